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
    'a month that is written like a verb',
    'Tajikistan bought Russian goods worth $120 million in May, the customs service said. In May alone, 14,000 tonnes of grain came from Russia. The two countries may trade $2 billion in 2027.',
    [
      '$120 million | 120000000 USD | other:imports | TJ | 2025-05-31 | the customs service',
      '14,000 tonnes | 14000 t | other:imports-by-product | TJ | 2025-05-31 | the customs service',
      '$2 billion | 2000000000 USD | trade-turnover | TJ | 2027-12-31 | the customs service',
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
    'a role that fades',
    'The role of the dollar in settlements between Russia and Uzbekistan is fading.',
    [
      'role of the dollar in settlements between Russia and Uzbekistan is fading | falling | other:third-currency-settlement-share | UZ | 2025-10-15 | -',
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
    'traffic and arrivals of people',
    'Passenger traffic on routes between Russia and Uzbekistan stood at 4.6 million in 2024. Tourist arrivals from Russia climbed 22% to 1.4 million.',
    [
      '4.6 million | 4600000 persons | other:passengers | UZ | 2024-12-31 | -',
      'climbed 22% | 22 % | other:tourists-growth | UZ | 2024-12-31 | -',
      '1.4 million | 1400000 persons | other:tourists | UZ | 2024-12-31 | -',
    ],
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
    'fewer than in a month',
    'In October 12,300 lorries crossed from Kazakhstan into Russia, 1,100 fewer than in September, border guards reported.',
    [
      '12,300 lorries | 12300 vehicles | other:lorries | KZ | 2025-10-31 | border guards',
      '1,100 fewer | 1100 vehicles | other:lorries-growth | KZ | 2025-10-31 | border guards',
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
  [
    'the value of those goods',
    'Russia took in 312,000 tonnes of Kazakh wheat in 2024. The value of those shipments was roughly $85 million.',
    [
      '312,000 tonnes | 312000 t | exports-by-product | KZ | 2024-12-31 | -',
      'roughly $85 million | 85000000 USD | exports-by-product | KZ | 2024-12-31 | -',
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
    'those who study on scholarships',
    'Some 18,000 Kyrgyz students are enrolled at Russian universities, 6,300 of them on state scholarships.',
    [
      'Some 18,000 Kyrgyz students | 18000 persons | students | KG | 2025-10-15 | -',
      '6,300 | 6300 persons | students-state-funded | KG | 2025-10-15 | -',
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
  [
    'what one worker sends',
    'The average monthly transfer home of Kyrgyz migrants in Russia grew from $390 to $460.',
    [
      '$390 | 390 USD | other:remittance-average | KG | 2024-10-15 | -',
      '$460 | 460 USD | other:remittance-average | KG | 2025-10-15 | -',
    ],
  ],
  [
    'from a year to come',
    'Uzbekistan imports 2.5 billion cubic metres of Russian gas; from 2026 the volume is expected to be 11 billion.',
    [
      '2.5 billion cubic metres | 2500000000 m3 | other:imports-by-product | UZ | 2025-10-15 | -',
      '11 billion | 11000000000 m3 | other:imports-by-product | UZ | 2026-12-31 | -',
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
