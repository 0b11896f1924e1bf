import type { Reading } from './readingFixtures';

/** The English texts. */
export const ENGLISH_READINGS: readonly Reading[] = [
  {
    id: 'en-customs',
    lang: 'en',
    published: '2025-05-29',
    text: `Tajik trade picks up

Trade between Tajikistan and Russia came to $612 million in the first four months of 2025, 9.3 percent more than in the same period of 2024, according to the Agency on Statistics. Imports from Russia made up $570 million of that. Tajik exports slipped 4 percent to just $42 million.`,
    figures: [
      '$612 million | = 612e6 USD | trade-turnover | TJ RU | 2025-01-01..2025-04-30 | the Agency on Statistics',
      '9.3 percent more | = 9.3 % | trade-turnover-growth | TJ RU | 2025-01-01..2025-04-30 | the Agency on Statistics',
      '$570 million | = 570e6 USD | other:imports | TJ RU | 2025-01-01..2025-04-30 | - / the Agency on Statistics',
      'slipped 4 percent | falling 4 % | other:exports-growth | TJ RU | 2025-01-01..2025-04-30 | - / the Agency on Statistics',
      'just $42 million | = 42e6 USD | other:exports | TJ RU | 2025-01-01..2025-04-30 | - / the Agency on Statistics',
    ],
  },
  {
    id: 'en-target',
    lang: 'en',
    published: '2025-06-03',
    text: `Bishkek sets its sights higher

Kyrgyzstan and Russia plan to lift bilateral trade to $5 billion by 2030, Deputy Prime Minister Daniyar Osmonov told reporters in Bishkek. It topped $4 billion in 2024. If the new terminal opens on time, Russian freight through the border crossing could double, Osmonov added.`,
    figures: [
      '$5 billion | = 5e9 USD | trade-turnover | KG RU | by 2030-12-31 | Deputy Prime Minister Daniyar Osmonov',
      'topped $4 billion | > 4e9 USD | trade-turnover | KG RU | 2024 | - / Deputy Prime Minister Daniyar Osmonov',
      'double | = 2 x | other:freight-growth | KG RU | - / @2025-06-03 / 2024 / by 2030-12-31 | Deputy Prime Minister Daniyar Osmonov',
    ],
  },
  {
    id: 'en-remit',
    lang: 'en',
    published: '2025-03-18',
    text: `Money home

Workers in Russia sent home to Tajikistan between $4bn and $5bn last year, the National Bank estimates. That is roughly a third of the country's output. Remittances from Russia to Uzbekistan jumped by nearly 30% in January–February, the central bank in Tashkent reported. An air ticket from Moscow costs about 15,000 roubles.`,
    figures: [
      'between $4bn and $5bn | 4e9..5e9 USD | other:remittances | TJ RU | 2024 | the National Bank',
      'jumped by nearly 30% | < 30 % | other:remittances-growth | UZ RU | 2025-01-01..2025-02-28 | the central bank in Tashkent / the central bank',
    ],
  },
  {
    id: 'en-companies',
    lang: 'en',
    published: '2025-09-02',
    text: `Russian firms move south

As of 1 August, Kyrgyzstan had 2,318 registered companies with Russian participation, up from 1,904 a year earlier, the Ministry of Justice said. Kazakhstan is host to over 20 thousand such firms. In Russia, by contrast, only about 400 enterprises have Kazakh owners.`,
    figures: [
      '2,318 registered companies | = 2318 companies | companies-russian-capital | KG RU | @2025-08-01 | the Ministry of Justice',
      '1,904 | = 1904 companies | companies-russian-capital | KG RU | @2024-08-01 | the Ministry of Justice',
      'over 20 thousand such firms | > 20000 companies | companies-russian-capital | KZ RU | @2025-09-02 | - / the Ministry of Justice',
      'only about 400 enterprises | ~ 400 companies | other:companies-in-russia | KZ RU | @2025-09-02 | -/ the Ministry of Justice',
    ],
  },
  {
    id: 'en-invest',
    lang: 'en',
    published: '2024-10-22',
    text: `Kazakh holding looks north

Russian direct investment in Kazakhstan fell by a fifth to $2.6 billion in the first half of 2024, the National Bank of Kazakhstan reported on Monday. Since 2005 Russia has invested $18.9 billion in the country in all. “We have 53 projects under way with a combined value of at least $21 billion,” Industry Minister Yerlan Sadykov said.`,
    figures: [
      'fell by a fifth | falling 0.2 share | investment-inflow-growth | KZ RU | 2024-01-01..2024-06-30 | the National Bank of Kazakhstan',
      '$2.6 billion | = 2.6e9 USD | investment-inflow | KZ RU | 2024-01-01..2024-06-30 | the National Bank of Kazakhstan',
      '$18.9 billion | = 18.9e9 USD | investment-cumulative | KZ RU | 2005-01-01..2024-10-22 | - / the National Bank of Kazakhstan',
      '53 projects | = 53 projects | investment-projects | KZ RU | @2024-10-22 | Industry Minister Yerlan Sadykov',
      'at least $21 billion | >= 21e9 USD | investment-projects-value | KZ RU | @2024-10-22 | Industry Minister Yerlan Sadykov',
    ],
  },
  {
    id: 'en-currency',
    lang: 'en',
    published: '2026-02-05',
    text: `Som and rouble

More than four-fifths of Kyrgyz–Russian trade was settled in national currencies in 2025, against 70 percent a year earlier, the Russian trade mission in Bishkek said. The share is up 11 percentage points. A euro cost 102 soms on Thursday.`,
    figures: [
      'More than four-fifths | > 0.8 share | national-currency-settlement-share | KG RU | 2025 | the Russian trade mission in Bishkek / the Russian trade mission',
      '70 percent | = 70 % | national-currency-settlement-share | KG RU | 2024 | the Russian trade mission in Bishkek / the Russian trade mission',
      'up 11 percentage points | = 11 pp | other:national-currency-settlement-share-growth | KG RU | 2025 / @2026-02-05 | - / the Russian trade mission in Bishkek / the Russian trade mission',
    ],
  },
  {
    id: 'en-gas',
    lang: 'en',
    published: '2025-01-21',
    text: `More Russian gas for Uzbekistan

Uzbekistan imported 5.6 bcm of Russian gas in 2024 and could take as much as 11 bcm in 2026, the energy ministry in Tashkent said. In 2023 deliveries had not exceeded 1.3 bcm. The pipeline is 2,700 km long and was built in the 1960s.`,
    figures: [
      '5.6 bcm | = 5.6e9 m3 | other:imports-by-product | UZ RU | 2024 | the energy ministry in Tashkent / the energy ministry',
      'as much as 11 bcm | <= 11e9 m3 | other:imports-by-product | UZ RU | 2026 | the energy ministry in Tashkent / the energy ministry',
      'not exceeded 1.3 bcm | <= 1.3e9 m3 | other:imports-by-product | UZ RU | 2023 | - / the energy ministry in Tashkent / the energy ministry',
    ],
  },
  {
    id: 'en-share',
    lang: 'en',
    published: '2025-02-26',
    text: `Who trades with whom

Russia accounted for 18.6% of Uzbekistan's foreign trade in 2024, second to China with 19.2%. Of Russia's trade with Central Asia, Kazakhstan takes more than half and Uzbekistan about a fifth, said Marat Aliyev, a senior researcher at the Institute of Regional Economics.`,
    figures: [
      '18.6% | = 18.6 % | russia-share-of-total-trade | UZ RU | 2024 | -',
      '! 19.2% | = 19.2 % | russia-share-of-total-trade | UZ other:China | 2024 | -',
      'more than half | > 0.5 share | share-of-regional-turnover | KZ RU | @2025-02-26 / 2024 | Marat Aliyev / Marat Aliyev, a senior researcher at the Institute of Regional Economics',
      'about a fifth | ~ 0.2 share | share-of-regional-turnover | UZ RU | @2025-02-26 / 2024 | Marat Aliyev / Marat Aliyev, a senior researcher at the Institute of Regional Economics',
    ],
  },
  {
    id: 'en-containers',
    lang: 'en',
    published: '2025-11-20',
    text: `Boxes on the eastern branch

In the third quarter some 4,300 containers moved along the eastern branch of the North–South corridor through Turkmenistan, two and a half times as many as a year before, Russian Railways said. The operator hopes to carry 1.5 million tonnes on the route next year. Trains run at 60 km/h.`,
    figures: [
      'some 4,300 containers | ~ 4300 containers | other:containers | TM RU | 2025-07-01..2025-09-30 | Russian Railways',
      'two and a half times as many | = 2.5 x | other:containers-growth | TM RU | 2025-07-01..2025-09-30 | Russian Railways',
      '1.5 million tonnes | = 1.5e6 t | north-south-freight | TM RU | 2026 | The operator / Russian Railways / -',
    ],
  },
  {
    id: 'en-fruit',
    lang: 'en',
    published: '2025-07-30',
    text: `Grapes and melons

Uzbek farmers shipped 214,000 tonnes of fruit and vegetables worth $187 million to Russia in the first half of the year, the agriculture ministry said. Shipments to Kazakhstan reached 160,000 tonnes. Russia's share in Uzbek fruit exports has slid from 60% to 45% in five years.`,
    figures: [
      '214,000 tonnes | = 214e3 t | exports-by-product | UZ RU | 2025-01-01..2025-06-30 | the agriculture ministry',
      '$187 million | = 187e6 USD | exports-by-product | UZ RU | 2025-01-01..2025-06-30 | the agriculture ministry',
      '! reached 160,000 tonnes | = 160e3 t | exports-by-product | other:several other:Kazakhstan | 2025-01-01..2025-06-30 | -',
      '60% | = 60 % | other:exports-share | UZ RU | - / 2020 / 2020-07-30..2025-07-30 / @2025-07-30 | - / the agriculture ministry',
      '45% | = 45 % | other:exports-share | UZ RU | 2020-07-30..2025-07-30 / @2025-07-30 | - / the agriculture ministry',
    ],
  },
  {
    id: 'en-denied',
    lang: 'en',
    published: '2025-04-16',
    text: `Ministry rejects rumours

Turkmenistan's foreign ministry denied reports that trade with Russia had collapsed by 50 percent. Turnover with Russia grew 3 percent last year, to $1.6 billion, it said in a statement. The building on Archabil Avenue was evacuated for 2 hours.`,
    figures: [
      '! collapsed by 50 percent | falling 50 % | trade-turnover-growth | TM RU | - / 2024 / @2025-04-16 | -',
      'grew 3 percent | = 3 % | trade-turnover-growth | TM RU | 2024 | Turkmenistan’s foreign ministry / Turkmenistan foreign ministry',
      '$1.6 billion | = 1.6e9 USD | trade-turnover | TM RU | 2024 | Turkmenistan’s foreign ministry / Turkmenistan foreign ministry',
    ],
  },
  {
    id: 'en-labour',
    lang: 'en',
    published: '2025-12-11',
    text: `Fewer go north

The number of Uzbek labour migrants in Russia fell to 600,000 this year from 1.2 million in 2018, the Migration Agency said. Over the first ten months, 48,500 people left under the organised recruitment scheme. The agency has trained 15,000 workers in Russian-language courses. Half of all migrants are under 30 years old.`,
    figures: [
      'fell to 600,000 | = 600e3 persons | other:migrant-workers | UZ RU | 2025-01-01..2025-12-11 | the Migration Agency',
      'from 1.2 million | = 1.2e6 persons | other:migrant-workers | UZ RU | 2018 | the Migration Agency',
      '48,500 people | = 48500 persons | other:migrant-workers | UZ RU | 2025-01-01..2025-10-31 | - / the Migration Agency',
      '15,000 workers | = 15000 persons | other:trainees | UZ RU | @2025-12-11 / 2025-01-01..2025-10-31 / 2025-01-01..2025-12-11 | - / the Migration Agency',
    ],
  },
];
