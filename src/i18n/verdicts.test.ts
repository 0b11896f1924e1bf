import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { claim, dataset } from '../domain/fixtures';
import { type Verdict, verdictOf } from '../domain/verdict';
import { plain, TEXTS } from './fixtures';
import { narrowingText, verdictShort, verdictText } from './verdicts';

const { dataset: built } = parseDataset(real);
const [english, russian] = TEXTS;
const of = (id: string) => built.claims.find((found) => found.id === id) ?? claim('KZ turnover 2024 = 1 bn USD');
const said = (text: typeof english, one: string, other: string) =>
  text ? plain(verdictText(text, built, verdictOf(of(one), of(other), built.codes.areas))) : '';

it.each([
  [
    'turnover-ca5-2024-tokayev',
    'turnover-ca5-per-year-lavrov',
    'Compatible: Lavrov’s >$45bn does not contradict Tokayev’s >$50bn, but names no year.',
    'Совместимы: >$45 млрд (Лавров) не противоречит >$50 млрд (Токаев), но год первой цифры не назван.',
  ],
  [
    'turnover-growth-ca5-2024-tokayev',
    'turnover-ca5-2024-tokayev',
    'Tokayev’s +20% is a change of the same quantity, >$50bn its amount in 2024. They do not clash.',
    '+20% (Токаев) — изменение того же показателя, >$50 млрд — его величина (2024). Противоречия нет.',
  ],
  [
    'turnover-ca5-2024-tokayev',
    'turnover-kz-2024-tokayev',
    'Tokayev’s $28bn is less than 56% of >$50bn.',
    '$28 млрд (Токаев) — это менее 56% от >$50 млрд.',
  ],
] as const)('writes one sentence on %s and %s', (one, other, en, ru) => {
  expect([said(english, one, other), said(russian, one, other)]).toEqual([en, ru]);
});

it('writes every kind of verdict', () => {
  const sentence = (one: string, other: string) => {
    const [a, b] = [claim(one, { speaker: null }), claim(other, { speaker: null })];
    return english ? plain(verdictText(english, dataset([a, b]), verdictOf(a, b, built.codes.areas))) : '';
  };
  expect(sentence('KZ turnover 2024 = 28 bn USD', 'KZ turnover 2024 = 28 bn USD')).toBe(
    'Agree: $28bn and $28bn say the same.',
  );
  expect(sentence('KZ turnover 2024 > 28 bn USD', 'KZ turnover 2024 > 30 bn USD')).toBe(
    'Agree: >$30bn is the stronger statement; >$28bn follows from it.',
  );
  expect(sentence('KZ turnover 2024 > 28 bn USD', 'KZ turnover 2024 under 30 bn USD')).toBe(
    'Compatible: >$28bn and <$30bn can both hold; together they say between $28bn and $30bn.',
  );
  expect(sentence('KZ turnover 2024 > 30 bn USD', 'KZ turnover 2024 under 28 bn USD')).toBe(
    'Contradiction: >$30bn and <$28bn cannot both hold.',
  );
  expect(sentence('KZ turnover per year > 30 bn USD', 'KZ turnover 2024 under 28 bn USD')).toBe(
    'Cannot be told: for one year >$30bn and <$28bn could not both hold, but the former names none.',
  );
  expect(sentence('KZ turnover 2024 = 28 bn USD', 'KZ turnover 2024 = 28.3 bn USD')).toBe(
    'Agree: $28.3bn is the stronger statement; $28bn follows from it. Both are taken as rounded.',
  );
});

describe('for every pair of the built-in claims', () => {
  const pairs = built.claims.flatMap((one) =>
    built.claims.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  /** Without saying who is first: what two verdicts on one pair have in common. */
  const core = ({ kind, common, result, rounded, reason }: Verdict) => ({
    kind: kind === 'stronger' ? 'weaker' : kind,
    common,
    result,
    rounded,
    reason,
  });

  it('the verdict is one whichever is asked about, and a contradiction has nothing in common', () => {
    for (const [one, other] of pairs) {
      const [there, back] = [verdictOf(one, other, built.codes.areas), verdictOf(other, one, built.codes.areas)];
      expect(core(back), `${one.id} ${other.id}`).toEqual(core(there));
      expect(back.narrows).toEqual([...there.narrows].reverse());
      if (['contradicts', 'open', 'incomparable'].includes(there.kind)) expect(there.common).toBeNull();
    }
  });

  it.each(TEXTS)('a sentence says it, with both figures where there are any', (text) => {
    for (const [one, other] of pairs) {
      const verdict = verdictOf(one, other, built.codes.areas);
      const words = verdictText(text, built, verdict);
      expect(words, `${one.id} ${other.id}`).toMatch(/^\P{Ll}.*\d?.*\.$/u);
      expect(words).not.toMatch(/\{\{|undefined|: \.|\.\.| {2}/);
      expect(verdictShort(text, verdict)).not.toMatch(/^$|\{\{/);
      for (const narrowing of verdict.narrows.flat()) expect(narrowingText(text, narrowing)).not.toBe('');
    }
  });
});
