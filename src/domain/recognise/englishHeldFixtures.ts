import type { Reading } from './readingFixtures';

/** English texts that were read before any rule was made with them: README has the scores of that reading. */
export const ENGLISH_HELD: readonly Reading[] = [
  {
    id: 'en-held-release',
    lang: 'en',
    published: '2025-07-18',
    text: `Bishkek hosts Kyrgyz-Russian business forum

The trade turnover between Kyrgyzstan and Russia for five months of 2025 amounted to 1.52 billion US dollars, having increased by 14.7% compared to the same period of the last year. This was announced by First Deputy Chairman of the Cabinet of Ministers Nurlan Abdyldaev at the opening of the forum.

He noted that more than 1,700 enterprises with Russian participation operate in the republic, and about 50 joint projects with a total cost of over $2 billion are being implemented. "By 2027 we plan to increase mutual trade to 5 billion dollars," the First Deputy Chairman stressed.

The forum brought together 600 participants.`,
    figures: [
      '1.52 billion US dollars | = 1.52e9 USD | trade-turnover | KG RU | 2025-01-01..2025-05-31 | First Deputy Chairman of the Cabinet of Ministers Nurlan Abdyldaev',
      'increased by 14.7% | = 14.7 % | trade-turnover-growth | KG RU | 2025-01-01..2025-05-31 | First Deputy Chairman of the Cabinet of Ministers Nurlan Abdyldaev',
      'more than 1,700 enterprises | > 1700 companies | companies-russian-capital | KG RU | @2025-07-18 | First Deputy Chairman of the Cabinet of Ministers Nurlan Abdyldaev',
      'about 50 joint projects | ~ 50 projects | investment-projects | KG RU | @2025-07-18 | First Deputy Chairman of the Cabinet of Ministers Nurlan Abdyldaev',
      'over $2 billion | > 2e9 USD | investment-projects-value | KG RU | @2025-07-18 | First Deputy Chairman of the Cabinet of Ministers Nurlan Abdyldaev',
      '5 billion dollars | = 5e9 USD | trade-turnover | KG RU | by 2027-12-31 | First Deputy Chairman of the Cabinet of Ministers Nurlan Abdyldaev',
    ],
  },
  {
    id: 'en-held-report',
    lang: 'en',
    published: '2024-11-12',
    text: `Asymmetric ties: Russia in the Turkmen economy

Russia remains a modest partner for Turkmenistan. Bilateral trade, which averaged $900 million annually in 2017–2020, climbed to $1.6 billion in 2023, although it slipped by 5 per cent in the first nine months of this year.

Gas is the exception. Gazprom bought 5.5 bcm in 2021; since then purchases have dwindled to nothing. "Moscow no longer needs Turkmen gas," argues Leyla Orazova of the Caspian Policy Forum. By her estimate Russian firms have invested a mere $300 million in the country in the past decade, while the number of Turkmen students at Russian universities has soared from 17,000 in 2015 to more than 32,000 today.`,
    figures: [
      '$900 million annually | = 900e6 USD | trade-turnover | TM RU | 2017-01-01..2020-12-31 / per-year | -',
      '$1.6 billion | = 1.6e9 USD | trade-turnover | TM RU | 2023 | -',
      'slipped by 5 per cent | falling 5 % | trade-turnover-growth | TM RU | 2024-01-01..2024-09-30 | -',
      '5.5 bcm | = 5.5e9 m3 | exports-by-product | TM RU | 2021 | -',
      'a mere $300 million | = 300e6 USD | investment-cumulative / investment-inflow / investment-stock | TM RU | 2014-11-12..2024-11-12 | Leyla Orazova of the Caspian Policy Forum / Leyla Orazova',
      '17,000 | = 17000 persons | students | TM RU | 2015 | Leyla Orazova of the Caspian Policy Forum / Leyla Orazova',
      'more than 32,000 | > 32000 persons | students | TM RU | @2024-11-12 | Leyla Orazova of the Caspian Policy Forum / Leyla Orazova',
    ],
  },
  {
    id: 'en-held-newsletter',
    lang: 'en',
    published: '2026-01-30',
    text: `The week in numbers

$28.4bn
Kazakhstan's trade with Russia last year, a rise of 2.1% on 2024, according to preliminary data from the State Revenue Committee.

One in three
foreign companies registered in Kazakhstan is Russian, the economy ministry's register shows.

$410m
That is what Russians spent on flats in Almaty, a local portal has calculated. (We are sceptical.)

4.3 million tonnes
Kazakh oil pumped to China across Russian pipelines? No: the other way round, says KazTransOil. Russian oil in transit to China through Kazakhstan came to 10 million tonnes in 2025, unchanged from the year before.`,
    figures: [
      '$28.4bn | = 28.4e9 USD | trade-turnover | KZ RU | 2025 | the State Revenue Committee / -',
      'a rise of 2.1% | = 2.1 % | trade-turnover-growth | KZ RU | 2025 | the State Revenue Committee',
      "One in three | = 0.3333 share | other:share-of-foreign-companies | KZ RU | @2026-01-30 | the economy ministry / the economy ministry's register / -",
      '10 million tonnes | = 10e6 t | oil-transit-to-china | KZ RU | 2025 | KazTransOil / -',
    ],
  },
  {
    id: 'en-held-panel',
    lang: 'en',
    published: '2025-04-24',
    text: `Transcript: Labour migration after 2024

MR. HALIMOV: Thank you. I head the migration department at Tajikistan's labour ministry. At the start of this year roughly 620,000 of our citizens were working in Russia. That is 16 per cent fewer than a year earlier.

MS. PETROVA: And the money?

MR. HALIMOV: Remittances did not fall. They came to $5.8 billion for 2024 as a whole, of which some 95 per cent came from Russia. In the first quarter they were up another 7 per cent.

MS. PETROVA: For context, the World Bank calculates that they equal 45 per cent of Tajikistan's GDP.`,
    figures: [
      'roughly 620,000 of our citizens | ~ 620000 persons | other:migrant-workers | TJ RU | @2025-01-01 | MR. HALIMOV',
      '16 per cent fewer | falling 16 % | other:migrant-workers-growth | TJ RU | @2025-01-01 / 2024 / @2025-04-24 | MR. HALIMOV',
      '$5.8 billion | = 5.8e9 USD | other:remittances | TJ RU | 2024 | MR. HALIMOV',
      'some 95 per cent | ~ 95 % | other:remittances-share | TJ RU | 2024 | MR. HALIMOV',
      'up another 7 per cent | = 7 % | other:remittances-growth | TJ RU | 2025-01-01..2025-03-31 | MR. HALIMOV',
      '45 per cent | = 45 % | other:remittances-share | TJ RU | @2025-04-24 / 2024 | the World Bank',
    ],
  },
  {
    id: 'en-held-wire',
    lang: 'en',
    published: '2025-12-16',
    text: `Russia, Uzbekistan to double gas deliveries by 2026 - deputy PM

Dec 16 - Russian gas exports to Uzbekistan will reach 11 billion cubic meters in 2026 compared to 6.8 bcm expected this year, Deputy Prime Minister Oleg Nazarenko was quoted as saying by state media.

Russia has supplied around 12 bcm to Uzbekistan since deliveries began in October 2023, according to energy ministry data.

Trade between the two countries jumped 19 percent year-on-year to $11.6 billion in January through November, separate statistics showed. More than half of payments were made in roubles, Nazarenko said, versus 38 percent two years ago.`,
    figures: [
      'double | = 2 x | other:exports-by-product-growth / other:imports-by-product-growth | UZ RU | by 2026-12-31 / 2026 | deputy PM / Deputy Prime Minister Oleg Nazarenko / -',
      '11 billion cubic meters | = 11e9 m3 | other:imports-by-product | UZ RU | 2026 | Deputy Prime Minister Oleg Nazarenko',
      '6.8 bcm | = 6.8e9 m3 | other:imports-by-product | UZ RU | 2025 / 2025-01-01..2025-12-16 | Deputy Prime Minister Oleg Nazarenko',
      'around 12 bcm | ~ 12e9 m3 | other:imports-by-product | UZ RU | 2023-10-01..2025-12-16 | energy ministry / energy ministry data',
      'jumped 19 percent | = 19 % | trade-turnover-growth | UZ RU | 2025-01-01..2025-11-30 | - / separate statistics / energy ministry',
      '$11.6 billion | = 11.6e9 USD | trade-turnover | UZ RU | 2025-01-01..2025-11-30 | - / separate statistics / energy ministry',
      'More than half | > 0.5 share | other:settlement-share / national-currency-settlement-share | UZ RU | 2025-01-01..2025-11-30 / 2025 / @2025-12-16 | Deputy Prime Minister Oleg Nazarenko',
      '38 percent | = 38 % | other:settlement-share / national-currency-settlement-share | UZ RU | 2023 | Deputy Prime Minister Oleg Nazarenko',
    ],
  },
];
