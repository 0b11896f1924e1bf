import { describe, expect, it } from 'vitest';
import { damaged, real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import type { Dataset } from '../domain/dataset';
import { deriveAll } from '../domain/derivation';
import { derivation } from '../domain/derivationFixtures';
import { dataset as fixture } from '../domain/fixtures';
import { createText } from './createText';
import { plain } from './fixtures';
import { formulaText } from './formulas';
import { en } from './messages/en';
import { ru } from './messages/ru';
import type { Text } from './text';

const [english, russian] = [createText('en', en), createText('ru', ru)];
const { dataset } = parseDataset(real);

function formula(id: string, text: Text = english, data: Dataset = dataset, aside: readonly string[] = []): string {
  const found = data.derivationById.get(id);
  if (!found) throw new Error(`no derivation ${id}`);
  const withheld = { suspended: new Set<string>(), aside: new Set(aside) };
  const { derived } = deriveAll(data.derivations, (claim) => data.claimById.get(claim), withheld);
  const figureOf = (id: string) => data.claimById.get(id) ?? derived.find((figure) => figure.id === id) ?? null;
  return plain(formulaText(text, figureOf, found)).replaceAll('\u202f', ' ');
}

describe('the formula of a derivation, in short', () => {
  const FORMULAS = [
    ['region-turnover-2024-interval', '>50 and 28 ÷ (>½) together', '>50 и вместе с тем 28 ÷ (>½)'],
    ['region-turnover-2023', '(50…56) ÷ 1.20', '(50…56) ÷ 1,20'],
    ['kazakhstan-regional-share-2024', '28 ÷ (>50) and >½ together', '28 ÷ (>50) и вместе с тем >½'],
    ['other-four-turnover-2024', '>50 − 28 and 28 ÷ (>½) − 28 together', '>50 − 28 и вместе с тем 28 ÷ (>½) − 28'],
    ['three-others-turnover-2024', '(22…28) − ≈12.0', '(22…28) − ≈12,0'],
    ['region-total-trade-2024-implied', '(50…56) ÷ ⅓', '(50…56) ÷ ⅓'],
    ['region-other-trade-2024-implied', '(50…56) × (1 ÷ ⅓ − 1)', '(50…56) × (1 ÷ ⅓ − 1)'],
    ['kazakhstan-inflow-2023', '>4 ÷ 1.33', '>4 ÷ 1,33'],
    ['kazakhstan-inflow-increase-2024', '>4 × (1 − 1 ÷ 1.33)', '>4 × (1 − 1 ÷ 1,33)'],
    ['kazakhstan-average-project-2025', '>$4.5bn ÷ 33', '>$4,5 млрд ÷ 33'],
    ['kazakhstan-corridors-sum-2025', '5 + 6 and 11 together', '5 + 6 и вместе с тем 11'],
    ['kazakhstan-transport-spending-per-year', '>35 ÷ 15', '>35 ÷ 15'],
    ['rail-transit-three-years-earlier', '>30 ÷ 1.26', '>30 ÷ 1,26'],
    ['rail-transit-growth-per-year', '∛1.26 − 1', '∛1,26 − 1'],
    ['rail-transit-reverse-growth-per-year', '∛(1 + (<50%)) − 1', '∛(1 + (<50%)) − 1'],
    ['uzbekistan-turnover-2024', '13 ÷ 1.084', '13 ÷ 1,084'],
    ['uzbekistan-increase-2025', '13 − 13 ÷ 1.084', '13 − 13 ÷ 1,084'],
    ['uzbekistan-turnover-2025-01', '1.1 ÷ 1.37', '1,1 ÷ 1,37'],
    ['uzbekistan-average-month-2025', '13 ÷ 12', '13 ÷ 12'],
    ['students-state-funded-share-2019', '59,000 ÷ 160,000', '59 000 ÷ 160 000'],
    ['students-not-state-funded-2019', '160,000 − 59,000', '160 000 − 59 000'],
    ['assistance-per-year-2008-2019', '>6.0 ÷ 12', '>6,0 ÷ 12'],
    ['region-turnover-ratio-2019-2025', '>45 ÷ (>30)', '>45 ÷ (>30)'],
    ['companies-ratio-2020-2025', '≈24,000 ÷ (>17,000)', '≈24 000 ÷ (>17 000)'],
    ['uzbekistan-regional-share-2024', '≈12.0 ÷ (50…56)', '≈12,0 ÷ (50…56)'],
  ] as const;

  it.each(FORMULAS)('%s: %s', (id, inEnglish, inRussian) => {
    expect(formula(id)).toBe(inEnglish);
    expect(formula(id, russian)).toBe(inRussian);
  });

  it('is known for every derivation', () => {
    expect(FORMULAS.map(([id]) => id)).toEqual(dataset.derivations.map(({ id }) => id));
  });

  it('follows the data, and names a unit where the amounts are counted in two', () => {
    const { dataset: other } = parseDataset(damaged('claims', 'turnover-uz-2025-tashkent', 'quantity.amount', 14e9));
    expect(formula('uzbekistan-turnover-2024', english, other)).toBe('14 ÷ 1.084');
    expect(formula('three-others-turnover-2024', english, other)).toBe('(22…28) − ≈12.9');
    expect(formula('kazakhstan-average-project-2025')).toBe('>$4.5bn ÷ 33');
  });

  it('puts a question mark for what rests on a statement that is set aside', () => {
    const aside = ['turnover-ca5-2024-tokayev'];
    expect(formula('region-turnover-2023', english, dataset, aside)).toBe('? ÷ 1.20');
    expect(formula('uzbekistan-regional-share-2024', english, dataset, aside)).toBe('≈12.0 ÷ ?');
    expect(formula('uzbekistan-turnover-2024', english, dataset, aside)).toBe('13 ÷ 1.084');
  });

  it('puts a question mark for what cannot be computed', () => {
    const half = derivation('half', ['divide', 'missing', ['power', ['add', '@other', 2], 1, 2]]);
    expect(formula('half', english, fixture([], [], [half]))).toBe('? ÷ √(? + 2)');
  });
});
