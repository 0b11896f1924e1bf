import { expect, it } from 'vitest';
import { boundAfter, boundAtEnd } from './amounts/bounds';
import { changeAtEnd, changesIn, comparedAfter, multiplesIn } from './amounts/changes';
import { fractionsIn } from './amounts/fractions';
import { trendsOf } from './amounts/trends';
import { lastCounted, unitAfter, unitBefore } from './amounts/units';
import { growthOf } from './indicators/growth';
import { cuesOf } from './indicators/topics';
import { namesProduct, tradeWay } from './indicators/tradeWay';
import { isFurniture, isPoll, isPrice, noiseOf } from './noise';
import { isOurs, placesOf, pointersOf, restOf } from './places/places';
import { anyOf, atEnd, atPlace, plainText, whole, wordList } from './text/plainText';
import { sentencesOf } from './text/sentences';
import { isDenied, isPast, isPresent, statusIn } from './times/tense';

it('makes text plain, unit by unit', () => {
  expect(plainText('«Ёлка» – 3\u00a0100’')).toBe('"елка" - 3 100\'');
  expect(plainText('İstanbul').length).toBe('İstanbul'.length);
  expect(wordList('росси* долл.(_сша)')).toBe('росси[a-zа-я]*|долл\\.(?: сша)?');
  expect('в россии и рф'.match(anyOf('росси* рф'))).toEqual(['россии', 'рф']);
  expect([whole('рф').test('орф'), atEnd('около').test('было около '), atPlace('тонн').test('тонна')]).toEqual([
    false,
    true,
    false,
  ]);
});

it.each([
  ['Экспорт – 45 млрд. долларов. Импорт вырос.', 2],
  ['В 2024 г. торговля выросла. Об этом сообщил А. Новак.', 2],
  ['Заголовок\n\nПервое. Второе.\n- пункт один\n- пункт два', 5],
  ['The U.S. trade fell. Mr. Smith said so.', 2],
  ['«Планируем рост», – сказал он. Далее.', 2],
  ['Вырос на 5 млн долл. США в год. Упал.', 2],
])('parts %s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

it.each([
  ['более чем ', 'more-than'],
  ['свыше ', 'more-than'],
  ['не менее ', 'at-least'],
  ['не превысил ', 'up-to'],
  ['почти ', 'almost'],
  ['около ', 'about'],
  ['менее ', 'less-than'],
  ['more than ', 'more-than'],
  ['no fewer than ', 'at-least'],
  ['not lower than ', 'at-least'],
  ['no higher than ', 'up-to'],
  ['not larger than ', 'up-to'],
  ['up to ', 'up-to'],
  ['nearly ', 'almost'],
  ['some ', 'about'],
  ['fewer than ', 'less-than'],
  ['topped ', 'more-than'],
  ['без малого ', 'almost'],
  ['чуть не дотянула до ', 'almost'],
  ['does not reach ', 'up-to'],
  ['fell short of ', 'up-to'],
  ['перешагнул через ', 'more-than'],
  ['перешагнет ', 'more-than'],
  ['north of ', 'more-than'],
  ['ок. ', 'about'],
  ['somewhere near ', 'about'],
  ['никак не меньше ', 'at-least'],
])('knows the bound of %s', (words, bound) => {
  expect(boundAtEnd(words)?.bound).toBe(bound);
});

it('knows bounds that follow, and none where there is none', () => {
  expect([
    boundAfter('5 и более', 1)?.bound,
    boundAfter('5 or so', 1)?.bound,
    boundAfter('5 тонн', 1),
    boundAtEnd('было '),
  ]).toEqual(['more-than', 'about', null, null]);
});

it.each([
  ['вырос', 'rising'],
  ['сократились', 'falling'],
  ['up', 'rising'],
  ['прирост', 'rising'],
  ['shrank', 'falling'],
  ['падение', 'falling'],
])('knows the way of %s', (word, way) => {
  expect(changeAtEnd(`${word} `)?.way).toBe(way);
  expect(changesIn(word)).toHaveLength(1);
});

it('knows comparisons, multiples and parts', () => {
  expect([comparedAfter(' больше, чем')?.way, comparedAfter(' lower than')?.way, comparedAfter(' в год')]).toEqual([
    'rising',
    'falling',
    null,
  ]);
  expect(multiplesIn('удвоилась; trade tripled; вчетверо').map(({ value }) => value)).toEqual([2, 3, 4]);
  const parts = (lang: 'ru' | 'en', text: string) =>
    fractionsIn(text, lang).map(({ value }) => Number(value.toFixed(3)));
  expect(parts('ru', 'более половины, две трети, каждый третий, пятая часть, треть')).toEqual([
    0.5, 0.667, 0.333, 0.2, 0.333,
  ]);
  expect(parts('ru', 'в первой половине года, третий квартал')).toEqual([]);
  expect(parts('en', 'half of it, two-thirds, one in four, a fifth, three quarters')).toEqual([
    0.5, 0.667, 0.25, 0.2, 0.75,
  ]);
  expect(parts('en', 'one payment in ten, half a year')).toEqual([0.1]);
  expect(parts('ru', 'девять сделок из десяти, четвёртая часть'.replace('ё', 'е'))).toEqual([0.9, 0.25]);
  expect(multiplesIn('he came twice; twice as much').map(({ start }) => start)).toEqual([15]);
  expect(parts('en', 'the first half of 2025, half a million, the third quarter')).toEqual([]);
});

it.each([
  ['ru', ' долларов США', 'USD'],
  ['ru', ' млн', null],
  ['ru', ' тонн', 't'],
  ['ru', ' процентных пункта', 'pp'],
  ['ru', '%', '%'],
  ['ru', ' раза', 'x'],
  ['ru', ' международных транспортных коридоров', 'corridors'],
  ['ru', ' кубометров', 'm3'],
  ['ru', ' тенге', 'KZT'],
  ['ru', ' человек', 'persons'],
  ['en', ' joint projects', 'projects'],
  ['en', ' Tajik students'.toLowerCase(), 'persons'],
  ['en', ' in firms', null],
  ['en', ' p.p.', 'pp'],
  ['en', ' lorries', 'vehicles'],
  ['ru', ' местам', 'persons'],
  ['ru', ' поездами', 'vehicles'],
  ['ru', ' фабрик', 'companies'],
] as const)('in %s%s is %s', (lang, words, unit) => {
  expect(unitAfter(words, 0, lang)?.unit ?? null).toBe(unit);
});

it('knows units before an amount', () => {
  expect([
    unitBefore('us$5', 3)?.unit,
    unitBefore('cny 3', 4)?.unit,
    unitBefore('€1', 1)?.unit,
    unitBefore('в 5', 2),
  ]).toEqual(['USD', 'CNY', 'EUR', null]);
  expect(lastCounted('число компаний и проектов достигло')?.unit).toBe('projects');
});

it('knows places in every form', () => {
  const areas = (text: string) => placesOf(plainText(text)).map(({ area }) => area);
  expect(areas('российско-казахстанский; узбекские; Душанбе; Ашхабаду; Киргизию; с регионом; Пекину')).toEqual([
    'RU',
    'KZ',
    'UZ',
    'TJ',
    'TM',
    'KG',
    'CA5',
    'other:China',
  ]);
  expect(areas("Kazakhstan's, Uzbek, Bishkek, Central Asian, Moscow, Turkish")).toEqual([
    'KZ',
    'UZ',
    'KG',
    'CA5',
    'RU',
    'other:Turkey',
  ]);
  expect(areas('грузила груз')).toEqual([]);
  expect([
    pointersOf('экономика республики').length,
    restOf('на остальные республики').length,
    isOurs('KZ'),
    isOurs('RU'),
  ]).toEqual([1, 1, true, false]);
});

it.each([
  '+998 71 200-00-00',
  'соглашение № 47-II',
  'в 12:30',
  'от 18 до 35 лет',
  '66 часов',
  '374 frunze street',
  '50 kg bag',
  'covid-19',
  '21st forum',
  'meant for 1,200 pupils',
  'зал вмещает 800 зрителей',
  'состав тянет 71 вагон',
  'a wagon may weigh 93 tonnes',
  'население пяти стран - более 80 миллионов человек',
])('leaves %s alone', (text) => {
  expect(noiseOf(text).length).toBeGreaterThan(0);
});

it('knows polls, prices and page furniture', () => {
  expect([
    isPoll('по данным опроса'),
    isPrice('килограмм стоил ', '3 доллара'),
    isPrice('цена проекта', '3 млрд долларов'),
    isPrice('комиссия банков - ', '1,5 процента'),
    isFurniture('© 2025 press'),
  ]).toEqual([true, true, false, true, true]);
});

it('knows topics, and which way goods go', () => {
  const topics = (text: string) => cuesOf(text).map(({ topic }) => topic);
  expect(topics('товарооборот и экспорт; министерство торговли')).toEqual(['turnover', 'exports']);
  expect(topics('russian investment in freight')).toEqual(['investment', 'freight']);
  expect([
    tradeWay('экспорт в россию', 'exports'),
    tradeWay('российский экспорт в узбекистан', 'exports'),
    tradeWay('bought russian wheat', 'imports'),
    tradeWay('поставки', 'exports'),
  ]).toEqual(['exports', 'imports', 'imports', null]);
  expect([growthOf('trade-turnover'), growthOf('other:exports'), growthOf('exports-by-product')]).toEqual([
    'trade-turnover-growth',
    'other:exports-growth',
    'other:exports-by-product-growth',
  ]);
  expect([namesProduct('поставки пшеницы'), namesProduct('поставки товаров')]).toEqual([true, false]);
});

it('knows time and standing of what is said', () => {
  expect([isPast('торговля выросла'), isPresent('работают компании'), isDenied('опровергли сообщения о')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([
    statusIn('планируется довести', false),
    statusIn('торговля выросла', false),
    statusIn('если вырастет', false),
    statusIn('ожидается рост', false),
  ]).toEqual(['target', 'stated', 'conditional', 'forecast']);
});

it('finds growth without a number', () => {
  const trends = (text: string) =>
    trendsOf(plainText(text), []).map(({ start, end, way }) => `${text.slice(start, end)} ${way}`);
  expect(trends('Подчеркнул, что доля рубля в платежах растёт и дальше.')).toEqual([
    'доля рубля в платежах растёт rising',
  ]);
  expect(trends("The dollar's part in settlements keeps shrinking.")).toEqual([
    "The dollar's part in settlements keeps shrinking falling",
  ]);
  expect(trends('Растёт конкуренция за инвестиции.')).toEqual([]);
});
