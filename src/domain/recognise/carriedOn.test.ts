import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'the time of a sentence without a number',
    'Last year turned out to be a record for hauliers. Some 14.8 million tonnes of cargo went by rail from Russia to Kazakhstan.',
    ['Some 14.8 million tonnes | 14800000 t | other:freight | KZ | 2024-12-31 | -'],
  ],
  [
    'what an account is about, however it is called',
    "Uzbekistan's statistics agency closed the books on the first eight months. Deliveries to Russia earned the country $2.4 billion.",
    ['$2.4 billion | 2400000000 USD | other:exports | UZ | 2025-08-31 | -'],
  ],
  [
    'the year of an event long ago is none',
    'Стороны договорились об этом в 2013 году. Экспорт Киргизии в Россию достиг 400 млн долларов.',
    ['достиг 400 млн долларов | 400000000 USD | other:exports | KG | 2025-10-15 | -'],
  ],
  [
    'the same stretch of a year before, with which a sentence begins',
    "In January-May Kazakhstan's exports to Russia came to $2.3 billion. In the same period of 2023 they were $2.1 billion.",
    [
      '$2.3 billion | 2300000000 USD | other:exports | KZ | 2025-05-31 | -',
      '$2.1 billion | 2100000000 USD | other:exports | KZ | 2023-05-31 | -',
    ],
  ],
  [
    'the same number of months',
    'Between January and October 2024 Russia moved 10.2 million tonnes of cargo to Uzbekistan, an eighth more than over the corresponding ten months of 2023.',
    [
      '10.2 million tonnes | 10200000 t | other:freight | UZ | 2024-10-31 | -',
      'an eighth more | 0.125 share | other:freight-growth | UZ | 2024-10-31 | -',
    ],
  ],
  [
    'a month set against that of a year before',
    'В апреле 2025 года к апрелю 2024 года поставки российского газа в Узбекистан выросли на 16 %.',
    ['выросли на 16 % | 16 % | other:imports-by-product-growth | UZ | 2025-04-30 | -'],
  ],
  [
    'a month that has begun',
    'К октябрю экспорт Киргизии в Россию перевалил за 400 млн долларов.',
    ['перевалил за 400 млн долларов | 400000000 USD | other:exports | KG | 2025-10-01 | -'],
  ],
  [
    'the plan for a year',
    'За девять месяцев Россия ввезла из Киргизии товаров на 400 млн долларов. План на год – 600 млн.',
    [
      '400 млн долларов | 400000000 USD | other:exports | KG | 2025-09-30 | -',
      '600 млн | 600000000 USD | other:exports | KG | 2025-12-31 | -',
    ],
  ],
  [
    'a year before a dash',
    'Экспорт Киргизии в Россию в 2023 г. – 400 млн долл. В 2024 г. – 410 млн.',
    [
      '400 млн долл. | 400000000 USD | other:exports | KG | 2023-12-31 | -',
      '410 млн | 410000000 USD | other:exports | KG | 2024-12-31 | -',
    ],
  ],
  [
    'a level set against one of today',
    'The number of Kazakhs at Russian universities dropped from 78,000 in 2015 to 52,000 now.',
    [
      '78,000 | 78000 persons | students | KZ | 2015-12-31 | -',
      '52,000 | 52000 persons | students | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'a part of those counted on a day',
    'На начало октября в вузах России училось 30 700 граждан Таджикистана. За счёт бюджета учатся 10 200 из них.',
    [
      '30 700 граждан | 30700 persons | students | TJ | 2025-10-01 | -',
      '10 200 | 10200 persons | students-state-funded | TJ | 2025-10-01 | -',
    ],
  ],
  [
    'the level of a year before is none of its own',
    'В первом квартале 2025 года Казахстан получил из России 900 млн кубометров газа, превзойдя прошлогодний уровень на 7 %.',
    [
      '900 млн кубометров | 900000000 m3 | other:imports-by-product | KZ | 2025-03-31 | -',
      '7 % | 7 % | other:imports-by-product-growth | KZ | 2025-03-31 | -',
    ],
  ],
  [
    'another quarter of the same year',
    'The share of national currencies in settlements between Russia and Kazakhstan slipped to 87% in the second quarter from 90% in the first.',
    [
      'slipped to 87% | 87 % | national-currency-settlement-share | KZ | 2025-06-30 | -',
      '90% | 90 % | national-currency-settlement-share | KZ | 2025-03-31 | -',
    ],
  ],
  [
    'a decade before',
    'In 2024 Kyrgyzstan sent 31,000 tonnes of apples to Russia. A decade earlier the volume had been under nine thousand.',
    [
      '31,000 tonnes | 31000 t | exports-by-product | KG | 2024-12-31 | -',
      'under nine thousand | 9000 t | exports-by-product | KG | 2014-12-31 | -',
    ],
  ],
  [
    'the year of a contract is none',
    'In 2024 Uzbekistan bought 5.6 bcm of Russian gas. Under a contract signed in 2023, deliveries are to rise to 10 bcm a year.',
    [
      '5.6 bcm | 5600000000 m3 | other:imports-by-product | UZ | 2024-12-31 | -',
      'rise to 10 bcm | 10000000000 m3 | other:imports-by-product | UZ |  | -',
    ],
  ],
  [
    'another account later in a text',
    'В 2023 году экспорт Киргизии в Россию составил 300 млн долларов. Вышла статистика за январь–май. Экспорт вырос на 4 %.',
    [
      '300 млн долларов | 300000000 USD | other:exports | KG | 2023-12-31 | -',
      'вырос на 4 % | 4 % | other:exports-growth | KG | 2025-05-31 | -',
    ],
  ],
  [
    'since something in a month',
    'Russia has supplied Kyrgyzstan with 90,000 tonnes of petrol since the agreement came into force in July.',
    ['90,000 tonnes | 90000 t | other:imports-by-product | KG | 2025-10-15 | -'],
  ],
  [
    'months before a count',
    'As of 1 June there were 2,214 Russian-owned companies in Kyrgyzstan. Twelve months earlier there were 1,910.',
    [
      '2,214 Russian-owned companies | 2214 companies | companies-russian-capital | KG | 2025-06-01 | -',
      '1,910 | 1910 companies | companies-russian-capital | KG | 2024-06-01 | -',
    ],
  ],
  [
    'a season',
    'This spring Uzbekistan exported 38,000 tonnes of early vegetables to Russia.',
    ['38,000 tonnes | 38000 t | exports-by-product | UZ | 2025-05-31 | -'],
  ],
  [
    'the last quarter of a year',
    'In January-March 12,000 lorries passed from Russia to Kazakhstan, an eighth fewer than in the last quarter of 2024.',
    [
      '12,000 lorries | 12000 vehicles | other:lorries | KZ | 2025-03-31 | -',
      'an eighth fewer | 0.125 share | other:lorries-growth | KZ | 2025-03-31 | -',
    ],
  ],
])('reads when it was: %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});

it('takes the year before for what came in all of a year, where that is hardly over', () => {
  const text = 'За год экспорт Киргизии в Россию составил 400 млн долларов.';
  expect(readLines(text, '2025-01-30')).toEqual([expect.stringContaining('| 2024-12-31 |')]);
});
