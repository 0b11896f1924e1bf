import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { checkDraft } from './draftChecker';

const { dataset } = parseDataset(real);
const check = (words: string) =>
  checkDraft(words, dataset, '2026-03-20').map(({ kind, claim, derived }) => [kind, claim?.id ?? derived?.id ?? null]);
const kinds = (words: string) => check(words).map(([kind]) => kind);

describe('a draft of the reader’s', () => {
  it.each([
    ['Trade between Russia and Central Asia exceeded $50 billion in 2024.', 'turnover-ca5-2024-tokayev'],
    ['In 2024 Russia’s trade with Kazakhstan reached $28 billion.', 'turnover-kz-2024-tokayev'],
    ['В 2025 году товарооборот России с Узбекистаном составил 13 млрд долларов.', 'turnover-uz-2025-tashkent'],
    [
      'Товарооборот России и Казахстана в 2024 году достиг 28 млрд долларов, заявил Токаев.',
      'turnover-kz-2024-tokayev',
    ],
    ['Trade between Russia and Central Asia exceeded $45 billion in 2024.', 'turnover-ca5-2024-tokayev'],
  ])('is supported where somebody said that, or more: %s', (words, id) => {
    expect(check(words)).toEqual([['supported', id]]);
  });

  it.each([
    ['Trade between Russia and Central Asia was $50 billion in 2024.', 'turnover-ca5-2024-tokayev'],
    [
      'В 2024 году товарооборот России со странами Центральной Азии составил 50 млрд долларов.',
      'turnover-ca5-2024-tokayev',
    ],
    ['In 2024 Russian investment inflow into Kazakhstan was $4 billion.', 'investment-inflow-kz-2024-tokayev'],
    ['24,000 Russian companies work in Central Asia.', 'companies-ca5-2025-lavrov'],
  ])('has lost a bound: %s', (words, id) => {
    expect(check(words)).toEqual([['bound-dropped', id]]);
  });

  it('names a year that nobody named, or leaves out the one that was', () => {
    expect(check('Trade between Russia and Central Asia exceeded $45 billion in 2025.')).toEqual([
      ['no-year-said', 'turnover-ca5-per-year-lavrov'],
    ]);
    expect(check('Trade between Russia and Kazakhstan is $28 billion.')).toEqual([
      ['year-missing', 'turnover-kz-2024-tokayev'],
    ]);
    expect(check('Россия вложила в экономику Казахстана более 26 млрд долларов.')).toEqual([
      ['year-missing', 'investment-cumulative-kz-2025-tokayev'],
    ]);
  });

  it.each([
    ['Russia’s annual trade with Central Asia exceeds $45 billion.', 'supported', 'turnover-ca5-per-year-lavrov'],
    ['Russia’s annual trade with Central Asia is $45 billion.', 'bound-dropped', 'turnover-ca5-per-year-lavrov'],
    [
      'Over 17,000 companies with Russian capital worked in Central Asia in 2020.',
      'supported',
      'companies-ca5-2020-mfa',
    ],
    ['In 2025 there were 24,000 Russian companies in Central Asia.', 'bound-dropped', 'companies-ca5-2025-lavrov'],
  ])('knows a year that neither names, and a day of the year that is named: %s', (words, kind, id) => {
    expect(check(words)).toEqual([[kind, id]]);
  });

  it.each([
    [
      'Объём помощи России странам Центральной Азии за 2008–2019 годы — 6 млрд долларов.',
      'bound-dropped',
      'assistance-ca5-2008-2019-mfa',
    ],
    [
      'Около 85 процентов сухопутных перевозок между Китаем и Европой идёт через Казахстан.',
      'year-missing',
      'overland-freight-kz-2025-tokayev',
    ],
  ])(
    'finds the claim by its amount, whatever it leaves out and whose other side is not named: %s',
    (words, kind, id) => {
      expect(check(words)).toEqual([[kind, id]]);
    },
  );

  it('of what nobody said names first who said as much of a thing of its kind', () => {
    expect(check('Накопленные российские инвестиции в Казахстан превысили 26 млрд долларов.')).toEqual([
      ['nobody', 'investment-cumulative-kz-2025-tokayev'],
    ]);
  });

  it('takes our arithmetic for an official’s', () => {
    expect(check('Trade between Russia and Uzbekistan was $12 billion in 2024.')).toEqual([
      ['arithmetic', 'uzbekistan-turnover-2024'],
    ]);
  });

  it.each([
    ['In 2024 trade of Russia with Kyrgyzstan, Tajikistan and Turkmenistan together was under $20 billion.'],
    ['В 2024 году товарооборот России с Таджикистаном, Туркменией и Киргизией составил менее 20 млрд долларов.'],
  ])('and where it names several places together: %s', (words) => {
    expect(check(words)).toEqual([['arithmetic', 'three-others-turnover-2024']]);
  });

  it.each([
    ['In 2024 trade of Russia with Kyrgyzstan and Tajikistan together was under $20 billion.'],
    ['In 2023 trade of Russia with Kyrgyzstan, Tajikistan and Turkmenistan together was under $20 billion.'],
    ['In 2024 investment of Russia in Kyrgyzstan, Tajikistan and Turkmenistan together was under $20 billion.'],
    ['In 2024 trade of Russia with Kyrgyzstan, Tajikistan and Turkmenistan together was $2 billion.'],
  ])('but of other places, another year, another thing or another amount nothing follows: %s', (words) => {
    expect(kinds(words)).toEqual(['nobody']);
  });

  it('reads a table by its headings', () => {
    const table = [
      'Trade with Russia, $ billion',
      'Country\t2024\t2025',
      'Kazakhstan\t28\t',
      'Uzbekistan\t15\t13',
    ].join('\n');
    expect(check(table)).toEqual([
      ['supported', 'turnover-kz-2024-tokayev'],
      ['nobody', 'turnover-uz-2026-01-tashkent'],
      ['supported', 'turnover-uz-2025-tashkent'],
    ]);
  });

  it('contradicts what was said', () => {
    expect(check('Trade between Russia and Uzbekistan was $15 billion in 2025.')).toEqual([
      ['contradicted', 'turnover-uz-2025-tashkent'],
    ]);
    expect(kinds('В 2024 году товарооборот России и Казахстана составил 35 млрд долларов.')).toEqual(['contradicted']);
  });

  it('says what nobody said, and what cannot be told', () => {
    expect(check('Trade between Russia and Tajikistan was $2 billion in 2025.')).toEqual([['nobody', null]]);
    expect(check('In 2025 Russian investment inflow into Kazakhstan exceeded $4 billion.')).toEqual([
      ['nobody', 'investment-inflow-kz-2024-tokayev'],
    ]);
    expect(kinds('Remittances from Russia to Tajikistan were $5.8 billion in 2025.')).toEqual(['nobody']);
    expect(kinds('It was $7 billion.')).toEqual(['untold']);
  });

  it('gives a figure to another than who said it', () => {
    const other = (words: string) =>
      checkDraft(words, dataset, '2026-03-20').map(({ isOtherSpeaker }) => isOtherSpeaker);
    expect(other('In 2024 trade between Russia and Kazakhstan reached $28 billion, Vladimir Putin said.')).toEqual([
      true,
    ]);
    expect(other('In 2024 trade between Russia and Kazakhstan reached $28 billion, Tokayev said.')).toEqual([false]);
    expect(other('In 2024 trade between Russia and Kazakhstan reached $28 billion, the minister said.')).toEqual([
      false,
    ]);
  });

  it('has a verdict for each of its numbers, in their order, and none without numbers', () => {
    const words =
      'В 2025 году товарооборот России с Узбекистаном составил 13 млрд долларов, увеличившись на 8,4%. С Таджикистаном он составил 2 млрд долларов.';
    expect(kinds(words)).toEqual(['supported', 'supported', 'nobody']);
    expect([kinds(''), kinds('Nothing here.')]).toEqual([[], []]);
  });
});
