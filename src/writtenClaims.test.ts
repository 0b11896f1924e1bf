import { describe, expect, it } from 'vitest';
import { real } from './data/fixtures';
import { parseDataset } from './data/parseDataset';
import { changeBetween } from './domain/change';
import { CLAIM_STATUSES, type Claim } from './domain/claim';
import { CODES, codesFor } from './domain/codeFixtures';
import { compareClaims } from './domain/comparison';
import { findContradictions } from './domain/contradiction';
import { deriveAll } from './domain/derivation';
import { derivation } from './domain/derivationFixtures';
import { matches } from './domain/filter';
import { claim, filter, dataset as fixture } from './domain/fixtures';
import { laddersOf } from './domain/ladder';
import { partChecks } from './domain/partOfWhole';
import { type Amount, CURRENCIES } from './domain/quantity';
import { writeCsv } from './files/data/csv';
import { extractOf } from './files/data/extract';
import { contextOf } from './files/data/fixtures';
import { readClaims } from './files/data/readClaims';
import { tableAlone } from './files/data/tables/tablesOf';
import { wireClaim, wireSource, wireSpeaker } from './files/data/toWire';
import { longPeriod, shortPeriod } from './i18n/dates';
import { claimSentence, claimTitle, speakerInFull, speakerName } from './i18n/describe';
import { boundedText, figureText } from './i18n/figures';
import { plain, TEXTS } from './i18n/fixtures';
import { numbersOf } from './i18n/formulaNumbers';
import { formulaText } from './i18n/formulas';
import type { Text } from './i18n/text';
import { lineOf } from './i18n/writeFormula';
import { markFigure } from './layout/chart/labelText';
import { cellValue } from './layout/table/cellText';
import { chartContents } from './selectors/chartContents';
import { glyphOf } from './selectors/glyphOf';
import { DEFAULT_CHOICES } from './state/choices';

const SIGNS = ['=', '~', '>', '>=', 'under', '<', '<='];

/** Whatever a claim can say, in every writer and both languages; and that files bring it back as it was. */
const CLAIMS: readonly Claim[] = [
  ...SIGNS.flatMap((sign) =>
    ['28 bn USD', '2.5 mn t', '20 %', '0.5 share', '2 x', '33 projects', '24 thousand companies'].map((amount) =>
      claim(`KZ turnover 2024 ${sign} ${amount}`),
    ),
  ),
];

type Writer = (text: Text, claim: Claim) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  label: figureText,
  'figure in words': boundedText,
  title: claimTitle,
  sentence: (text, one) => claimSentence(text, fixture([one]), one),
  'cell of the table': (text, one) => Object.values(cellValue(text, one)).join('\u00a0'),
  'operand of a formula': (text, one) => formulaText(text, () => one, derivation('whole', one.id)),
  'number of a formula': (text, one) =>
    lineOf(numbersOf(text, { op: 'claim', id: one.id }, () => one, { USD: 1e9, t: 1e6 })),
  'long period': (text, { period }) => longPeriod(text, period),
  'short period': (text, { period }) => shortPeriod(text, period),
};

const CHANGES = ['rising', 'falling'].flatMap((way) => [
  claim(`KZ growth 2024 ${way}`),
  ...[...SIGNS.map((sign) => `${sign} 5`), '= 3..5'].flatMap((size) => [
    claim(`KZ growth 2024 ${way} ${size} %`),
    claim(`KZ turnover 2024 ${way} ${size} bn USD`),
  ]),
]);
const STATUSES = CLAIM_STATUSES.flatMap((status) =>
  ['= 50 bn USD', '> 50 bn USD', '< 50 bn USD', 'falling > 5 %', 'rising'].map((quantity, index) =>
    claim(`CA5 turnover 2024 ${quantity}`, { status, id: `${status}-${index}` }),
  ),
);
const PERIODS = [
  '2025',
  '2025-H1',
  '2025-H2',
  '2025-Q1',
  '2025-Q4',
  '2025-09',
  '2025 to 2025-01',
  '2025 to 2025-09',
  'as of 2025-09-19',
  '2008..2019',
  '..2025-10-09',
  '3 years to 2025-10-09',
  'per year',
  'per month',
  'by 2027',
].map((period) => claim(`KZ turnover ${period} > 28 bn USD`));
const UNIT_CLAIMS = CODES.units.list.flatMap(({ id: unit }) =>
  ['> 5', '= 5.2 mn', '<= 5 bn', '>= 1.2 tn', 'falling = 5', '= 3..5'].map((size) =>
    claim(`KZ growth 2024 ${size} ${unit}`, {
      id: `${size} ${unit}`
        .replace('%', 'percent')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-/, `${size.startsWith('>=') ? 'least' : 'x'}-`),
    }),
  ),
);
const NOBODY = claim('UZ turnover 2025 > 13 bn USD', { speaker: null });
const ALL = [NOBODY, ...CLAIMS, ...CHANGES, ...STATUSES, ...PERIODS, ...UNIT_CLAIMS];

/** Words that want a value or a message. */
const UNFINISHED = /undefined|null|NaN|Infinity|\{\{|\}\}|\b(bound|unit|period|status|table)\.\w/;

describe.each(Object.entries(WRITERS))('the %s', (_, write) => {
  it.each(TEXTS)('says all of it, in $lang', (text) => {
    for (const one of ALL) {
      const words = write(text, one);
      expect([one.id, words]).not.toEqual([one.id, '']);
      expect([one.id, words]).toEqual([one.id, expect.not.stringMatching(UNFINISHED)]);
    }
  });
});

/** Each bound as a label and as words have it; the other bounds' signs and words do not occur. */
const BOUND_WORDS: Readonly<Record<Amount['bound'], { readonly label: RegExp; readonly words: RegExp }>> = {
  exact: { label: /^(?![<>≤≥≈])/, words: /^(?!.*(about|than|least|almost|up to|около|менее|более|почти|до))/ },
  about: { label: /^≈/, words: /^(about|около) / },
  'more-than': { label: /^>/, words: /^(more than|более) / },
  'at-least': { label: /^≥/, words: /^(at least|не менее) / },
  'less-than': { label: /^</, words: /^(less than|менее) / },
  almost: { label: /^(almost|почти) /, words: /^(almost|почти) / },
  'up-to': { label: /^≤/, words: /^(up to|до) / },
};

it.each(TEXTS)('a bound is said in labels and in words, in $lang', (text) => {
  for (const one of CLAIMS) {
    const { quantity } = one;
    if (quantity.kind !== 'amount') continue;
    const { label, words } = BOUND_WORDS[quantity.bound];
    // A fraction in words has its bound in words.
    const isFraction = quantity.unit === 'share' && quantity.bound !== 'exact';
    expect([one.id, WRITERS.label?.(text, one)]).toEqual([one.id, expect.stringMatching(isFraction ? words : label)]);
    expect([one.id, boundedText(text, one)]).toEqual([one.id, expect.stringMatching(words)]);
  }
});

it.each([
  ['= 5', '−5%', 'fell by 5%', '−5%', 'снижение на 5%'],
  ['~ 5', '≈−5%', 'fell by about 5%', '≈−5%', 'снижение примерно на 5%'],
  ['> 5', '<−5%', 'fell by more than 5%', '<−5%', 'снижение более чем на 5%'],
  ['>= 5', '≤−5%', 'fell by at least 5%', '≤−5%', 'снижение не менее чем на 5%'],
  ['under 5', '>−5%', 'fell by less than 5%', '>−5%', 'снижение менее чем на 5%'],
  ['< 5', 'almost −5%', 'fell by almost 5%', 'почти −5%', 'снижение почти на 5%'],
  ['<= 5', '≥−5%', 'fell by up to 5%', '≥−5%', 'снижение не более чем на 5%'],
  ['= 3..5', '−3%…−5%', 'fell by 3%–5%', '−3%…−5%', 'снижение на 3%–5%'],
])('a fall of %s per cent says its size and its way', (size, ...expected) => {
  const fall = claim(`KZ growth 2024 falling ${size} %`);
  const said = TEXTS.flatMap((text) => [figureText(text, fall), boundedText(text, fall)]);
  expect(said.map(plain)).toEqual(expected);
});

it('a rise and a bare direction are told as such', () => {
  const words = (sentence: string) =>
    TEXTS.map((text) => plain(claimSentence(text, fixture([claim(sentence)]), claim(sentence)).split('; ')[1] ?? ''));
  expect(words('KZ growth 2024 rising > 5 %')).toEqual(['grew by more than 5%', 'рост более чем на 5%']);
  expect(words('KZ growth 2024 rising')).toEqual(['growing, no number said', 'растёт, без числа']);
  expect(words('KZ growth 2024 falling')).toEqual(['falling, no number said', 'снижается, без числа']);
});

it.each([
  ['target', '> 50 bn USD', 'plan: >$50bn', 'plan: more than $50bn', 'план: >$50 млрд', 'план: более $50 млрд'],
  ['forecast', '= 50 bn USD', 'forecast: $50bn', 'forecast $50bn', 'прогноз: $50 млрд', 'прогноз $50 млрд'],
  ['forecast', 'falling = 5 %', 'forecast: −5%', 'forecast: to fall by 5%', 'прогноз: −5%', 'прогноз: снижение на 5%'],
  [
    'conditional',
    '~ 50 bn USD',
    'conditional: ≈$50bn',
    'conditional: about $50bn',
    'при условии: ≈$50 млрд',
    'при условии: около $50 млрд',
  ],
  ['denied', '= 50 bn USD', 'not $50bn', 'did not reach $50bn', 'не $50 млрд', 'не достигнуто $50 млрд'],
  ['denied', '> 50 bn USD', 'not >$50bn', 'did not exceed $50bn', 'не >$50 млрд', 'не превышено $50 млрд'],
  ['denied', '<= 50 bn USD', 'not ≤$50bn', 'denied: up to $50bn', 'не ≤$50 млрд', 'отрицается: до $50 млрд'],
] as const)('%s: %s says how it is meant', (status, quantity, ...expected) => {
  const one = claim(`CA5 turnover 2024 ${quantity}`, { status });
  expect(TEXTS.flatMap((text) => [figureText(text, one), boundedText(text, one)]).map(plain)).toEqual(expected);
});

describe.each(CLAIM_STATUSES.filter((status) => status !== 'stated'))('what is %s', (status) => {
  const of = (sentence: string) => claim(sentence, { status, id: 'one' });
  const [region, kazakh] = ['CA5 turnover 2024 = 50 bn USD', 'KZ turnover 2024 = 60 bn USD'];

  it('takes no part in arithmetic', () => {
    const [one, other] = [of(kazakh), claim('KZ turnover 2024 = 28 bn USD')];
    expect(compareClaims(one, other)).toEqual({ kind: 'not-comparable', reason: 'not-stated' });
    expect(findContradictions([one, other])).toEqual([]);
    expect(laddersOf([{ day: one.said.on, figure: one }]).size).toBe(0);
    expect(partChecks([one, claim(region)], codesFor().areas)).toEqual([]);
    expect(partChecks([claim(kazakh), claim(region)], codesFor().areas)).not.toEqual([]);
    expect(changeBetween(claim('KZ turnover 2019 = 20 bn USD'), one)).toEqual({
      kind: 'not-comparable',
      reason: 'not-stated',
    });
    const { derived, refused } = deriveAll([derivation('twice', ['multiply', 'one', 2])], () => one);
    expect([derived, refused.map(({ fault, operands }) => [fault, operands])]).toEqual([[], [['not-stated', ['one']]]]);
  });

  it('is drawn dotted, off the axis of the chart', () => {
    expect(glyphOf(of(region)).fill).toBe('plan');
    const { marks, rows } = chartContents(fixture([of(region)]), 'turnover');
    expect([marks.length, rows.length]).toEqual([0, 1]);
  });
});

it.each([
  ['2025-H1', 'H1 2025', 'H1 2025', '1-е полугодие 2025', '1-е полугодие 2025'],
  ['2025-H2', 'H2 2025', 'H2 2025', '2-е полугодие 2025', '2-е полугодие 2025'],
  ['2025-Q3', 'Q3 2025', 'Q3 2025', 'III квартал 2025', 'III кв. 2025'],
  ['2025 to 2025-09', 'January–September 2025', 'Jan–Sep 2025', 'январь–сентябрь 2025', 'янв.–сент. 2025'],
  ['2025 to 2025-01', 'January 2025', 'Jan 2025', 'январь 2025', 'янв. 2025'],
  ['per month', 'per month, month not named', 'month not named', 'в месяц, месяц не назван', 'месяц не назван'],
])('%s in words', (period, ...expected) => {
  const { period: read } = claim(`KZ turnover ${period} > 2 bn USD`);
  expect(TEXTS.flatMap((text) => [longPeriod(text, read), shortPeriod(text, read)]).map(plain)).toEqual(expected);
});

it('a level of every month says so, and has no place on the axis', () => {
  const monthly = claim('KZ turnover per month > 2 bn USD');
  expect(TEXTS.map((text) => plain(markFigure(text, monthly)))).toEqual(['>$2bn a month', '>$2 млрд в месяц']);
  expect(chartContents(fixture([monthly]), 'turnover').marks).toEqual([]);
  expect(glyphOf(monthly).shape).toBe('diamond');
});

it.each([
  ['> 50 bn USD', '>$50bn', '>$50 млрд'],
  ['= 1.2 tn USD', '$1.2tn', '$1,2 трлн'],
  ['~ 5 bn EUR', '≈€5bn', '≈€5 млрд'],
  ['>= 450 bn RUB', '≥₽450bn', '≥450 млрд ₽'],
  ['= 5.2 tn RUB', '₽5.2tn', '5,2 трлн ₽'],
  ['= 700 RUB', '₽700', '700 ₽'],
  ['under 3 mn CNY', '<¥3m', '<¥3 млн'],
  ['= 20 bn KZT', '₸20bn', '20 млрд ₸'],
  ['= 20 bn UZS', 'UZS 20bn', '20 млрд UZS'],
  ['= 2 mn TMT', 'TMT 2m', '2 млн TMT'],
  ['= 4 bn m3', '4bn m³', '4 млрд м³'],
  ['= 400 m3', '400 m³', '400 м³'],
  ['= 4 mn t', '4 Mt', '4 млн т'],
  ['falling = 2 pp', '−2 pp', '−2 п. п.'],
  ['= 2.5 pp', '2.5 pp', '2,5 п. п.'],
  ['= 3 x', '×3', '×3'],
])('%s is %s, %s, with no-break spaces', (quantity, ...expected) => {
  const said = TEXTS.map((text) => figureText(text, claim(`KZ turnover 2024 ${quantity}`)));
  expect(said.map(plain)).toEqual(expected);
  for (const words of said) expect(words).not.toContain(' ');
});

it.each(CURRENCIES.filter((unit) => unit !== 'USD'))('an amount in %s is compared with no other currency', (unit) => {
  const [dollars, other] = [claim('KZ turnover 2024 = 28 bn USD'), claim(`KZ turnover 2024 = 5 bn ${unit}`)];
  expect(compareClaims(dollars, other)).toEqual({ kind: 'not-comparable', reason: 'other-unit' });
  expect(findContradictions([dollars, other])).toEqual([]);
  expect(changeBetween(claim('KZ turnover 2023 = 20 bn USD'), other).kind).toBe('not-comparable');
  const share = claim('KZ share-of-regional-turnover 2024 = 50 %');
  expect(partChecks([share, other, claim('CA5 turnover 2024 = 56 bn USD')], codesFor().areas)).toEqual([]);
  const all = new Map([dollars, other].map((one) => [`${one.id}`, one]));
  const sum = deriveAll([derivation('sum', ['add', dollars.id, other.id])], (id) => all.get(id));
  expect(sum.refused.map(({ fault }) => fault)).toEqual(['mixed-units']);
});

it('percentage points are no per cent', () => {
  const [points, percent] = [claim('KZ growth 2024 = 2 pp'), claim('KZ growth 2024 = 2 %')];
  expect(compareClaims(points, percent)).toEqual({ kind: 'not-comparable', reason: 'other-unit' });
  const all = new Map([points, percent].map((one) => [`${one.id}`, one]));
  const sum = deriveAll([derivation('sum', ['add', points.id, percent.id], { unit: '%' })], (id) => all.get(id));
  expect(sum.refused.map(({ fault }) => fault)).toEqual(['mixed-units']);
});

it.each([
  ['en', 'the text; nobody named'],
  ['ru', 'в тексте, без указания лица'],
])('what the text itself says names nobody, in %s', (lang, words) => {
  const [text] = TEXTS.filter((one) => one.lang === lang);
  const all = fixture([NOBODY, claim('UZ turnover 2024 > 12 bn USD')]);
  expect(all.speakers.map(({ id }) => id)).toEqual(['speaker']);
  expect(text && speakerName(text, all, NOBODY)).toBe(words);
  expect(text && speakerInFull(text, all, NOBODY)).toEqual({ name: words, role: '' });
  expect(text && claimSentence(text, all, NOBODY).split('; ').slice(3).join('; ')).toBe(words);
  const [heard] = all.speakers.map(({ id }) => id);
  expect(heard && matches(all, NOBODY, filter({ speakers: [heard] }))).toBe(false);
  expect(matches(all, NOBODY, filter({}))).toBe(true);
});

const written = fixture(ALL);
const files = {
  datapackage: real.datapackage,
  codelists: real.codelists,
  events: [],
  sources: written.sources.map(wireSource),
  speakers: written.speakers.map(wireSpeaker),
  derivations: [],
};

it('files bring every claim back as it was', () => {
  const again = parseDataset(
    { ...files, claims: JSON.parse(JSON.stringify(ALL.map(wireClaim))) },
    undefined,
    codesFor(),
  );
  expect(again.issues.filter(({ kind }) => kind !== 'unanchored')).toEqual([]);
  expect(again.dataset.claims.map(wireClaim)).toEqual(ALL.map(wireClaim));
  const unanchored = ALL.map((one) => ({ ...one, appearances: [] }));
  expect(again.dataset.claims.map((one) => ({ ...one, appearances: [] }))).toEqual(unanchored);
});

it.each(TEXTS)('a table brings every claim back as it was, in $lang', (text) => {
  const everything = extractOf(written, DEFAULT_CHOICES, 'everything');
  const csv = writeCsv(tableAlone('claims', everything, contextOf(written, text)), 'excel-en');
  expect(readClaims(csv)).toEqual(written.claims.map(wireClaim));
});
