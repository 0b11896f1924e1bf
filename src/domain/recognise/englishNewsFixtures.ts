import type { Reading } from './readingFixtures';

/** English texts of other kinds: a wire, questions and answers, a column, key facts, a live page. */
export const ENGLISH_NEWS: readonly Reading[] = [
  {
    id: 'en-news-wire',
    lang: 'en',
    published: '2026-02-10',
    text: `Tajikistan's trade with Russia tops $2 bln in 2025 - minister

DUSHANBE, Feb 10 (Inform) - Trade between Tajikistan and Russia amounted to $2.14 billion in 2025, up 11.3% from the previous year, Minister of Economic Development and Trade Zafar Rahmonov told a news conference on Tuesday.

Exports to Russia increased 1.4-fold to $158 million, while imports totaled $1.98 billion, the minister said. "We expect double-digit growth this year as well," Rahmonov added.

In January alone, the two countries traded goods worth $170 million, he said, compared with $149 million in January 2025.`,
    figures: [
      'tops $2 bln | > 2e9 USD | trade-turnover | TJ RU | 2025 | minister / Minister of Economic Development and Trade Zafar Rahmonov / -',
      '$2.14 billion | = 2.14e9 USD | trade-turnover | TJ RU | 2025 | Minister of Economic Development and Trade Zafar Rahmonov',
      'up 11.3% | = 11.3 % | trade-turnover-growth | TJ RU | 2025 | Minister of Economic Development and Trade Zafar Rahmonov',
      'increased 1.4-fold | = 1.4 x | other:exports-growth | TJ RU | 2025 | Minister of Economic Development and Trade Zafar Rahmonov',
      '$158 million | = 158e6 USD | other:exports | TJ RU | 2025 | Minister of Economic Development and Trade Zafar Rahmonov',
      '$1.98 billion | = 1.98e9 USD | other:imports | TJ RU | 2025 | Minister of Economic Development and Trade Zafar Rahmonov',
      '$170 million | = 170e6 USD | trade-turnover | TJ RU | 2026-01 | Minister of Economic Development and Trade Zafar Rahmonov',
      '$149 million | = 149e6 USD | trade-turnover | TJ RU | 2025-01 | Minister of Economic Development and Trade Zafar Rahmonov',
    ],
  },
  {
    id: 'en-news-questions',
    lang: 'en',
    published: '2025-09-30',
    text: `"Business here no longer waits": an interview with Kazakhstan's ambassador

Marat Dzhaksybekov has been Kazakhstan's ambassador to Russia since 2021. He spoke to us about trade and people.

Q: How has trade changed on your watch?

A: When I arrived it stood at $21 billion. Last year it reached $27.8 billion. In the first seven months of this year it was $15.6 billion, practically the same as a year ago.

Q: And investment?

A: Russian investors have put more than $27 billion into our economy since independence. There are about 20,000 companies with Russian capital in Kazakhstan, roughly a third of all foreign firms.

Q: Do Kazakh students still go to Russia?

A: They do, some 55,000 of them at the moment.`,
    figures: [
      '$21 billion | = 21e9 USD | trade-turnover | KZ RU | 2021 / 2020 / @2021-12-31 | Marat Dzhaksybekov',
      'reached $27.8 billion | = 27.8e9 USD | trade-turnover | KZ RU | 2024 | Marat Dzhaksybekov',
      '$15.6 billion | = 15.6e9 USD | trade-turnover | KZ RU | 2025-01-01..2025-07-31 | Marat Dzhaksybekov',
      'more than $27 billion | > 27e9 USD | investment-cumulative | KZ RU | ..2025-09-30 / 1991-01-01..2025-09-30 | Marat Dzhaksybekov',
      'about 20,000 companies | ~ 20000 companies | companies-russian-capital | KZ RU | @2025-09-30 | Marat Dzhaksybekov',
      'roughly a third | ~ 0.3333 share | other:share-of-foreign-companies | KZ RU | @2025-09-30 | Marat Dzhaksybekov',
      'some 55,000 | ~ 55000 persons | students | KZ RU | @2025-09-30 | Marat Dzhaksybekov',
    ],
  },
  {
    id: 'en-news-column',
    lang: 'en',
    published: '2025-03-06',
    text: `The roubles that keep villages alive

Drive an hour out of Osh and every other new roof was paid for in Moscow. Kyrgyz migrants working in Russia sent home just over $2.9 billion in 2024, according to figures published by the National Bank last week. That was 10 percent more than in 2023 and equal to nearly a fifth of gross domestic product.

The dependence worries some. "Nine out of every ten dollars that come from abroad come from one country," says Aizada Turgunova, an economist at the Bishkek School of Business. She reckons that around 350,000 Kyrgyz citizens were working in Russia at the end of last year, down from 450,000 in 2022.

The Eurasian Development Bank is more sanguine. Its latest report puts trade between the two countries at $3.6 billion for 2024 and forecasts annual growth of 6 to 8 percent through 2027.`,
    figures: [
      'just over $2.9 billion | > 2.9e9 USD | other:remittances | KG RU | 2024 | the National Bank',
      '10 percent more | = 10 % | other:remittances-growth | KG RU | 2024 | the National Bank / -',
      '! nearly a fifth | < 0.2 share | other:remittances-share | KG RU | 2024 | the National Bank / -',
      'Nine out of every ten dollars | = 0.9 share | other:remittances-share | KG RU | @2025-03-06 / 2024 | Aizada Turgunova, an economist at the Bishkek School of Business / Aizada Turgunova',
      'around 350,000 Kyrgyz citizens | ~ 350000 persons | other:migrant-workers | KG RU | @2024-12-31 | Aizada Turgunova, an economist at the Bishkek School of Business / Aizada Turgunova',
      '450,000 | = 450000 persons | other:migrant-workers | KG RU | 2022 | Aizada Turgunova, an economist at the Bishkek School of Business / Aizada Turgunova',
      '$3.6 billion | = 3.6e9 USD | trade-turnover | KG RU | 2024 | The Eurasian Development Bank',
      '6 to 8 percent | 6..8 % | trade-turnover-growth | KG RU | by 2027-12-31 / per-year | The Eurasian Development Bank',
    ],
  },
  {
    id: 'en-news-facts',
    lang: 'en',
    published: '2024-07-04',
    text: `Russia–Uzbekistan: key facts

Trade
- 2023 turnover: $9.9bn, +6%
- Jan–May 2024: $4.7bn
- Target: $30bn by 2030

Investment
- Total Russian investment to date: over $13bn
- Joint projects under way: 250

Labour
- Uzbek workers in Russia (July 2024): c. 1.1m

Source: Ministry of Investment, Industry and Trade. Tel. +998 71 238 51 00.`,
    figures: [
      '$9.9bn | = 9.9e9 USD | trade-turnover | UZ RU | 2023 | - / Ministry of Investment, Industry and Trade',
      '+6% | = 6 % | trade-turnover-growth | UZ RU | 2023 | - / Ministry of Investment, Industry and Trade',
      '$4.7bn | = 4.7e9 USD | trade-turnover | UZ RU | 2024-01-01..2024-05-31 | - / Ministry of Investment, Industry and Trade',
      '$30bn | = 30e9 USD | trade-turnover | UZ RU | by 2030-12-31 | - / Ministry of Investment, Industry and Trade',
      'over $13bn | > 13e9 USD | investment-cumulative / investment-stock | UZ RU | ..2024-07-04 / @2024-07-04 | - / Ministry of Investment, Industry and Trade',
      '250 | = 250 projects | investment-projects | UZ RU | @2024-07-04 | - / Ministry of Investment, Industry and Trade',
      'c. 1.1m | ~ 1.1e6 persons | other:migrant-workers | UZ RU | 2024-07 / @2024-07-04 / @2024-07-31 | - / Ministry of Investment, Industry and Trade',
    ],
  },
  {
    id: 'en-news-live',
    lang: 'en',
    published: '2025-10-09',
    text: `Dushanbe summit: live updates

10:15 The leaders have arrived. About 400 journalists are accredited.

11:40 Opening the meeting, host President Emomali Karimzoda said Russia's trade with the region had grown more than twofold over the past decade and now exceeded $44 billion a year. Transport is the next step, he told the leaders: freight along the eastern route of the North–South corridor is to rise to 5 million tonnes by 2028.

12:05 Turkmenistan's foreign minister Rashid Gurbanov: "Our trade with Russia rose by 8 per cent between January and August. We have opened two logistics centres."

13:30 Russian energy minister Pavel Tsvetkov says Gazprom will supply Uzbekistan with up to 10 billion cubic metres of gas next year, against 7 billion this year.`,
    figures: [
      'more than twofold | > 2 x | trade-turnover-growth | CA5 RU | 2015-10-09..2025-10-09 | President Emomali Karimzoda / host President Emomali Karimzoda',
      'exceeded $44 billion a year | > 44e9 USD | trade-turnover | CA5 RU | per-year / @2025-10-09 | President Emomali Karimzoda / host President Emomali Karimzoda',
      '5 million tonnes | = 5e6 t | north-south-freight / north-south-capacity-target / other:freight | CA5 RU | by 2028-12-31 | President Emomali Karimzoda / host President Emomali Karimzoda',
      "rose by 8 per cent | = 8 % | trade-turnover-growth | TM RU | 2025-01-01..2025-08-31 | Turkmenistan's foreign minister Rashid Gurbanov",
      'up to 10 billion cubic metres | <= 10e9 m3 | other:imports-by-product | UZ RU | 2026 | Russian energy minister Pavel Tsvetkov',
      '7 billion | = 7e9 m3 | other:imports-by-product | UZ RU | 2025 / 2025-01-01..2025-10-09 | Russian energy minister Pavel Tsvetkov',
    ],
  },
];
