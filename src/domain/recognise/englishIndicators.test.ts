import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each<[what: string, text: string, expected: readonly string[]]>([
  [
    'the flow that was spoken of',
    'In 2024 individuals transferred $2.4 billion from Russia to Kyrgyzstan. The inflow shrank by 6.1%.',
    [
      '$2.4 billion | 2400000000 USD | other:remittances | KG | 2024-12-31 | -',
      'shrank by 6.1% | 6.1 % | other:remittances-growth | KG | 2024-12-31 | -',
    ],
  ],
  [
    'work that is looked for',
    'Of all Tajiks who left in search of jobs in 2024, 92% went to Russia.',
    ['92% | 92 % | other:migrant-workers-share | TJ | 2024-12-31 | -'],
  ],
  [
    'investment in all of a half-year',
    'Direct investment by Russian companies in Kazakhstan totalled $3 billion in the first half of 2025.',
    ['$3 billion | 3000000000 USD | investment-inflow | KZ | 2025-06-30 | -'],
  ],
  [
    'a currency in trade',
    'The share of national currencies in trade between Russia and Kyrgyzstan stands at 97 percent. In 2022 it was a third.',
    [
      '97 percent | 97 % | national-currency-settlement-share | KG | 2025-10-15 | -',
      'a third | 0.3333333333333333 share | national-currency-settlement-share | KG | 2022-12-31 | -',
    ],
  ],
  [
    'trade among themselves',
    "Russia's trade with Central Asia came to $40 billion in 2024. The republics' trade among themselves reached $11 billion.",
    ['$40 billion | 40000000000 USD | trade-turnover | CA5 | 2024-12-31 | -'],
  ],
  [
    'those who come from another republic',
    'In 2024 1.1 million Russian tourists visited Uzbekistan. Another 1.9 million travellers arrived from neighbouring Kazakhstan.',
    ['1.1 million Russian tourists | 1100000 persons | other:tourists | UZ | 2024-12-31 | -'],
  ],
  [
    'traffic and arrivals of people',
    'Passenger traffic on routes between Russia and Uzbekistan stood at 4.6 million in 2024. Tourist arrivals from Russia climbed 22% to 1.4 million.',
    [
      '4.6 million | 4600000 persons | other:passengers | UZ | 2024-12-31 | -',
      'climbed 22% | 22 % | other:tourists-growth | UZ | 2024-12-31 | -',
      '1.4 million | 1400000 persons | other:tourists | UZ | 2024-12-31 | -',
    ],
  ],
  [
    'both ways of goods in one sentence',
    'In 2024 Turkmenistan sold Russia textiles for $64 million and bought machinery for $212 million.',
    [
      '$64 million | 64000000 USD | exports-by-product | TM | 2024-12-31 | -',
      '$212 million | 212000000 USD | other:imports-by-product | TM | 2024-12-31 | -',
    ],
  ],
  [
    'both ways of money in one sentence',
    "Kazakh businesses have put $9.2bn into Russia since 2005, the National Bank's figures indicate, against $21bn that flowed in the opposite direction.",
    [
      '$9.2bn | 9200000000 USD | other:investment-in-russia | KZ | 2025-10-15 | the National Bank',
      '$21bn | 21000000000 USD | investment-inflow | KZ | 2025-10-15 | the National Bank',
    ],
  ],
  [
    'vehicles that were received',
    'Kyrgyzstan received 800 Russian-made buses in 2024.',
    ['800 Russian-made buses | 800 vehicles | other:imports-by-product | KG | 2024-12-31 | -'],
  ],
  [
    'the value of those goods',
    'Russia took in 312,000 tonnes of Kazakh wheat in 2024. The value of those shipments was roughly $85 million.',
    [
      '312,000 tonnes | 312000 t | exports-by-product | KZ | 2024-12-31 | -',
      'roughly $85 million | 85000000 USD | exports-by-product | KZ | 2024-12-31 | -',
    ],
  ],
  [
    'those who study on scholarships',
    'Some 18,000 Kyrgyz students are enrolled at Russian universities, 6,300 of them on state scholarships.',
    [
      'Some 18,000 Kyrgyz students | 18000 persons | students | KG | 2025-10-15 | -',
      '6,300 | 6300 persons | students-state-funded | KG | 2025-10-15 | -',
    ],
  ],
  [
    'what one worker sends',
    'The average monthly transfer home of Kyrgyz migrants in Russia grew from $390 to $460.',
    [
      '$390 | 390 USD | other:remittance-average | KG | 2024-10-15 | -',
      '$460 | 460 USD | other:remittance-average | KG | 2025-10-15 | -',
    ],
  ],
  [
    'capacity and carriage of a corridor',
    'The capacity of the eastern branch of the North-South corridor in Turkmenistan will be brought to 15 million tonnes by 2027. In 2024 2.4 million tonnes of freight moved along it.',
    [
      '15 million tonnes | 15000000 t | north-south-capacity-target | TM | 2027-12-31 | -',
      '2.4 million tonnes | 2400000 t | north-south-freight | TM | 2024-12-31 | -',
    ],
  ],
  [
    'citizens by their country',
    'Nearly 62,000 Kazakhstanis study in Russia. Eight thousand of them are taught free of charge.',
    [
      'Nearly 62,000 Kazakhstanis | 62000 persons | students | KZ | 2025-10-15 | -',
      'Eight thousand | 8000 persons | students-state-funded | KZ | 2025-10-15 | -',
    ],
  ],
])('reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
