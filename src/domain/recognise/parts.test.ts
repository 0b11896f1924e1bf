import { expect, it } from 'vitest';
import { boundOf, changeOf } from './amounts/changeOf';
import { leftOf } from './amounts/leftOf';
import { numeralsOf } from './amounts/numerals';
import { isPaired, pairOf, shareUnits, sizeOf } from './amounts/pairs';
import { NOTHING_EARLIER, unitLeftOut, withAmounts } from './amounts/unitLeftOut';
import { type Context, MONEY_TOPICS } from './indicators/context';
import { people, simple } from './indicators/counted';
import { goods, isFreight, ofRoute, product } from './indicators/goods';
import { money } from './indicators/money';
import { shareOf } from './indicators/shares';
import { cuesOf } from './indicators/topics';
import { recognise } from './recognise';
import { sumOf, withHeadings } from './repeats';
import { clauseEnd, clauseStart } from './text/clauses';
import { DATES } from './times/dateRows';
import { ECHOES } from './times/echoRows';
import { byEnd, schoolYear } from './times/periodWords';
import { STRETCHES } from './times/stretchRows';
import { toWire } from './wire';

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
  ['russian investors have put into the country', 'investment-cumulative'],
])('the money of "%s" is %s', (sentence, indicator) => {
  expect(indicatorOf(sentence)).toBe(indicator);
});

it.each([
  ['расчетов идет в рублях и тенге', 'national-currency-settlement-share'],
  ['внешней торговли республики приходится на россию', 'russia-share-of-total-trade'],
  ['этого объема приходится на казахстан', 'share-of-regional-turnover'],
  ['of the migrants are from uzbekistan', 'other:migrant-workers-share'],
  ['of everything that we sell abroad', 'other:exports-share'],
  ['этой торговли обеспечил казахстан', 'share-of-regional-turnover'],
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

/** The figures of a text that concern Russia and the five, with their sides and times. */
const stretches = (text: string) =>
  recognise({ lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2026-02-05', text })
    .filter(({ relevant }) => relevant)
    .map(toWire)
    .map(({ figure, refArea, period }) => `${figure.exact}: ${refArea} ${period?.start ?? ''}..${period?.end ?? ''}`);

it.each([
  [
    'В Казахстане работают пять российских школ, к 2030 году их должно стать десять.',
    ['пять российских школ: KZ 2026-02-05..2026-02-05', 'десять: KZ ..2030-12-31'],
  ],
  [
    'В 2025 году торговля России и Казахстана составила 28 млрд долларов. Только в марте она дала 3 млрд долларов. Экспорт достиг 9 млрд долларов.',
    [
      '28 млрд долларов: KZ 2025-01-01..2025-12-31',
      '3 млрд долларов: KZ 2025-03-01..2025-03-31',
      'достиг 9 млрд долларов: KZ 2025-01-01..2025-12-31',
    ],
  ],
  [
    'За пять месяцев 2025 года в Казахстан из России перевезли 3 млн тонн. Годом ранее перевезли 2 млн тонн; рост – в полтора раза. За это время поступило 4 тысячи контейнеров.',
    [
      '3 млн тонн: KZ 2025-01-01..2025-05-31',
      '2 млн тонн: KZ 2024-01-01..2024-05-31',
      'полтора раза: KZ 2025-01-01..2025-05-31',
      '4 тысячи контейнеров: KZ 2025-01-01..2025-05-31',
    ],
  ],
  [
    'Trade of Russia and Kazakhstan is to reach $35 billion by 2030. By the same date 40 joint projects will be finished.',
    ['reach $35 billion: KZ ..2030-12-31', '40 joint projects: KZ ..2030-12-31'],
  ],
  [
    'Транзитом через территорию Казахстана в Узбекистан прошло 9 млн тонн российских грузов.',
    ['9 млн тонн: KZ 2026-02-05..2026-02-05'],
  ],
  ['В форуме Киргизии участвовали 250 компаний из 31 региона России.', ['250 компаний: KG 2026-02-05..2026-02-05']],
  [
    'Россия торгует с Туркменией. В соседний Казахстан туркменские теплицы отгрузили 22 тыс. тонн овощей.\n\nKazakhstan and Uzbekistan exchanged goods for $4 billion.',
    [],
  ],
  ['China stayed ahead of Russia: its trade with Kazakhstan stood at $43 billion.', []],
  ['Казахстан и Россия торгуют. Завод отчитался: по всему миру он заработал 310 млрд рублей.', []],
  [
    '– Поставки в Казахстан из России упали вдвое?\n\n– Это неправда. Они выросли на 5 %.',
    ['выросли на 5 %: KZ 2026-02-05..2026-02-05'],
  ],
])('tells sides and times: %s', (text, expected) => {
  expect(stretches(text)).toEqual(expected);
});

/** The indicators of the figures of a text. */
const indicators = (text: string) =>
  recognise({ lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2026-02-05', text })
    .filter(({ relevant }) => relevant)
    .map(({ figure, indicator }) => `${figure.exact}: ${indicator}`);

it.each([
  [
    'Торговля Узбекистана и России\n\nЭкспорт в Россию: 4,4 млрд долларов\n– в том числе плоды: 0,9 млрд долларов\n– текстиль: 1,1 млрд долларов (−4 %)',
    [
      '4,4 млрд долларов: other:exports',
      '0,9 млрд долларов: exports-by-product',
      '1,1 млрд долларов: exports-by-product',
      '−4 %: other:exports-by-product-growth',
    ],
  ],
  [
    'Сколько газа поступило из России в Узбекистан?\n\nОколо 7 млрд кубометров.',
    ['Около 7 млрд кубометров: other:imports-by-product'],
  ],
  [
    'Переводы из России в Киргизию составили 540 млн долларов. Обратный поток – из Киргизии в Россию – составил 118 млн долларов.',
    ['540 млн долларов: other:remittances', '118 млн долларов: other:remittances-to-russia'],
  ],
  [
    'Uzbekistan imported Russian gas. Uzbek buyers paid their Russian suppliers $1.1bn for the gas.',
    ['$1.1bn: other:imports-by-product'],
  ],
  [
    'Kazakh capital works in Russia as well. Some 2,300 firms with our participation are registered there, and their assets exceed four billion dollars.',
    ['Some 2,300 firms: other:companies-in-russia', 'exceed four billion dollars: other:investment-in-russia'],
  ],
  [
    'Over 700 Russian companies work in Kyrgyzstan. They give work to some thirty thousand people.',
    ['Over 700 Russian companies: companies-russian-capital', 'some thirty thousand people: other:jobs'],
  ],
])('tells what figures are of: %s', (text, expected) => {
  expect(indicators(text)).toEqual(expected);
});

it('gives a number that stands alone the unit and the scale of the one before', () => {
  const said = (text: string) =>
    recognise({ lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2026-02-05', text }).map(
      ({ figure, quantity }) => `${figure.exact}: ${'amount' in quantity ? `${quantity.amount} ${quantity.unit}` : ''}`,
    );
  expect(
    said(
      'Trade of Russia and Kazakhstan came to $28 billion. Last year it was twenty-six and a half, and this year already more than 23.',
    ),
  ).toEqual([
    '$28 billion: 28000000000 USD',
    'twenty-six and a half: 26500000000 USD',
    'more than 23: 23000000000 USD',
  ]);
  expect(said('Между Россией и Киргизией выполняется 112 рейсов в неделю, год назад было 96.')).toEqual([
    '112 рейсов: 112 flights',
    '96: 96 flights',
  ]);
  expect(
    said('В Казахстане идут 140 проектов с Россией на 34 млрд долларов. До конца года завершат не менее 20 из них.').at(
      -1,
    ),
  ).toBe('не менее 20: 20 projects');
  expect(
    said('В Казахстане работают 140 российских компаний. Торговлю с Россией доведут до 60 миллиардов.').at(-1),
  ).toBe('60 миллиардов: 60000000000 USD');
  expect(said('Число рейсов между Россией и Киргизией вырастет с 96 до 118 в неделю.')).toEqual([
    '96: 96 flights',
    '118: 118 flights',
  ]);
  const none = { unit: null, rule: 'word-of-unit', unitWords: null, times: 1 } as const;
  const [numeral] = numeralsOf('было 96', 'ru');
  if (!numeral) throw new Error('no number');
  const own = { ...none, numeral, start: numeral.start, end: numeral.end };
  const left = leftOf('было 96', 0, numeral.start);
  const earlier = withAmounts(NOTHING_EARLIER, [{ quantity: { amount: 112, unit: 'flights' } }]);
  expect(unitLeftOut('было 96', own, { left, earlier, paired: false })?.unit).toBe('flights');
  expect(unitLeftOut('было 96', own, { left, earlier: NOTHING_EARLIER, paired: false })).toBe(null);
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
  expect([...STRETCHES, ...ECHOES, ...DATES].every(([pattern]) => !new RegExp(`^(?:${pattern})$`).test(''))).toBe(true);
});

it('gives a heading the time of what it repeats', () => {
  const text =
    'Торговля с Казахстаном превысила 30 млрд долларов\n\nВ 2024 году торговля России и Казахстана превысила 30 млрд долларов.';
  const [heading, below] = recognise({ lang: 'ru', published: '2025-02-01', text });
  if (!heading || !below) throw new Error('no figures');
  expect(heading.period).toEqual(below.period);
  expect([sumOf(heading), sumOf({ ...heading, quantity: { direction: 'rising' } })]).toEqual([sumOf(below), null]);
  expect(withHeadings([heading, below], [])).toEqual([heading, below]);
});
