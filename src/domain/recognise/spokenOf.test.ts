import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'levels with a year between',
    'Freight between Russia and Kazakhstan swelled from 1.6 million in 2023 to 2.7 million tonnes in 2024.',
    [
      '1.6 million | 1600000 t | other:freight | KZ | 2023-12-31 | -',
      '2.7 million tonnes | 2700000 t | other:freight | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'the number of things that grew',
    'The number of lorries from Russia to Uzbekistan went up in 2024, by a sixth – to 88,600.',
    [
      'a sixth | 0.16666666666666666 share | other:lorries-growth | UZ | 2024-12-31 | -',
      '88,600 | 88600 vehicles | other:lorries | UZ | 2024-12-31 | -',
    ],
  ],
  [
    'a verb of many behind a number',
    'In 2024 airlines carried 2.4 million passengers between Russia and Kazakhstan, of whom some 1.3 million flew with Kazakh airlines.',
    [
      '2.4 million passengers | 2400000 persons | other:passengers | KZ | 2024-12-31 | -',
      'some 1.3 million | 1300000 persons | other:passengers | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'an eighth',
    'In 2024 the railways moved 10.2 million tonnes of cargo from Russia to Uzbekistan, an eighth more than in 2023.',
    [
      '10.2 million tonnes | 10200000 t | other:freight | UZ | 2024-12-31 | -',
      'an eighth more | 0.125 share | other:freight-growth | UZ | 2024-12-31 | -',
    ],
  ],
  [
    'two falls in one row',
    'Trade of Kazakhstan with Russia lost 4% in 2023 and 2% in 2024.',
    [
      'lost 4% | 4 % | trade-turnover-growth | KZ | 2023-12-31 | -',
      '2% | 2 % | trade-turnover-growth | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'a level against that of a quarter before',
    'В апреле–июне Киргизия продала в Россию товаров на 6,6 млрд рублей против 7,2 млрд кварталом ранее.',
    [
      '6,6 млрд рублей | 6600000000 RUB | other:exports | KG | 2025-06-30 | -',
      '7,2 млрд | 7200000000 RUB | other:exports | KG | 2025-03-31 | -',
    ],
  ],
  [
    'what has come of a sum',
    'Из российского бюджета на школы Киргизии направят 9 млрд рублей, из которых 2,2 млрд Бишкек уже получил.',
    [
      '9 млрд рублей | 9000000000 RUB | assistance | KG | 2025-10-15 | -',
      '2,2 млрд | 2200000000 RUB | assistance | KG | 2025-10-15 | -',
    ],
  ],
  [
    'levels behind a colon',
    'За 2024 год ввоз из России в Казахстан сократился на 3 %: с 18 до 17,5 млрд долларов.',
    [
      'сократился на 3 % | 3 % | other:imports-growth | KZ | 2024-12-31 | -',
      '18 | 18000000000 USD | other:imports | KZ | 2023-12-31 | -',
      '17,5 млрд долларов | 17500000000 USD | other:imports | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'a thousand as a limit',
    'Число узбекских фирм в России не превышало тысячи.',
    ['не превышало тысячи | 1000 companies | other:companies-in-russia | UZ | 2025-10-15 | -'],
  ],
  [
    'the next sentence counts them again',
    'Four more Russian schools will be built in Tajikistan by 2028. Five are already open.',
    [
      'Four more Russian schools | 4 schools | other:schools | TJ | 2028-12-31 | -',
      'Five | 5 schools | other:schools | TJ | 2025-10-15 | -',
    ],
  ],
  [
    'nineteen in twenty',
    'Tajikistan received $2 billion from Russia in remittances in 2024, nineteen dollars in every twenty that migrants sent home.',
    [
      '$2 billion | 2000000000 USD | other:remittances | TJ | 2024-12-31 | -',
      'nineteen dollars in every twenty | 0.95 share | other:remittances-share | TJ | 2024-12-31 | -',
    ],
  ],
])('reads how much it is: %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'a part of what was spoken of',
    'The stock of Russian direct investment in Kazakhstan stood at $11.9 billion at the end of June. Mining accounts for almost a third of that amount.',
    [
      '$11.9 billion | 11900000000 USD | investment-stock | KZ | 2025-06-30 | -',
      'almost a third | 0.3333333333333333 share | other:investment-share-by-sector | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'the way that was spoken of',
    "In 2024 nine million tonnes of Russian oil reached China via Kazakhstan's pipeline. Should the parties agree, the pipe could take 12 million tonnes in 2026.",
    [
      'nine million tonnes | 9000000 t | oil-transit-to-china | KZ | 2024-12-31 | -',
      '12 million tonnes | 12000000 t | oil-transit-to-china | KZ | 2026-12-31 | -',
    ],
  ],
  [
    'a sum behind a share',
    'Russia is a large buyer. It takes 68% of what Kyrgyzstan exports, or $1.4 billion in 2024.',
    [
      '68% | 68 % | other:exports-share | KG | 2024-12-31 | -',
      '$1.4 billion | 1400000000 USD | other:exports | KG | 2024-12-31 | -',
    ],
  ],
  [
    'gas is a product',
    'Turkmen gas reached Russia again in 2024. Volumes were modest, at 3.9 bcm.',
    ['3.9 bcm | 3900000000 m3 | exports-by-product | TM | 2024-12-31 | -'],
  ],
  [
    'students who pay nothing',
    'Just over 62,000 Kazakh citizens are enrolled at Russian universities, and two in five of them pay nothing.',
    [
      'Just over 62,000 Kazakh citizens | 62000 persons | students | KZ | 2025-10-15 | -',
      'two in five | 0.4 share | students-state-funded | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'firms that are Russian in the republic',
    'В России работает 1 200 фирм с узбекским капиталом, в Узбекистане – 3 100 компаний с российским.',
    [
      '1 200 фирм | 1200 companies | other:companies-in-russia | UZ | 2025-10-15 | -',
      '3 100 компаний | 3100 companies | companies-russian-capital | UZ | 2025-10-15 | -',
    ],
  ],
  [
    'third currencies, pointed to',
    'На доллар и евро в расчётах Таджикистана с Россией приходится пятая часть платежей, хотя в 2022 году на них приходилось 45 %.',
    [
      'пятая часть | 0.2 share | other:third-currency-settlement-share | TJ | 2025-10-15 | -',
      '45 % | 45 % | other:third-currency-settlement-share | TJ | 2022-12-31 | -',
    ],
  ],
  [
    'what was denied is spoken of',
    "Uzbekistan's car association denied that exports of Uzbek cars to Russia had halved in 2024. Shipments dipped a mere 7%.",
    ["dipped a mere 7% | 7 % | other:exports-growth | UZ | 2024-12-31 | Uzbekistan's car association"],
  ],
  [
    'a whole from all countries',
    'Из 3 млрд долларов, полученных жителями Узбекистана из-за рубежа за полугодие, 2,5 млрд пришли из России.',
    ['2,5 млрд | 2500000000 USD | other:remittances | UZ | 2025-06-30 | -'],
  ],
  [
    'pipes of a country',
    'Внутри Казахстана проложено 450 км труб, а закупки российского газа к 2029 году вырастут до 8 млрд кубометров.',
    ['вырастут до 8 млрд кубометров | 8000000000 m3 | other:imports-by-product | KZ | 2029-12-31 | -'],
  ],
])('reads what it is about: %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
