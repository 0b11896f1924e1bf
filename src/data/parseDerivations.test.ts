import { describe, expect, it } from 'vitest';
import { deriveAll } from '../domain/derivation';
import { damaged, real } from './fixtures';
import { parseDataset } from './parseDataset';

const UZBEKISTAN = 'uzbekistan-turnover-2024';
const REGION = 'region-turnover-2024-interval';

function issuesOf(id: string, path: string, value: unknown) {
  const { dataset, issues } = parseDataset(damaged('derivations', id, path, value));
  return {
    issues: issues.map(({ kind, file, record, path: at }) => `${kind} ${file} ${record} ${at}`),
    messages: issues.map(({ message }) => message),
    left: dataset.derivations.length,
  };
}

it('reads every derivation of the real package', () => {
  const { dataset, issues } = parseDataset(real);
  expect(issues).toEqual([]);
  expect(dataset.derivations).toHaveLength(25);
  expect(dataset.derivationById.get(UZBEKISTAN)?.areas).toEqual(['UZ']);
  expect(dataset.derivationById.get('rail-transit-growth-per-year')?.formula).toMatchObject({
    op: 'subtract',
    of: [
      { op: 'power', exponent: [1, 3] },
      { op: 'number', value: 1, unit: '' },
    ],
  });
});

describe('a bad record is left out and named, and the rest works', () => {
  it.each<[what: string, path: string, value: unknown, issue: string]>([
    [
      'an unknown claim',
      'formula.of.0',
      { claim: 'nobody' },
      'dangling derivations.json students-not-state-funded-2019 formula.of.0.claim',
    ],
    [
      'an unknown derivation',
      'formula.of.1',
      { derivation: 'nothing' },
      'dangling derivations.json students-not-state-funded-2019 formula.of.1.derivation',
    ],
    [
      'mixed units',
      'formula.of.1',
      { claim: 'turnover-kz-2024-tokayev' },
      'invalid derivations.json students-not-state-funded-2019 formula',
    ],
    [
      'a circle',
      'formula.of.1',
      { derivation: 'students-not-state-funded-2019' },
      'invalid derivations.json students-not-state-funded-2019 formula.of.1.derivation',
    ],
    [
      'a claim without an amount',
      'formula.of.1',
      { claim: 'settlements-ca5-2025-lavrov' },
      'invalid derivations.json students-not-state-funded-2019 formula.of.1.claim',
    ],
    ['another unit than the result’s', 'unit', 'USD', 'invalid derivations.json students-not-state-funded-2019 unit'],
    ['a unit that is none', 'unit', 'parsecs', 'invalid derivations.json students-not-state-funded-2019 unit'],
    [
      'an unknown operation',
      'formula.op',
      'average',
      'invalid derivations.json students-not-state-funded-2019 formula.op',
    ],
    [
      'a third operand',
      'formula.of',
      [{ number: 1 }, { number: 1 }, { number: 1 }],
      'invalid derivations.json students-not-state-funded-2019 formula.of.2',
    ],
    [
      'an operand that is nothing',
      'formula.of.1',
      {},
      'invalid derivations.json students-not-state-funded-2019 formula.of.1.op',
    ],
    ['no area', 'areas', [], 'invalid derivations.json students-not-state-funded-2019 areas.0'],
    ['an unknown area', 'areas', ['XX'], 'invalid derivations.json students-not-state-funded-2019 areas.0'],
    [
      'an unknown area beside one',
      'areas',
      ['KZ', 'XX'],
      'invalid derivations.json students-not-state-funded-2019 areas.1',
    ],
    [
      'an unknown indicator',
      'indicator',
      'happiness',
      'dangling derivations.json students-not-state-funded-2019 indicator',
    ],
    ['an unknown standing', 'standing', 'certain', 'invalid derivations.json students-not-state-funded-2019 standing'],
    ['the id of a claim', 'id', 'students-ca5-2019-mfa', 'duplicate derivations.json students-ca5-2019-mfa id'],
  ])('%s', (_, path, value, issue) => {
    const { issues, left } = issuesOf('students-not-state-funded-2019', path, value);
    expect(issues).toEqual([issue]);
    expect(left).toBe(24);
  });

  it('and what rests on it stays, without a result', () => {
    const files = damaged('derivations', UZBEKISTAN, 'formula.of.0', { claim: 'nobody' });
    const { dataset, issues } = parseDataset(files);
    expect(issues).toMatchObject([{ record: UZBEKISTAN, message: 'there is no claim nobody' }]);
    const { refused } = deriveAll(dataset.derivations, (id) => dataset.claimById.get(id));
    expect(refused.map(({ id, operands }) => [id, ...operands])).toEqual([
      ['three-others-turnover-2024', UZBEKISTAN],
      ['uzbekistan-regional-share-2024', UZBEKISTAN],
    ]);
  });

  it('with the whole of a circle', () => {
    const { issues, messages } = issuesOf(REGION, 'formula.of.0', { derivation: 'region-turnover-2023' });
    expect(issues).toEqual([`invalid derivations.json ${REGION} formula`]);
    expect(messages).toEqual([`${REGION} → region-turnover-2023 → ${REGION} goes in a circle`]);
  });

  it('but not one whose claim was left out: that is told of the claim', () => {
    const { dataset, issues } = parseDataset(damaged('claims', 'turnover-kz-2024-tokayev', 'indicator', 'weather'));
    expect(issues.map(({ file }) => file)).toEqual(['claims.json']);
    const { derived, refused } = deriveAll(dataset.derivations, (id) => dataset.claimById.get(id));
    expect([derived.length, refused.length, dataset.derivations.length]).toEqual([17, 8, 25]);
  });

  it('but not one whose claims contradict each other: that is no fault of the formula', () => {
    const { dataset, issues } = parseDataset(damaged('claims', 'turnover-kz-2024-tokayev', 'quantity.amount', 10e9));
    expect(issues).toEqual([]);
    expect(dataset.derivations).toHaveLength(25);
  });
});
