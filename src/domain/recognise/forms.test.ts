import { expect, it } from 'vitest';
import { tableLabelOf } from './amounts/tableLabel';
import { readLines } from './fixtures/readLines';
import { CITIES } from './places/cities';
import { placesOf } from './places/places';
import { recognise } from './recognise';
import { plainText } from './text/plainText';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'numbers of a table in what its heading says, and its source below it',
    'Кыргызстан — Россия, январь–август 2025 г. (млн долл. США)\n\nТоварооборот: 2 480 (+9,2%)\nИмпорт: 1 870\nв т. ч. нефтепродукты: 640\n\nИсточник: Нацстатком КР.',
    [
      '2 480 | 2480000000 USD | trade-turnover | KG | 2025-08-31 | Нацстатком КР',
      '+9,2% | 9.2 % | trade-turnover-growth | KG | 2025-08-31 | Нацстатком КР',
      '1 870 | 1870000000 USD | other:imports | KG | 2025-08-31 | Нацстатком КР',
      '640 | 640000000 USD | other:imports-by-product | KG | 2025-08-31 | Нацстатком КР',
    ],
  ],
  [
    'regions and towns as parts of their countries, and those who get goods',
    'A Chelyabinsk mill shipped 46,000 tonnes of pipes to Turkmen oilmen in 2024, its press office said.',
    ['46,000 tonnes | 46000 t | other:imports-by-product | TM | 2024-12-31 | its press office'],
  ],
  [
    'no billions of per cent, and no billions of companies',
    'В 2024 году ввоз в Узбекистан из России вырос на 6,4%, до 4,1 миллиарда. Там работают 300 узбекских компаний. В российскую экономику казахстанский бизнес вложил свыше 6 миллиардов.',
    [
      'вырос на 6,4% | 6.4 % | other:imports-growth | UZ | 2024-12-31 | -',
      '4,1 миллиарда | 4100000000 USD | other:imports | UZ | 2024-12-31 | -',
      '300 узбекских компаний | 300 companies | companies-russian-capital | UZ | 2025-10-15 | -',
      'свыше 6 миллиардов | 6000000000 USD | other:investment-in-russia | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'a minister who speaks of his own people, by the hour',
    'Форум России и Казахстана\n\n10:40 Вице-премьер России Алексей Громов говорит о дорогах.\n\n11:20 Министр труда Узбекистана сообщил, что в Россию с января выехали на работу 41 тысяча человек. В 2024-м было 27 тысяч.',
    [
      '41 тысяча человек | 41000 persons | other:migrant-workers | UZ | 2025-10-15 | Министр труда Узбекистана',
      '27 тысяч | 27000 persons | other:migrant-workers | UZ | 2024-12-31 | Министр труда Узбекистана',
    ],
  ],
  [
    'an answer to how many, and none from before the question',
    '– Как идёт торговля Таджикистана с Россией?\n\n– По данным таможни, за год она выросла на 5 %.\n\n– Сколько таджикских студентов учится в России?\n\n– Порядка 35 тысяч.',
    [
      'выросла на 5 % | 5 % | trade-turnover-growth | TJ | 2025-10-15 | таможни',
      'Порядка 35 тысяч | 35000 persons | students | TJ | 2025-10-15 | -',
    ],
  ],
  [
    'a name between commas, and a level that a growth is set against',
    'Its head, Talgat Omarov, expects the line from Russia through Kazakhstan to carry 6 million tonnes this year.\n\nRussia and Central Asia did business worth $48 billion in 2024, twice as much as in 2018. Kazakhstan accounted for 58% of that.',
    [
      '6 million tonnes | 6000000 t | other:freight | KZ | 2025-12-31 | Its head, Talgat Omarov',
      '$48 billion | 48000000000 USD | trade-turnover | CA5 | 2024-12-31 | -',
      'twice | 2 x | trade-turnover-growth | CA5 | 2024-12-31 | -',
      '58% | 58 % | share-of-regional-turnover | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'aid that is sent, and money that goes the other way',
    'Moscow sent Tajikistan 960 million roubles in humanitarian aid. Tajik workers in Russia sent home $1 billion in 2024. Some $240 million went the other way.',
    [
      '960 million roubles | 960000000 RUB | assistance | TJ | 2025-10-15 | -',
      '$1 billion | 1000000000 USD | other:remittances | TJ | 2024-12-31 | -',
      'Some $240 million | 240000000 USD | other:remittances-to-russia | TJ | 2024-12-31 | -',
    ],
  ],
  [
    'the time of a list from line to line, and growth to a level before',
    'Стороны отметили:\n– в 2024 году торговля России и Таджикистана составила 1,9 млрд долл. (рост на 12 % к 2023 году);\n– российский экспорт увеличился до 1,7 млрд долл.',
    [
      '1,9 млрд долл. | 1900000000 USD | trade-turnover | TJ | 2024-12-31 | -',
      'рост на 12 % | 12 % | trade-turnover-growth | TJ | 2024-12-31 | -',
      'увеличился до 1,7 млрд долл. | 1700000000 USD | other:imports | TJ | 2024-12-31 | -',
    ],
  ],
  [
    'fewer than before as a fall; no ages, and no regions that ban',
    'The labour ministry, however, reports a decline: 148,000 citizens of Tajikistan left to work in Russia in January–March, 14,000 fewer than a year earlier. Most were men under 35. Some 38 regions ban migrants from driving.',
    [
      '148,000 citizens | 148000 persons | other:migrant-workers | TJ | 2025-03-31 | The labour ministry',
      '14,000 fewer | 14000 persons | other:migrant-workers-growth | TJ | 2025-03-31 | The labour ministry',
    ],
  ],
  [
    'the speech of a president who is named above it',
    'Президент Узбекистана Иван Петров выступил на форуме.\n\n– Коллеги! Мы рады. Наша торговля с Россией выросла на 5 %.\n\n– У нас действуют три тысячи компаний с российским капиталом, только за прошлый год появилось почти пятьсот новых.',
    [
      'выросла на 5 % | 5 % | trade-turnover-growth | UZ | 2025-10-15 | Президент Узбекистана Иван Петров',
      'три тысячи компаний | 3000 companies | companies-russian-capital | UZ | 2025-10-15 | Президент Узбекистана Иван Петров',
      'почти пятьсот | 500 companies | companies-russian-capital | UZ | 2024-12-31 | Президент Узбекистана Иван Петров',
    ],
  ],
  [
    'growth by a sign in words, a speaker between commas, and no currency that falls',
    'Kazakhstan’s deputy prime minister on exports to Russia: "In 2024 we sold $2.2 billion worth of goods, a plus of 6 per cent."\n\nThe dollar lost 9%. Trade with Russia rose 5%, Oleg Petrov, deputy head of the agency, said.',
    [
      '$2.2 billion | 2200000000 USD | other:exports | KZ | 2024-12-31 | Kazakhstan’s deputy prime minister',
      'plus of 6 per cent | 6 % | other:exports-growth | KZ | 2024-12-31 | Kazakhstan’s deputy prime minister',
      'rose 5% | 5 % | trade-turnover-growth | KZ | 2024-12-31 | Oleg Petrov, deputy head of the agency',
    ],
  ],
  [
    'answers of one who is named behind a colon above them, and no cubic metres of what is counted apart',
    '"We are close": Russia\'s ambassador to Uzbekistan on gas\n\nHow is gas?\n\n— Last year Uzbekistan took 6.5 bcm of it from Russia.\n\nAnd branches of universities?\n\n— There are sixteen of them.',
    ["6.5 bcm | 6500000000 m3 | other:imports-by-product | UZ | 2024-12-31 | Russia's ambassador to Uzbekistan"],
  ],
  [
    'no wages, fares and rates of one currency in another, no weight of one, no members of a union',
    'В 2024 году экспорт Киргизии в Россию составил 1,1 млрд долларов. Бригадир получает 62 000 сомов в месяц. За рубль вчера давали 1,1 сома. Союз объединяет 240 фирм. Комиссия за платёж – 0,4 процента, наличными – втрое больше.',
    ['1,1 млрд долларов | 1100000000 USD | other:exports | KG | 2024-12-31 | -'],
  ],
  [
    'numbers the other way round, and what is counted before them',
    'В Россию из Таджикистана выехало тысяч двести человек. Предприятий с российским участием в республике свыше трёхсот.',
    [
      'тысяч двести человек | 200000 persons | other:migrant-workers | TJ | 2025-10-15 | -',
      'свыше трёхсот | 300 companies | companies-russian-capital | TJ | 2025-10-15 | -',
    ],
  ],
  [
    'guests, a hundred more, and from so many to so many that are expected',
    'Uzbekistan welcomed another hundred and ten thousand guests from Russia in 2024. This year it expects from 120 to 140 thousand.',
    [
      'hundred and ten thousand guests | 110000 persons | other:tourists | UZ | 2024-12-31 | -',
      'from 120 to 140 thousand | 120000 persons | other:tourists | UZ | 2025-12-31 | -',
    ],
  ],
  [
    'what is given and not sold, limits that must not be exceeded, roubles that were paid with',
    'В 2024 году Россия безвозмездно передала Таджикистану 40 автобусов стоимостью 300 млн рублей. Ввоз бензина из России соглашение не позволяет превышать 2 млн тонн. Торговля в рублях составила 70 млрд.',
    [
      '40 автобусов | 40 vehicles | assistance | TJ | 2024-12-31 | -',
      '300 млн рублей | 300000000 RUB | assistance | TJ | 2024-12-31 | -',
      'не позволяет превышать 2 млн тонн | 2000000 t | other:imports-by-product | TJ | 2025-10-15 | -',
      '70 млрд | 70000000000 RUB | trade-turnover | TJ | 2024-12-31 | -',
    ],
  ],
  [
    'the time of a list before its colon, and the house behind what it reckoned',
    'A year of trade\n\nFrom January to June 2025 Russia and Uzbekistan dealt as follows:\n\n• trade turnover – $5.1 billion;\n• Uzbek goods sold in Russia – $1.4 billion, 1.5 times the level of last year.\n\nSource: calculations of the Chamber of Commerce, in current prices.',
    [
      '$5.1 billion | 5100000000 USD | trade-turnover | UZ | 2025-06-30 | the Chamber of Commerce',
      '$1.4 billion | 1400000000 USD | other:exports | UZ | 2025-06-30 | the Chamber of Commerce',
      '1.5 times | 1.5 x | other:exports-growth | UZ | 2025-06-30 | the Chamber of Commerce',
    ],
  ],
  [
    'the columns of a table, each of the time above it, in what the line says; nothing of how many were printed',
    "Uzbekistan and Russia in figures\n\nIndicator | H1 2025 | H1 2024\nTrade turnover, $ million | 5,100 | 4,800\nGrain from Russia, thousand tonnes | 640 | 590\nRussia's share of foreign trade, % | 17.4 | 18.0\n\nSource: Statistics Agency. Issue 12 | Circulation 4,000",
    [
      '5,100 | 5100000000 USD | trade-turnover | UZ | 2025-06-30 | Statistics Agency',
      '4,800 | 4800000000 USD | trade-turnover | UZ | 2024-06-30 | Statistics Agency',
      '640 | 640000 t | other:imports-by-product | UZ | 2025-06-30 | Statistics Agency',
      '590 | 590000 t | other:imports-by-product | UZ | 2024-06-30 | Statistics Agency',
      '17.4 | 17.4 % | russia-share-of-total-trade | UZ | 2025-06-30 | Statistics Agency',
      '18.0 | 18 % | russia-share-of-total-trade | UZ | 2024-06-30 | Statistics Agency',
    ],
  ],
  [
    'the same of a Russian table',
    'Торговля Казахстана с Россией\n\nПоказатель | 2024 год | 2023 год\nЭкспорт в Россию, млн долл. США | 9 500 | 9 800\nДоля России в товарообороте, % | 19,3 | 18,9',
    [
      '9 500 | 9500000000 USD | other:exports | KZ | 2024-12-31 | -',
      '9 800 | 9800000000 USD | other:exports | KZ | 2023-12-31 | -',
      '19,3 | 19.3 % | russia-share-of-total-trade | KZ | 2024-12-31 | -',
      '18,9 | 18.9 % | russia-share-of-total-trade | KZ | 2023-12-31 | -',
    ],
  ],
  [
    'a speech of one who has an office and no name, and what it tells of the trade',
    'Russia\'s deputy energy minister addressed the students of Tashkent.\n\n"Dear friends! We have worked with you for years. Today two thousand Uzbek students study at our institutes. Look at our trade with Uzbekistan. Last year it came to eleven billion dollars."',
    [
      "two thousand Uzbek students | 2000 persons | students | UZ | 2025-10-15 | Russia's deputy energy minister",
      "eleven billion dollars | 11000000000 USD | trade-turnover | UZ | 2024-12-31 | Russia's deputy energy minister",
    ],
  ],
  [
    'dollars of the United States without a side of theirs',
    'Активы казахстанских инвесторов в российской экономике – около 4,1 млрд долл. США.',
    ['около 4,1 млрд долл. США | 4100000000 USD | other:investment-in-russia | KZ | 2025-10-15 | -'],
  ],
])('reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});

it('knows in what a table is given', () => {
  expect(tableLabelOf('торговля (млн долл. сша)', 'ru')).toEqual({ unit: 'USD', times: 1e6 });
  expect(tableLabelOf('trade, $ billion', 'en')).toEqual({ unit: 'USD', times: 1e9 });
  expect(tableLabelOf('перевозки, тыс. тонн', 'ru')).toEqual({ unit: 't', times: 1e3 });
  expect([tableLabelOf('in millions of people', 'en')?.unit, tableLabelOf('торговля', 'ru')]).toEqual([
    'persons',
    null,
  ]);
});

it('knows towns from countries', () => {
  expect(CITIES.map(([area]) => area)).toEqual([
    'RU',
    'KZ',
    'KG',
    'TJ',
    'TM',
    'UZ',
    'other:China',
    'other:Turkey',
    'other:Germany',
  ]);
  expect(placesOf(plainText('В Оренбуржье и Актау, из России')).map(({ area, town }) => `${area} ${town}`)).toEqual([
    'RU true',
    'KZ true',
    'RU false',
  ]);
});

it.each([
  [
    'Russian firms have put about $4 billion into Kazakhstan since 2021, and the number of companies with Russian capital there is about 20,000.',
    ['range 2021-01-01', 'as-of 2025-10-15'],
  ],
  [
    'С 2021 года в Казахстан вложено около 4 млрд долларов, сейчас там работают 20 тысяч компаний с российским капиталом.',
    ['range 2021-01-01', 'as-of 2025-10-15'],
  ],
  [
    'С 2021 года в Казахстане завершены 40 российских проектов, создано более 3 тысяч рабочих мест.',
    ['range 2021-01-01', 'range 2021-01-01'],
  ],
])('what is so today takes no stretch of another clause, what was done does: %s', (text, expected) => {
  const periods = recognise({ lang: /[а-я]/.test(text) ? 'ru' : 'en', published: '2025-10-15', text }).map(
    ({ period }) => `${period?.kind} ${period && 'start' in period ? period.start : ''}`,
  );
  expect(periods).toEqual(expected);
});
