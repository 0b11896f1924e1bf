import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { formula } from '../../domain/derivationFixtures';
import { idsOf } from '../../domain/formula';
import { createText } from '../../i18n/createText';
import { plain } from '../../i18n/fixtures';
import { namesOf } from '../../i18n/formulaNames';
import { numbersOf, shortNumbers, workingScale } from '../../i18n/formulaNumbers';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { valueParts } from '../../i18n/valueParts';
import { lineOf, PRECEDENCE, pieceOf, writeFormula } from '../../i18n/writeFormula';
import { figureById, outcomeOf } from '../../selectors/evidenceDerived';

const { dataset } = parseDataset(real);
const english = createText('en', en);
const russian = createText('ru', ru);
const figureOf = figureById(dataset, []);

function derivation(id: string) {
  const found = dataset.derivationById.get(id);
  if (!found) throw new Error(`no derivation ${id}`);
  return found;
}
const short = (id: string, text = english) => {
  const { formula: of } = derivation(id);
  return plain(shortNumbers(text, of, figureOf, workingScale(of, idsOf(of), figureOf)));
};

it.each([
  ['region-turnover-2023', '(50…56) ÷ 1.20'],
  ['region-turnover-2024-interval', '>50; 28 is more than half, so <2 × 28'],
  ['other-four-turnover-2024', '>50 − 28; 28 ÷ >½ − 28'],
  ['kazakhstan-regional-share-2024', '28 ÷ >50; >½'],
  ['region-total-trade-2024-implied', '(50…56) ÷ ⅓'],
  ['uzbekistan-increase-2025', '13 − 13 ÷ 1.084'],
  ['three-others-turnover-2024', '(22…28) − ≈12.0'],
  ['kazakhstan-inflow-2023', '>4 ÷ 1.33'],
  ['uzbekistan-turnover-2024', '13 ÷ 1.084'],
  ['kazakhstan-average-project-2025', '>4.5 ÷ 33'],
  ['rail-transit-growth-per-year', '1.26^(1/3) − 1'],
])('puts the numbers of %s in: %s', (id, numbers) => {
  expect(short(id)).toBe(numbers);
});

it('writes numbers as Russian does', () => {
  expect(short('region-turnover-2023', russian)).toBe('(50…56) ÷ 1,20');
});

it('names what goes in', () => {
  expect(lineOf(namesOf(english, dataset, derivation('region-turnover-2023').formula))).toBe(
    'Central Asia, 2024 ÷ (1 + growth 2024)',
  );
  expect(lineOf(namesOf(english, dataset, derivation('companies-ratio-2020-2025').formula))).toBe(
    'Companies with Russian capital (Sep 2025) ÷ Companies with Russian capital (Oct 2020)',
  );
});

it('leaves a question mark for what is set aside', () => {
  const { formula: of } = derivation('region-turnover-2023');
  const without = figureById(dataset, ['turnover-ca5-2024-tokayev']);
  expect(lineOf(numbersOf(english, of, without, workingScale(of, idsOf(of), without)))).toBe('? ÷ 1.20');
});

it('says a result with its bound in words', () => {
  const parts = (id: string) => {
    const { derived } = outcomeOf(dataset, [], derivation(id));
    return derived ? valueParts(english, derived).map(({ bound, value }) => `${bound}|${value}`) : [];
  };
  expect(parts('region-turnover-2023')).toEqual(['between|$41.6bn', 'and|$46.7bn']);
  expect(parts('uzbekistan-turnover-2024')).toEqual(['about|$12.0bn']);
  expect(parts('kazakhstan-inflow-2023')).toEqual(['more than|$3.00bn']);
});

describe('brackets', () => {
  const terms = {
    operand: (id: string) => pieceOf(id, id.startsWith('>') ? PRECEDENCE.signed : PRECEDENCE.whole),
    constant: (value: number) => String(value),
  };
  it.each([
    [['divide', 'a', ['add', 1, 'b']], 'a ÷ (1 + b)'],
    [['subtract', 'a', ['subtract', 'b', 'c']], 'a − (b − c)'],
    [['subtract', ['subtract', 'a', 'b'], 'c'], 'a − b − c'],
    [['multiply', ['divide', 'a', 'b'], 'c'], 'a ÷ b × c'],
    [['divide', 'a', ['multiply', 'b', 'c']], 'a ÷ (b × c)'],
    [['subtract', ['power', ['add', 1, 'g'], 1, 3], 1], '(1 + g)^(1/3) − 1'],
    [['add', 'a', ['add', 'b', 'c']], 'a + b + c'],
    [['add', '>a', ['divide', 'b', '>c']], '>a + b ÷ (>c)'],
    [['power', '>a', 1, 3], '(>a)^(1/3)'],
    [['both', 'a', ['subtract', 'b', 'c']], 'a ∩ b − c'],
  ] as const)('stand only where they are needed: %j', (sketch, words) => {
    expect(lineOf(writeFormula(formula(sketch), terms))).toBe(words);
  });
});

it('raises a power, and nothing else', () => {
  const runs = writeFormula(formula(['subtract', ['power', ['add', 1, 'g'], 1, 3], 1]), {
    operand: pieceOf,
    constant: String,
  });
  expect(runs.map(({ words, raised }) => [words, raised])).toEqual([
    ['(1 + g)', false],
    ['1/3', true],
    [' − 1', false],
  ]);
});
