import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'a month that is written like a verb',
    'Tajikistan bought Russian goods worth $120 million in May, the customs service said. In May alone, 14,000 tonnes of grain came from Russia. The two countries may trade $2 billion in 2027.',
    [
      '$120 million | 120000000 USD | other:imports | TJ | 2025-05-31 | the customs service',
      '14,000 tonnes | 14000 t | other:imports-by-product | TJ | 2025-05-31 | the customs service',
      '$2 billion | 2000000000 USD | trade-turnover | TJ | 2027-12-31 | the customs service',
    ],
  ],
  [
    'a day before which',
    'Before the end of 2027 Russian firms are to invest another 11 billion roubles in Kyrgyzstan.',
    ['11 billion roubles | 11000000000 RUB | investment-inflow | KG | 2027-12-31 | -'],
  ],
  [
    'the middle of a year',
    'By mid-2027 rail transit of Russian goods through Kazakhstan is to add 15%.',
    ['add 15% | 15 % | rail-transit-growth | KZ | 2027-06-30 | -'],
  ],
  [
    'years ahead',
    'Over the next five years Russia will build 9 schools in Tajikistan.',
    ['9 schools | 9 schools | other:schools | TJ | 2030-10-15 | -'],
  ],
  [
    'the time of figures said after them',
    'Uzbek exports to Russia: up a fifth. Such are the results for January-June.',
    ['up a fifth | 0.2 share | other:exports-growth | UZ | 2025-06-30 | -'],
  ],
  [
    'a level since which something grew',
    'The number of Kyrgyz citizens studying in Russia has tripled since 2010 to 19,400.',
    [
      'tripled | 3 x | other:students-growth | KG | 2025-10-15 | -',
      '19,400 | 19400 persons | students | KG | 2025-10-15 | -',
    ],
  ],
  [
    'the last of several years',
    'Between 2019 and 2024 freight between Russia and Kazakhstan grew more than fivefold, reaching 2.2 million tonnes.',
    [
      'grew more than fivefold | 5 x | other:freight-growth | KZ | 2024-12-31 | -',
      'reaching 2.2 million tonnes | 2200000 t | other:freight | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'a time of another clause',
    'Russian investors own 2,960 enterprises in Uzbekistan, and 410 of them were set up this year.',
    [
      '2,960 enterprises | 2960 companies | companies-russian-capital | UZ | 2025-10-15 | -',
      '410 | 410 companies | companies-russian-capital | UZ | 2025-10-15 | -',
    ],
  ],
  [
    'what is made in a year',
    'A plant in Kazakhstan, built with $95 million of Russian money, employs 1,200 people and makes 40,000 refrigerators a year.',
    [
      '$95 million | 95000000 USD | investment-projects-value | KZ |  | -',
      '1,200 people | 1200 persons | other:jobs | KZ | 2025-10-15 | -',
    ],
  ],
  [
    'years within which something is planned',
    '"We are aiming at trade of $30 billion with Kazakhstan within two years," Russian minister Maxim Orlov remarked.',
    ['$30 billion | 30000000000 USD | trade-turnover | KZ | 2027-10-15 | Russian minister Maxim Orlov'],
  ],
  [
    'years of an answer to a question',
    'And how large is Russian investment in Kazakhstan? Over the past 20 years, $28 billion.',
    ['$28 billion | 28000000000 USD | investment-cumulative | KZ | 2025-10-15 | -'],
  ],
  [
    'from a year to come',
    'Uzbekistan imports 2.5 billion cubic metres of Russian gas; from 2026 the volume is expected to be 11 billion.',
    [
      '2.5 billion cubic metres | 2500000000 m3 | other:imports-by-product | UZ | 2025-10-15 | -',
      '11 billion | 11000000000 m3 | other:imports-by-product | UZ | 2026-12-31 | -',
    ],
  ],
])('reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
