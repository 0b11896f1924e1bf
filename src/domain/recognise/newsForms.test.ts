import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each([
  [
    'a period a year earlier',
    'Kazakh exports to Russia amounted to $7.1 billion in the first eight months of the year, against $6.8 billion in the year-earlier period.',
    [
      '$7.1 billion | 7100000000 USD | other:exports | KZ | 2025-08-31 | -',
      '$6.8 billion | 6800000000 USD | other:exports | KZ | 2024-08-31 | -',
    ],
  ],
  [
    'a comparable period, and the winter before',
    'Uzbek textile shipments to Russia came to $402 million in the first five months, down from $455 million in the comparable period of 2024. Turkmen growers sent Russia 38,000 tonnes of tomatoes over the winter, up from 31,000 the winter before.',
    [
      '$402 million | 402000000 USD | exports-by-product | UZ | 2025-05-31 | -',
      '$455 million | 455000000 USD | exports-by-product | UZ | 2024-05-31 | -',
      '38,000 tonnes | 38000 t | exports-by-product | TM | 2025-02-28 | -',
      '31,000 | 31000 t | exports-by-product | TM | 2024-02-29 | -',
    ],
  ],
  [
    'months that ended on a day, and a part beside "year-on-year"',
    'In the three months ended 30 September, transfers from Russia to Uzbekistan jumped by nearly a third year-on-year, to $5.4 billion.',
    [
      'jumped by nearly a third | 0.3333333333333333 share | other:remittances-growth | UZ | 2025-09-30 | -',
      '$5.4 billion | 5400000000 USD | other:remittances | UZ | 2025-09-30 | -',
    ],
  ],
  [
    'the last months of a year, its latter half, a decade by its number',
    'In the last three months of 2024, remittances from Russia to Kyrgyzstan came to $620 million. In the latter half of 2024 Russian exports to Tajikistan were $810 million. In the 2010s Russian firms invested $9 billion in Kazakhstan.',
    [
      '$620 million | 620000000 USD | other:remittances | KG | 2024-12-31 | -',
      '$810 million | 810000000 USD | other:imports | TJ | 2024-12-31 | -',
      '$9 billion | 9000000000 USD | investment-cumulative | KZ | 2019-12-31 | -',
    ],
  ],
  [
    'a former level with its year, and the present one without',
    'The number of Kazakh students in Russia has fallen from 74,000 in 2019 to fewer than 50,000.',
    [
      '74,000 | 74000 persons | students | KZ | 2019-12-31 | -',
      'fewer than 50,000 | 50000 persons | students | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'which way goods go that Russia supplied, and what follows a semicolon',
    'Russia last month supplied Kyrgyzstan with 95,000 tonnes of petrol. In the nine months through September, Kazakhstan exported goods worth $7.9 billion to Russia; imports over that time were $12.4 billion.',
    [
      '95,000 tonnes | 95000 t | other:imports-by-product | KG | 2025-09-30 | -',
      '$7.9 billion | 7900000000 USD | other:exports | KZ | 2025-09-30 | -',
      '$12.4 billion | 12400000000 USD | other:imports | KZ | 2025-09-30 | -',
    ],
  ],
  [
    'money that is sent, assets with their worth, and a house that is cited',
    'In 2024 1.4 billion dollars was sent from Russia to Tajikistan. Kazakh firms hold assets worth $4.2 billion in Russia, the agency reports, citing the National Bank.',
    [
      '1.4 billion dollars | 1400000000 USD | other:remittances | TJ | 2024-12-31 | -',
      '$4.2 billion | 4200000000 USD | other:investment-in-russia | KZ | 2025-10-15 | the National Bank',
    ],
  ],
  [
    'figures that come from somebody, and what somebody sees growing',
    'Uzbekistan welcomed 410,000 Russians in the first half. The figures come from the Tourism Committee. Meret Orazov, who heads the union, sees Turkmen exports to Russia rising another 15%.',
    [
      '410,000 Russians | 410000 persons | other:tourists | UZ | 2025-06-30 | the Tourism Committee',
      'rising another 15% | 15 % | other:exports-growth | TM | 2025-06-30 | Meret Orazov, who heads the union',
    ],
  ],
  [
    'so many before what is counted, and no currency inside a word',
    'Forty-two thousand: that is how many Kazakhs study at universities in Russia. Russian investment in Uzbekistan has overtaken that of others, $13.9 billion versus $12.8 billion.',
    [
      'Forty-two thousand: that is how many Kazakhs | 42000 persons | students | KZ | 2025-10-15 | -',
      '$13.9 billion | 13900000000 USD | investment-inflow | UZ | 2025-10-15 | -',
      '$12.8 billion | 12800000000 USD | investment-inflow | UZ | 2025-10-15 | -',
    ],
  ],
  [
    'what crosses a republic, by the count of a ministry',
    "Rail shipments of Russian goods crossing Kazakhstan reached 18 million tonnes in 2024. By the education ministry's count, 61,000 Uzbeks study at Russian universities.",
    [
      'reached 18 million tonnes | 18000000 t | rail-transit | KZ | 2024-12-31 | -',
      '61,000 Uzbeks | 61000 persons | students | UZ | 2025-10-15 | the education ministry',
    ],
  ],
  [
    'who is reported as saying, whose telling it is, who stands behind a comma, and who publishes nothing',
    "Trade of Tajikistan with Russia grew by a third in 2024, Economy Minister Zavqi Nurov was reported by the agency as saying. That, in the minister's telling, is $1.9 billion. According to a Kyrgyz lawmaker, Dastan Bekov, 63% of Kyrgyzstan's exports go to Russia.\n\nRussia's Customs Service no longer publishes data. Kazakhstan's trade with Russia came to $18 billion in 2024.",
    [
      'grew by a third | 0.3333333333333333 share | trade-turnover-growth | TJ | 2024-12-31 | Economy Minister Zavqi Nurov',
      '$1.9 billion | 1900000000 USD | trade-turnover | TJ | 2025-10-15 | Economy Minister Zavqi Nurov',
      '63% | 63 % | other:exports-share | KG | 2024-12-31 | a Kyrgyz lawmaker, Dastan Bekov',
      '$18 billion | 18000000000 USD | trade-turnover | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'a minister who cites, and is the one who speaks',
    "Kyrgyzstan's exports to Russia reached $1.1 billion in 2024, Economy Minister Bakyt Sadykov said, citing customs data.",
    ['reached $1.1 billion | 1100000000 USD | other:exports | KG | 2024-12-31 | Economy Minister Bakyt Sadykov'],
  ],
  [
    'a share before a growth in points, and no hands of a bank',
    "Uzbekistan's share in Russian fruit imports has reached 9%, up 2 points on 2023. The bank employs 900 people.",
    ['reached 9% | 9 % | other:imports-share | UZ | 2025-10-15 | -'],
  ],
])('in English reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});

it.each([
  [
    'who said it, behind a day and a place, behind an adverb, in a house, and whose words are given',
    'Товарооборот России и Казахстана в 2024 году достиг 27 млрд долларов. Эти цифры на встрече с журналистами 17 февраля привёл торгпред России Олег Носов.\n\n– Доля рубля в торговле России и Киргизии достигла 90 %, – уверенно заявляет замглавы Нацбанка Улан Садыр.\n\nЭкспорт Туркмении в Россию вырос на 9 %, прикинули в союзе промышленников.\n\n«Товарооборот с Узбекистаном у России достиг 9 млрд долларов», – приводит пресс-служба слова вице-премьера Алексея Оверина о торговле.',
    [
      'достиг 27 млрд долларов | 27000000000 USD | trade-turnover | KZ | 2024-12-31 | торгпред России Олег Носов',
      'достигла 90 % | 90 % | national-currency-settlement-share | KG | 2024-12-31 | замглавы Нацбанка Улан Садыр',
      'вырос на 9 % | 9 % | other:exports-growth | TM | 2024-12-31 | союзе промышленников',
      'достиг 9 млрд долларов | 9000000000 USD | trade-turnover | UZ | 2024-12-31 | вице-премьера Алексея Оверина',
    ],
  ],
  [
    'a speaker with where he spoke behind the name, and a house cited by an agency',
    'Замминистра торговли Казахстана Арман Шаков в ходе форума заявил, что экспорт в Россию превысил 3 млрд долларов. Казахстан вывез в Россию 1,9 млн тонн угля, сообщает агентство со ссылкой на Минэнерго.',
    [
      'превысил 3 млрд долларов | 3000000000 USD | other:exports | KZ | 2025-10-15 | Замминистра торговли Казахстана Арман Шаков',
      '1,9 млн тонн | 1900000 t | exports-by-product | KZ | 2025-10-15 | Минэнерго',
    ],
  ],
  [
    'a minister who refers to others, and is the one who speaks',
    'Экспорт Киргизии в Россию в 2024 году достиг 1,1 млрд долларов, сообщил министр экономики Бакыт Садыков со ссылкой на данные таможни.',
    ['достиг 1,1 млрд долларов | 1100000000 USD | other:exports | KG | 2024-12-31 | министр экономики Бакыт Садыков'],
  ],
  [
    'months written short, a year in a bracket that is of its own figure',
    'Экспорт угля из Казахстана в Россию за 9 мес. 2025 г. составил 14 млн т. На долю России в 2024 году пришлось 21 % товарооборота Киргизии (в 2023 году – 19 %).',
    [
      '14 млн т. | 14000000 t | exports-by-product | KZ | 2025-09-30 | -',
      '21 % | 21 % | russia-share-of-total-trade | KG | 2024-12-31 | -',
      '19 % | 19 % | russia-share-of-total-trade | KG | 2023-12-31 | -',
    ],
  ],
  [
    'a part whose noun was said, an answer without one, and a number before what is counted',
    'В Узбекистане действует 3 100 предприятий с российским капиталом, из них 412 открыты в этом году.\n\n3 412 – столько компаний с российским капиталом в Казахстане.\n\n– Сколько российских компаний работает в Таджикистане?\n\n– Более 350, – говорит посол Семён Григорьев.',
    [
      '3 100 предприятий | 3100 companies | companies-russian-capital | UZ | 2025-10-15 | -',
      '412 | 412 companies | companies-russian-capital | UZ | 2025-10-15 | -',
      '3 412 – столько компаний | 3412 companies | companies-russian-capital | KZ | 2025-10-15 | -',
      'Более 350 | 350 companies | companies-russian-capital | TJ | 2025-10-15 | посол Семён Григорьев',
    ],
  ],
  [
    'the plan of one line, which is not that of the next',
    'Россия – Казахстан: 11 месяцев 2025 года\n\nТранзит российских грузов через Казахстан: 21 млн т\nТранзит, план на 2026 год: 24 млн т\nКонтейнеры: не менее 96 тысяч',
    [
      '21 млн т | 21000000 t | rail-transit | KZ | 2025-11-30 | -',
      '24 млн т | 24000000 t | rail-transit | KZ | 2026-12-31 | -',
      'не менее 96 тысяч | 96000 containers | rail-transit | KZ | 2025-11-30 | -',
    ],
  ],
  [
    'whose part it is by what follows a dash, and money that goes the other way',
    'Товарооборот России со странами региона составил 51 млрд долларов, из них более половины – на Казахстан.\n\nРоссийские инвесторы вложили в Узбекистан 900 млн долларов в 2024 году. Навстречу, из Узбекистана в Россию, ушло 214 млн.',
    [
      '51 млрд долларов | 51000000000 USD | trade-turnover | CA5 | 2025-10-15 | -',
      'более половины | 0.5 share | share-of-regional-turnover | KZ | 2025-10-15 | -',
      '900 млн долларов | 900000000 USD | investment-inflow | UZ | 2024-12-31 | -',
      '214 млн | 214000000 USD | other:investment-in-russia | UZ | 2024-12-31 | -',
    ],
  ],
  [
    'transfers of migrants, bounds that were not passed, one milliard',
    'Переводы трудовых мигрантов из России в Таджикистан сократились на 5 %. Российские вложения в Киргизию так и не перешагнули рубеж в 2 млрд долларов. Экспорт Туркмении в Россию приблизился к миллиарду долларов.',
    [
      'сократились на 5 % | 5 % | other:remittances-growth | TJ | 2025-10-15 | -',
      'не перешагнули рубеж в 2 млрд долларов | 2000000000 USD | investment-inflow | KG | 2025-10-15 | -',
      'приблизился к миллиарду долларов | 1000000000 USD | other:exports | TM | 2025-10-15 | -',
    ],
  ],
  [
    'who spoke at an occasion, an answer of a study, those who live and work in Russia, and what went',
    'Экспорт Казахстана в Россию вырос на 9 %, об этом премьер Олжас Бектуров сообщил на заседании совета.\n\nВсего в России живут и работают около 1,2 млн таджикистанцев, следует из исследования СПбГУ.\n\nГрузопоток составил 3,8 млн тонн: 2,9 млн пошло из России в Казахстан.',
    [
      'вырос на 9 % | 9 % | other:exports-growth | KZ | 2025-10-15 | премьер Олжас Бектуров',
      'около 1,2 млн таджикистанцев | 1200000 persons | other:migrant-workers | TJ | 2025-10-15 | исследования СПбГУ',
      '3,8 млн тонн | 3800000 t | other:freight | KZ | 2025-10-15 | -',
      '2,9 млн | 2900000 t | other:freight | KZ | 2025-10-15 | -',
    ],
  ],
])('in Russian reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
