import { describe, expect, it } from 'vitest';
import { claim, dataset as datasetOf, event } from '../domain/fixtures';
import { fingerprintOf } from './fingerprint';
import { damaged, real } from './fixtures';
import { parseDataset } from './parseDataset';

const KZ = claim('KZ turnover 2024 = 28 bn USD');
const UZ = claim('UZ turnover 2024 = 10 bn USD');

describe('the mark of a dataset', () => {
  it('is the same for the same data, read twice', () => {
    expect(fingerprintOf(parseDataset(real).dataset)).toBe(fingerprintOf(parseDataset(real).dataset));
    expect(fingerprintOf(datasetOf([KZ]))).toBe(fingerprintOf(datasetOf([KZ])));
  });

  it('is short, of digits and small letters', () => {
    expect(fingerprintOf(parseDataset(real).dataset)).toMatch(/^[0-9a-z]{1,7}$/);
  });

  it('is another when anything is: an amount, a record, their order, a comma of a quote', () => {
    const others = [
      datasetOf([claim('KZ turnover 2024 = 29 bn USD')]),
      datasetOf([KZ, UZ]),
      datasetOf([UZ, KZ]),
      datasetOf([KZ], [event('CA5 summit 2025-10-09')]),
      datasetOf([claim('KZ turnover 2024 = 28 bn USD', { quote: 'Turnover, [28 bn USD]' })]),
    ];
    expect(new Set([datasetOf([KZ]), ...others].map(fingerprintOf)).size).toBe(others.length + 1);
    const changed = damaged('claims', 'turnover-kz-2024-tokayev', 'quantity.amount', 29e9);
    expect(fingerprintOf(parseDataset(changed).dataset)).not.toBe(fingerprintOf(parseDataset(real).dataset));
  });
});
