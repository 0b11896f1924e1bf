import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'an office before a name, parted by a comma',
    'Russia and Tajikistan are linked by 150 flights a week, the head of the Tajik aviation authority, Komron Saidov, told reporters in Khujand.',
    [
      '150 flights | 150 flights | other:flights | TJ | 2025-10-15 | the head of the Tajik aviation authority, Komron Saidov',
    ],
  ],
  [
    'a name before an office, behind the verb',
    'Russian firms make up 29 per cent of the foreign companies in Kyrgyzstan, estimates Aibek Toktosunov, deputy head of the Bishkek Chamber of Commerce.',
    [
      '29 per cent | 29 % | other:share-of-foreign-companies | KG | 2025-10-15 | Aibek Toktosunov, deputy head of the Bishkek Chamber of Commerce',
    ],
  ],
  [
    'one who heads a house',
    "Freight between Russia and Uzbekistan came to 12 million tonnes in 2024, deputies were told by Rustam Yusupov, who heads the railway's cargo department.",
    [
      "12 million tonnes | 12000000 t | other:freight | UZ | 2024-12-31 | Rustam Yusupov, who heads the railway's cargo department",
    ],
  ],
  [
    'a report that somebody wrote',
    'In 2024 remittances from Russia to Uzbekistan reached $11 billion, it follows from a review published by the Institute of Forecasting.',
    ['reached $11 billion | 11000000000 USD | other:remittances | UZ | 2024-12-31 | the Institute of Forecasting'],
  ],
  [
    "words that are somebody's",
    'Trade between Russia and Kyrgyzstan was $4 billion in 2024, Ulan Asanov, a deputy economy minister, recalled before the talks. In his words, exports to Russia were $1.1 billion.',
    [
      '$4 billion | 4000000000 USD | trade-turnover | KG | 2024-12-31 | Ulan Asanov, a deputy economy minister',
      '$1.1 billion | 1100000000 USD | other:exports | KG | 2024-12-31 | Ulan Asanov, a deputy economy minister',
    ],
  ],
  [
    'who speaks in an interview',
    'In an interview with Kabar the Kyrgyz envoy in Moscow, Nurlan Asanov, said trade with Russia had come to $4.1 billion in 2024.',
    ['$4.1 billion | 4100000000 USD | trade-turnover | KG | 2024-12-31 | the Kyrgyz envoy in Moscow, Nurlan Asanov'],
  ],
  [
    'what somebody hopes at the end',
    'Trade between Russia and Turkmenistan could come to 2.5bn dollars by the end of the decade, ambassador Batyr Nurov hopes.',
    ['2.5bn dollars | 2500000000 USD | trade-turnover | TM | 2030-12-31 | ambassador Batyr Nurov'],
  ],
  [
    'a ministry that has it',
    "Kyrgyzstan's statistics committee has it that imports from Russia slid 4.4% in the quarter to June, to $1.1 billion.",
    [
      "slid 4.4% | 4.4 % | other:imports-growth | KG | 2025-06-30 | Kyrgyzstan's statistics committee",
      "$1.1 billion | 1100000000 USD | other:imports | KG | 2025-06-30 | Kyrgyzstan's statistics committee",
    ],
  ],
  [
    'figures that show',
    'Money transfers from Russia to Tajikistan came to $1.9 billion in the half-year, National Bank of Tajikistan data show.',
    ['$1.9 billion | 1900000000 USD | other:remittances | TJ | 2025-06-30 | National Bank of Tajikistan'],
  ],
  [
    'a figure that was voiced',
    'Nine-tenths of Kyrgyz-Russian trade is settled in roubles - the figure was voiced by Melis Asanov, chairman of the National Bank. Three years back it did not exceed 60 percent.',
    [
      'Nine-tenths | 0.9 share | national-currency-settlement-share | KG | 2025-10-15 | Melis Asanov, chairman of the National Bank',
      'did not exceed 60 percent | 60 % | national-currency-settlement-share | KG | 2022-12-31 | Melis Asanov, chairman of the National Bank',
    ],
  ],
])('reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
