import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'a level beside the one before',
    'For the 2025/26 academic year Russia set aside 750 places for students from Turkmenistan, against 680 the year before.',
    [
      '750 places | 750 persons | other:student-quota | TM | 2026-08-31 | -',
      '680 | 680 persons | other:student-quota | TM | 2025-08-31 | -',
    ],
  ],
  [
    'the number that was counted before',
    'In 2024 15,400 Tajik lorries went to Russia. The number could top 20,000 annually.',
    [
      '15,400 Tajik lorries | 15400 vehicles | other:lorries | TJ | 2024-12-31 | -',
      'top 20,000 | 20000 vehicles | other:lorries | TJ |  | -',
    ],
  ],
  [
    'a unit and a scale left out in a list',
    'Exports to Russia from Uzbekistan in 2024: $0.9bn; imports: 2.5',
    [
      '$0.9bn | 900000000 USD | other:exports | UZ | 2024-12-31 | -',
      '2.5 | 2500000000 USD | other:imports | UZ | 2024-12-31 | -',
    ],
  ],
  [
    'peoples as what is counted',
    'In 2024 640,000 Russians came to Uzbekistan as tourists. Some 37,000 Turkmen are studying at Russian universities.',
    [
      '640,000 Russians | 640000 persons | other:tourists | UZ | 2024-12-31 | -',
      'Some 37,000 Turkmen | 37000 persons | students | TM | 2025-10-15 | -',
    ],
  ],
  [
    'a role that fades',
    'The role of the dollar in settlements between Russia and Uzbekistan is fading.',
    [
      'role of the dollar in settlements between Russia and Uzbekistan is fading | falling | other:third-currency-settlement-share | UZ | 2025-10-15 | -',
    ],
  ],
  [
    'what is no figure: ages, nights, how often',
    'The average age of Uzbek migrants in Russia is 29. A night in a Samarkand hotel averages $48. The crew flies to Russia 21 times a month.',
    [],
  ],
  [
    'more of them',
    'Every second Uzbek migrant heads for Russia; there are about 1.1 million of them now.',
    [
      'Every second | 0.5 share | other:migrant-workers-share | UZ | 2025-10-15 | -',
      'about 1.1 million | 1100000 persons | other:migrant-workers | UZ | 2025-10-15 | -',
    ],
  ],
  [
    'a level below which something dropped',
    'Payments in dollars have dropped below 8% of settlements between Russia and Kazakhstan.',
    ['dropped below 8% | 8 % | other:third-currency-settlement-share | KZ | 2025-10-15 | -'],
  ],
  [
    'up to a level, and up from one',
    "Russia's share in Tajikistan's foreign trade inched up to 24.1% from 23.7%.",
    [
      'up to 24.1% | 24.1 % | russia-share-of-total-trade | TJ | 2025-10-15 | -',
      '23.7% | 23.7 % | russia-share-of-total-trade | TJ | 2025-10-15 | -',
    ],
  ],
  [
    'fewer than in a month',
    'In October 12,300 lorries crossed from Kazakhstan into Russia, 1,100 fewer than in September, border guards reported.',
    [
      '12,300 lorries | 12300 vehicles | other:lorries | KZ | 2025-10-31 | border guards',
      '1,100 fewer | 1100 vehicles | other:lorries-growth | KZ | 2025-10-31 | border guards',
    ],
  ],
  [
    'a figure of people after one of flights',
    'Airlines carried 5.1 million passengers between Uzbekistan and Russia in 2024 on 21,000 flights. By 2030 the figure is to reach seven million.',
    [
      '5.1 million passengers | 5100000 persons | other:passengers | UZ | 2024-12-31 | -',
      '21,000 flights | 21000 flights | other:flights | UZ | 2024-12-31 | -',
      'reach seven million | 7000000 persons | other:passengers | UZ | 2030-12-31 | -',
    ],
  ],
  [
    'a part that has been paid, and pupils of one school',
    'Russia is financing nine schools in Kyrgyzstan. Each will seat 1,224 pupils. The construction costs 6.5 billion roubles, of which 2.1 billion has been spent.',
    [
      'nine schools | 9 schools | other:schools | KG | 2025-10-15 | -',
      '6.5 billion roubles | 6500000000 RUB | investment-projects-value | KG | 2025-10-15 | -',
      '2.1 billion | 2100000000 RUB | investment-projects-value | KG | 2025-10-15 | -',
    ],
  ],
  [
    'two growths in one breath',
    'In 2024 Uzbekistan shipped $610 million of fruit to Russia, a rise of 18% in value and 7% in volume.',
    [
      '$610 million | 610000000 USD | exports-by-product | UZ | 2024-12-31 | -',
      'rise of 18% | 18 % | other:exports-by-product-growth | UZ | 2024-12-31 | -',
      '7% | 7 % | other:exports-by-product-growth | UZ | 2024-12-31 | -',
    ],
  ],
  [
    'fewer than at the start',
    'As of 1 October 377,000 Kyrgyz citizens were working in Russia - 52,000 less than at the start of the year.',
    [
      '377,000 Kyrgyz citizens | 377000 persons | other:migrant-workers | KG | 2025-10-01 | -',
      '52,000 less | 52000 persons | other:migrant-workers-growth | KG | 2025-10-01 | -',
    ],
  ],
])('reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
