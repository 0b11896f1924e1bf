import { expect, it } from 'vitest';
import { readLines } from './fixtures/readLines';

it.each([
  [
    'a level that is set against others',
    'Kyrgyz imports from Russia were 11% below the level of 2022, the customs service in Bishkek reported. They totalled $1.4 billion in the first half of 2025.',
    [
      '11% below | 11 % | other:imports-growth | KG | 2025-10-15 | the customs service in Bishkek',
      '$1.4 billion | 1400000000 USD | other:imports | KG | 2025-06-30 | the customs service in Bishkek',
    ],
  ],
  [
    'the day of a count',
    'The number of firms with Russian capital in Kyrgyzstan was 1,250 on 1 July, the justice ministry in Bishkek said. On January 1 it had stood at 1,180.',
    [
      '1,250 | 1250 companies | companies-russian-capital | KG | 2025-07-01 | the justice ministry in Bishkek',
      '1,180 | 1180 companies | companies-russian-capital | KG | 2025-01-01 | the justice ministry in Bishkek',
    ],
  ],
  [
    'the level of a year before, where only the later one has its time',
    'Uzbek purchases of Russian wheat flour rose threefold in 2024, from 120,000 to 360,000 tonnes, the Grain Union said.',
    [
      'rose threefold | 3 x | other:imports-by-product-growth | UZ | 2024-12-31 | the Grain Union',
      '120,000 | 120000 t | other:imports-by-product | UZ | 2023-12-31 | the Grain Union',
      '360,000 tonnes | 360000 t | other:imports-by-product | UZ | 2024-12-31 | the Grain Union',
    ],
  ],
  [
    'those who work in Russia, and a part of them',
    'Some 640,000 Kyrgyz citizens hold jobs in Russia, the labour ministry said. Of them, a third work in trade.',
    [
      'Some 640,000 Kyrgyz citizens | 640000 persons | other:migrant-workers | KG | 2025-10-15 | the labour ministry',
      'a third | 0.3333333333333333 share | other:migrant-workers-share | KG | 2025-10-15 | the labour ministry',
    ],
  ],
  [
    'remittances as a part of what is produced',
    'Remittances from Russia to Kyrgyzstan hit $3 billion in 2024, the National Bank estimated. That is equivalent to 17% of GDP.',
    [
      'hit $3 billion | 3000000000 USD | other:remittances | KG | 2024-12-31 | the National Bank',
      '17% | 17 % | other:remittances-share | KG | 2024-12-31 | the National Bank',
    ],
  ],
  [
    'a growth that sums up two levels',
    'Freight traffic grew from 3.1 million tonnes in 2023 to 3.5 million in 2024, or 13%, Uzbekistan Railways said of its carriage to and from Russia.',
    [
      '3.1 million tonnes | 3100000 t | other:freight | UZ | 2023-12-31 | Uzbekistan Railways',
      '3.5 million | 3500000 t | other:freight | UZ | 2024-12-31 | Uzbekistan Railways',
      '13% | 13 % | other:freight-growth | UZ | 2024-12-31 | Uzbekistan Railways',
    ],
  ],
  [
    'the months that were spoken of',
    'Russia and Kazakhstan settled 95% of their trade in national currencies in the third quarter of 2024, the Eurasian Development Bank said. Over those three months, payments worth RUB 540 billion passed through Kazakh banks.',
    [
      '95% | 95 % | national-currency-settlement-share | KZ | 2024-09-30 | the Eurasian Development Bank',
      'RUB 540 billion | 540000000000 RUB | other:settlements | KZ | 2024-09-30 | the Eurasian Development Bank',
    ],
  ],
  [
    'who came to a ceremony, and how old applicants must be: neither is a figure',
    'The ceremony in Dushanbe was attended by 1,200 people. Applicants must be between 18 and 45. It was -15 °C on Monday, says page 3 of 12. The Russian–Tajik Slavonic University has 6,300 students, rector Zarina Khodzhaeva said.',
    ['6,300 students | 6300 persons | students | TJ | 2025-10-15 | rector Zarina Khodzhaeva'],
  ],
  [
    'what a republic burns itself, which is no trade',
    'Uzbekistan burns some 50 billion cubic metres of gas a year itself. Russian gas deliveries to the country reached 5.6 bcm in 2024, Gazprom said.',
    ['reached 5.6 bcm | 5600000000 m3 | other:imports-by-product | UZ | 2024-12-31 | Gazprom'],
  ],
])('reads %s', (_, text, expected) => {
  expect(readLines(text)).toEqual(expected);
});
