import { expect, it } from 'vitest';
import { boundOf, changeOf } from './changeOf';
import { clauseEnd, clauseStart } from './clauses';
import { type Context, MONEY_TOPICS } from './context';
import { people, simple } from './counted';
import { DATES } from './dateRows';
import { goods, isFreight, ofRoute, product } from './goods';
import { cuesOf } from './indicators';
import { leftOf } from './leftOf';
import { money } from './money';
import { numeralsOf } from './numerals';
import { isPaired, pairOf, shareUnits, sizeOf } from './pairs';
import { byEnd, schoolYear } from './periodWords';
import { recognise } from './recognise';
import { isRepeat, withHeadings } from './repeats';
import { shareOf } from './shares';
import { STRETCHES } from './stretchRows';

const context = (sentence: string, change: Partial<Context> = {}): Context => ({
  unit: 'USD',
  isGrowth: false,
  figure: '',
  clause: sentence,
  sentence,
  start: sentence.length,
  end: sentence.length,
  before: [],
  last: null,
  lastMoney: null,
  follows: false,
  gap: '',
  ...change,
});
const indicatorOf = (sentence: string) => {
  const cue = cuesOf(sentence).find(({ topic }) => MONEY_TOPICS.includes(topic));
  return cue && money(cue, context(sentence));
};

it.each([
  ['российский экспорт в узбекистан достиг', 'other:imports'],
  ['накопленные инвестиции из россии составили', 'investment-stock'],
  ['казахстанские инвесторы вложили в россии', 'other:investment-in-russia'],
  ['приток российских инвестиций превысил', 'investment-inflow'],
  ['мигранты отправили домой', 'other:remittances'],
  ['uzbekistan shipped textiles to russia worth', 'exports-by-product'],
])('the money of "%s" is %s', (sentence, indicator) => {
  expect(indicatorOf(sentence)).toBe(indicator);
});

it.each([
  ['расчетов идет в рублях и тенге', 'national-currency-settlement-share'],
  ['внешней торговли республики приходится на россию', 'russia-share-of-total-trade'],
  ['этого объема приходится на казахстан', 'share-of-regional-turnover'],
  ['of the migrants are from uzbekistan', 'other:migrant-workers-share'],
])('the share of "%s" is %s', (sentence, indicator) => {
  expect(shareOf(context(sentence))).toBe(indicator);
});

it('tells goods and people apart', () => {
  const words = 'россия отгрузила в таджикистан пшеницы';
  expect(product(context(words), 'exports')).toBe('other:imports-by-product');
  const cue = cuesOf('транзит грузов через казахстан')[0];
  expect(cue && goods(cue, context('транзит грузов через казахстан'))).toBe('rail-transit');
  expect([
    isFreight('other:freight'),
    isFreight('students'),
    ofRoute(context('там прошло', { before: ['север-юг'] })),
  ]).toEqual([true, false, 'north-south-freight']);
  expect([people('students', context('учатся в вузах')), simple('containers', '', '', '', context(''))]).toEqual([
    'students',
    'other:containers',
  ]);
});

it('pairs numbers that belong together', () => {
  const text = 'вырос с 64 до 71 тысячи человек';
  const [a, b] = numeralsOf(text, 'ru').map((numeral) => sizeOf(text, numeral, 'ru'));
  if (!a || !b) throw new Error('no numbers');
  expect([pairOf(text, a, b), isPaired(text, a, b)]).toEqual(['levels', true]);
  shareUnits(a, b);
  expect([a.unit, a.numeral.value]).toEqual(['persons', 64_000]);
  const left = leftOf('вырос на 5', 0, 9);
  expect(changeOf('вырос на 5 %', { ...b, start: 9, end: 12 }, '%', left, 0)?.way).toBe('rising');
  expect(boundOf('вырос на 5 %', left, null, { unit: '%', changed: true, clause: 0 })).toBe('exact');
  expect([clauseStart('да, он', 4), clauseEnd('он, да', 0)]).toEqual([4, 2]);
});

it('reads school years and ends of years, each row by its own words', () => {
  expect(schoolYear(2025).period).toEqual({ kind: 'range', start: '2025-09-01', end: '2026-08-31' });
  expect([byEnd({ y: '2027' }, '2025-01-01', '2027')?.period, byEnd({}, '2025-01-01', 'к концу')]).toEqual([
    { kind: 'by', end: '2027-12-31' },
    null,
  ]);
  expect([...STRETCHES, ...DATES].every(([pattern]) => !new RegExp(`^(?:${pattern})$`).test(''))).toBe(true);
});

it('gives a heading the time of what it repeats', () => {
  const text =
    'Торговля с Казахстаном превысила 30 млрд долларов\n\nВ 2024 году торговля России и Казахстана превысила 30 млрд долларов.';
  const [heading, below] = recognise({ lang: 'ru', published: '2025-02-01', text });
  if (!heading || !below) throw new Error('no figures');
  expect(heading.period).toEqual(below.period);
  expect(isRepeat(heading, below)).toBe(true);
  expect(withHeadings([heading, below], [])).toEqual([heading, below]);
});
