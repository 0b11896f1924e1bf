import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesFor } from './domain/codeFixtures';
import type { Derived } from './domain/derivation';
import { derivation } from './domain/derivationFixtures';
import { areas, claim, dataset as fixture } from './domain/fixtures';
import type { Interval } from './domain/interval';
import { isCurrency } from './domain/quantity';
import { type Dimension, dimensionOf, type ResultUnit } from './domain/unitAlgebra';
import { changeText } from './i18n/changes';
import { createText } from './i18n/createText';
import { figureSentence, figureValue } from './i18n/derived';
import { resultNumber } from './i18n/formulaNumbers';
import { formulaText } from './i18n/formulas';
import { derivedShort, derivedText, intervalShort, intervalText, measuredResult } from './i18n/intervals';
import { en } from './i18n/messages/en';
import { ru } from './i18n/messages/ru';
import type { Text } from './i18n/text';
import { valueParts } from './i18n/valueParts';
import { bareValue, limitWords } from './layout/addsup/addsUpText';
import { mapDerived } from './layout/map/mapDerived';
import { notesOf } from './layout/page/notes';
import { derivedCells } from './layout/table/derivedCells';

/**
 * Whatever writes a computed interval, in either language: read back as a reader would read it, it holds all that was
 * computed, and what is approximate says so. Only this test reads words back into numbers.
 */
const TEXTS = { en: createText('en', en), ru: createText('ru', ru) };
const UNITS: readonly ResultUnit[] = [
  'USD',
  'RUB',
  'UZS',
  'm3',
  'pp',
  'USD/projects',
  'USD/years',
  '%',
  'x',
  't',
  'companies',
  'persons',
];
const INFINITE = Number.POSITIVE_INFINITY;

type Shown = Interval & { readonly isUnknown: boolean };

const BOUNDS: readonly (readonly [RegExp, 'lo' | 'hi', open: boolean])[] = [
  [/≥|at least|не менее/, 'lo', false],
  [/≤|at most|не более/, 'hi', false],
  [/>|more than|более/, 'lo', true],
  [/<|less than|менее/, 'hi', true],
];

function factorIn(words: string, bare: number): number {
  if (/tn|трлн/.test(words)) return 1e12;
  if (/bn|млрд/.test(words)) return 1e9;
  if (/\dm\b|\$m|Mt|млн/.test(words)) return 1e6;
  return words.includes('%') ? 0.01 : bare;
}

function numbersIn(words: string, text: Text): readonly number[] {
  const plain = words.replace(/(\d)[\s\u00a0\u202f](?=\d)/g, '$1');
  const decimal = text.lang === 'ru' ? plain.replace(/(\d),(?=\d)/g, '$1.') : plain.replace(/(\d),(?=\d{3})/g, '$1');
  return (decimal.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

/** Numbers without a unit are counted in `bare`. */
function read(words: string, text: Text, bare: number): Shown {
  const approximate = /≈|about|примерно|около/.test(words);
  const nothing = { lo: -INFINITE, hi: INFINITE, loOpen: true, hiOpen: true, approximate, isUnknown: true };
  if (/\?|cannot be determined|определить нельзя/.test(words)) return nothing;
  const factor = factorIn(words, bare);
  const [first, second] = numbersIn(words, text).map((number) => number * factor);
  if (first === undefined) throw new Error(`no number in "${words}"`);
  const shown = { lo: first, hi: second ?? first, loOpen: false, hiOpen: false, approximate, isUnknown: false };
  const bound = BOUNDS.find(([sign]) => sign.test(words));
  if (!bound || second !== undefined) return shown;
  const [, end, open] = bound;
  return end === 'lo'
    ? { ...shown, hi: INFINITE, loOpen: open, hiOpen: true }
    : { ...shown, lo: -INFINITE, hiOpen: open, loOpen: true };
}

const near = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** What is untrue of the words; empty when they hold the interval. */
function fault(shown: Shown, computed: Interval): string {
  if (shown.isUnknown) return computed.lo > 0 || Number.isFinite(computed.hi) ? 'says nothing of a known end' : '';
  if (computed.approximate && !shown.approximate) return 'about is lost';
  if (computed.lo === computed.hi) {
    if (near(shown.lo, computed.lo)) return '';
    return shown.approximate ? '' : 'a rounded value stands for itself';
  }
  if (shown.lo > computed.lo && !near(shown.lo, computed.lo)) return 'the lower end is above';
  if (shown.hi < computed.hi && !near(shown.hi, computed.hi)) return 'the upper end is below';
  if (shown.loOpen && !computed.loOpen && near(shown.lo, computed.lo)) return 'the lower end is left out';
  if (shown.hiOpen && !computed.hiOpen && near(shown.hi, computed.hi)) return 'the upper end is left out';
  return '';
}

type Writer = (text: Text, figure: Derived) => string;

/** The words of a figure, whatever else stands in a line. */
const WRITERS: Readonly<Record<string, Writer>> = {
  'interval, short': (text, { stated, derivation: { unit } }) => intervalShort(text, stated.interval, unit),
  'interval in words': (text, { stated, derivation: { unit } }) => intervalText(text, stated.interval, unit),
  'result, short': derivedShort,
  'result in words': derivedText,
  label: figureValue,
  sentence: (text, figure) => figureSentence(text, fixture([]), figure).split('; ')[3] ?? '',
  evidence: (text, figure) =>
    valueParts(text, figure)
      .map(({ bound, value }) => `${bound} ${value}`)
      .join(' '),
  table: (text, figure) => Object.values(derivedCells(text, figure)).join(' '),
  'number of a formula': (text, figure) => resultNumber(text, figure, { USD: 1e9, t: 1e6 }),
  'operand of a formula': (text, figure) => formulaText(text, operand(figure), whole),
  'adds up': bareValue,
  map: (text, figure) => mapDerived(text, codesFor().areas, [figure])[0]?.text.split(', 20')[0] ?? '',
  'note of a picture': (text, figure) =>
    (notesOf(text, fixture([]), [figure], 9, [], 'both')[0]?.runs.at(-1)?.text ?? '').replace(/^one: | = .*$/g, ''),
};

const whole = derivation('whole', '@one');
const operand = (figure: Derived) => (id: string) => (id === figure.id ? figure : null);

/** What numbers that stand without a unit are counted in. */
function bareFactor(name: string, text: Text, figure: Derived): number {
  const { unit } = figure.derivation;
  if (name !== 'number of a formula') return measuredResult(text, figure).factor;
  return isCurrency(unit.split('/')[0] ?? '') ? 1e9 : unit === 't' ? 1e6 : 1;
}

function derivedOf(interval: Interval, rounded: Interval, unit: ResultUnit): Derived {
  const one = derivation('one', 1, { unit, areas: areas('KZ') });
  const computed = (reading: Interval) => ({ interval: reading, dimension: dimensionIn(unit) });
  return { type: 'derived', id: one.id, derivation: one, stated: computed(interval), rounded: computed(rounded) };
}

function dimensionIn(unit: ResultUnit): Dimension {
  switch (unit) {
    case 'USD/projects':
    case 'USD/months':
    case 'USD/years':
      return dimensionOf('USD');
    default:
      return dimensionOf(unit);
  }
}

/** Numbers with few digits, and quotients with endless ones; of one size or another. */
const value = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
      fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3, max: 99 })).map(([a, b]) => a / b),
    ),
    fc.constantFrom(0.01, 1, 1e3, 1e6, 1e9),
  )
  .map(([number, size]) => number * size);

const interval: fc.Arbitrary<Interval> = fc
  .record({
    ends: fc.tuple(value, value),
    kind: fc.constantFrom('between', 'above', 'below', 'point', 'nothing'),
    loOpen: fc.boolean(),
    hiOpen: fc.boolean(),
    approximate: fc.boolean(),
  })
  .map(({ ends, kind, loOpen, hiOpen, approximate }) => {
    const [lo, hi] = [Math.min(...ends), Math.max(...ends)];
    if (kind === 'point' || (kind === 'between' && lo === hi))
      return { lo, hi: lo, loOpen: false, hiOpen: false, approximate };
    const hasLow = kind === 'between' || kind === 'above';
    const hasHigh = kind === 'between' || kind === 'below';
    const [from, to] = [hasLow ? lo : 0, hasHigh ? hi : INFINITE];
    return { lo: from, hi: to, loOpen: !hasLow || loOpen, hiOpen: !hasHigh || hiOpen, approximate };
  });

describe.each(Object.entries(WRITERS))('the %s', (name, write) => {
  it.each(Object.values(TEXTS).map((text) => [text.lang, text] as const))(
    'holds what was computed, in %s',
    (_, text) => {
      fc.assert(
        fc.property(interval, fc.constantFrom(...UNITS), fc.constantFrom(0, 1e-4, 0.04), (stated, unit, spread) => {
          const rounded = { ...stated, lo: stated.lo * (1 - spread), hi: stated.hi * (1 + spread) };
          const figure = derivedOf(stated, rounded, unit);
          const words = write(text, figure);
          const shown = read(words, text, bareFactor(name, text, figure));
          expect([words, fault(shown, stated)]).toEqual([words, '']);
        }),
        { numRuns: 400 },
      );
    },
  );
});

it('the ceiling of a sum is never below the computed one', () => {
  const said = claim('CA5 turnover 2024 > 50 bn USD');
  fc.assert(
    fc.property(interval, (stated) => {
      fc.pre(Number.isFinite(stated.hi) && stated.lo !== stated.hi);
      const figure = derivedOf(stated, stated, 'USD');
      const model = { year: 2024, parts: [], said: { claim: said, at: 50e9 }, ceiling: { figure, at: stated.hi } };
      const limits = limitWords(TEXTS.en, { ...model, max: Math.max(50e9, stated.hi) }, 9999);
      const words = limits.find((limit) => limit.figure === figure)?.words ?? '';
      const shown = read(words, TEXTS.en, measuredResult(TEXTS.en, figure).factor);
      expect([words, fault(shown, { ...stated, lo: 0, loOpen: true })]).toEqual([words, '']);
    }),
  );
});

const CHANGES: readonly (readonly [RegExp, (percent: number) => Partial<Interval>])[] = [
  [/did not grow|hardly grew|роста (почти )?нет/, () => ({ hi: 0 })],
  [/did not fall|hardly fell|падения (почти )?нет/, () => ({ lo: 0 })],
  [/^(grew by (less|at most)|рост (менее|не более)).*(or fell|или падение)/, (percent) => ({ hi: percent })],
  [/^(grew by (more|at least)|рост (более|не менее))/, (percent) => ({ lo: percent })],
  [/^(fell by (more|at least)|падение (более|не менее))/, (percent) => ({ hi: -percent })],
  [/^(fell by (less|at most)|падение (менее|не более)).*(or grew|или рост)/, (percent) => ({ lo: -percent })],
];

/** A change as a reader reads it, in per cent. */
function readChange(words: string, text: Text): Shown {
  const found = CHANGES.find(([pattern]) => pattern.test(words));
  const approximate = /about|примерно|около|hardly|почти/.test(words);
  const open = { lo: -INFINITE, hi: INFINITE, loOpen: false, hiOpen: false, approximate, isUnknown: false };
  if (/cannot be determined|определить нельзя/.test(words)) return { ...open, isUnknown: true };
  const [first = 0, second] = numbersIn(words, text);
  if (found) return { ...open, ...found[1](first) };
  const [one = 1, two = 1] = [...words.matchAll(/([+−]?)\d[\d.,]*\s?%/g)].map(([, sign]) => (sign === '−' ? -1 : 1));
  return { ...open, lo: one * first, hi: two * (second ?? first) };
}

describe('a change', () => {
  const [from, to] = [claim('KZ inflow 2019 = 1 bn USD'), claim('KZ inflow 2024 = 1 bn USD')];
  const ratio = interval.map((found) => ({
    ...found,
    lo: found.lo === 0 ? 0 : 2 ** (Math.log10(found.lo) / 3),
    hi: Number.isFinite(found.hi) ? 2 ** (Math.log10(found.hi) / 3) : found.hi,
  }));
  it.each(Object.values(TEXTS).map((text) => [text.lang, text] as const))(
    'holds what was computed, in %s',
    (_, text) => {
      fc.assert(
        fc.property(ratio, (found) => {
          const reading = { ratio: found, difference: found };
          const words = changeText(text, { kind: 'change', from, to, stated: reading, rounded: reading });
          const growth = { ...found, lo: (found.lo - 1) * 100, hi: (found.hi - 1) * 100 };
          const shown = readChange(words, text);
          const untrue = shown.isUnknown
            ? found.lo > 0 || Number.isFinite(found.hi)
              ? 'unknown'
              : ''
            : fault(shown, growth);
          expect([words, untrue]).toEqual([words, '']);
        }),
        { numRuns: 1000 },
      );
    },
  );
});
