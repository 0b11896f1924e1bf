import { expect, it } from 'vitest';
import { recognise } from '../../recognise/recognise';
import { readTables } from './readTables';

/** The drafts of a text as lines: words, amount, what, where, when. */
function read(text: string, lang: 'ru' | 'en' = 'en'): readonly string[] {
  return readTables({ lang, text, published: '2026-11-26' }).drafts.map(
    ({ figure, quantity, indicator, refArea, counterpartArea, period, why }) => {
      expect(text.slice(figure.start, figure.end)).toBe(figure.exact);
      for (const ground of Object.values(why))
        if (ground.words) expect(ground.words.end).toBeGreaterThan(ground.words.start);
      const amount =
        'amount' in quantity
          ? `${quantity.amount} ${quantity.unit}${quantity.direction ? ` ${quantity.direction}` : ''}`
          : '';
      const when =
        period === null ? 'no time' : `${'start' in period ? period.start : ''}..${'end' in period ? period.end : ''}`;
      return `${figure.exact} = ${amount}, ${indicator}, ${refArea}/${counterpartArea}, ${when}`;
    },
  );
}

it('reads each cell with the heading of its column, the name of its row, and the caption', () => {
  const text = [
    'An overview',
    'It counts goods only.',
    'Trade turnover with Russia, $ billion',
    'Country\t2024\tJan–Sep 2025',
    'Kazakhstan\t28.0\t20.4',
    'Kyrgyzstan\t3.6\tn/a',
    'Turkmenistan\t—\t0.7',
  ].join('\n');
  expect(read(text)).toEqual([
    '28.0 = 28000000000 USD, trade-turnover, KZ/RU, 2024-01-01..2024-12-31',
    '20.4 = 20400000000 USD, trade-turnover, KZ/RU, 2025-01-01..2025-09-30',
    '3.6 = 3600000000 USD, trade-turnover, KG/RU, 2024-01-01..2024-12-31',
    '0.7 = 700000000 USD, trade-turnover, TM/RU, 2025-01-01..2025-09-30',
  ]);
});

it('says from which heading each part of it is', () => {
  const text = 'Товарооборот с Россией, млрд долл.\nСтрана\t2023 г.\t2024 г.\nКазахстан\t27,1\t28,0';
  const [, second] = readTables({ lang: 'ru', text, published: '2026-11-26' }).drafts;
  const { why, quote } = second ?? {};
  const words = (ground: { readonly words: { readonly start: number; readonly end: number } | null } | undefined) =>
    ground?.words && text.slice(ground.words.start, ground.words.end);
  expect([words(why?.amount), words(why?.unit), words(why?.period), words(why?.place)]).toEqual([
    '28,0',
    'долл.',
    '2024 г.',
    'Казахстан',
  ]);
  expect([why?.period.rule, why?.place.rule]).toEqual(['in-heading', 'in-sentence']);
  expect(quote?.exact).toBe('Казахстан\t27,1\t28,0');
});

it.each([
  ['bn USD', '28 = 28000000000 USD'],
  ['USD bn', '28 = 28000000000 USD'],
  ['$ billion', '28 = 28000000000 USD'],
  ['mln US$', '28 = 28000000 USD'],
  ['RUB mn', '28 = 28000000 RUB'],
  ['млрд теңге', '28 = 28000000000 KZT'],
  ['KZT bn', '28 = 28000000000 KZT'],
])('reads the unit of the other language over the numbers of a Russian table: %s', (unit, amount) => {
  const text = `Товарооборот с Россией, ${unit}\nСтрана\t2023 г.\t2024 г.\nКазахстан\t\t28`;
  expect(read(text, 'ru')).toEqual([`${amount}, trade-turnover, KZ/RU, 2024-01-01..2024-12-31`]);
});

it('and in an English one', () => {
  const text = 'Trade turnover with Russia, млрд долл.\nCountry\t2023\t2024\nKazakhstan\t\t28';
  expect(read(text)).toEqual(['28 = 28000000000 USD, trade-turnover, KZ/RU, 2024-01-01..2024-12-31']);
});

it('reads changes by their sign, and takes the time from the sentence above', () => {
  const text = [
    'The structure of trade with Kazakhstan in 2024 was as follows.',
    '\tValue, $ million\tChange, %',
    'Trade turnover with Russia\t28,000\t+2.4',
    'Freight from Russia\t\t−1.1',
  ].join('\n');
  expect(read(text)).toEqual([
    '28,000 = 28000000000 USD, trade-turnover, KZ/RU, 2024-01-01..2024-12-31',
    '+2.4 = 2.4 % rising, trade-turnover-growth, KZ/RU, 2024-01-01..2024-12-31',
    '−1.1 = 1.1 % falling, other:freight-growth, KZ/RU, 2024-01-01..2024-12-31',
  ]);
});

it.each([
  ['years down, countries across', 'Trade with Russia, $ bn\nYear\tKazakhstan\tUzbekistan\n2024\t28.0\t11.6'],
  ['numbered rows', 'Trade with Russia, $ bn\n№\tCountry\t2024\n1\tKazakhstan\t28.0\n2\tUzbekistan\t11.6'],
  [
    'Markdown',
    'Trade with Russia, $ bn\n\n| Country | 2024 |\n|---|---:|\n| Kazakhstan | 28.0 |\n| Uzbekistan | 11.6 |',
  ],
  ['two rows of headings', 'Trade with Russia\nCountry\t2024\t\n\t$ bn\t%\nKazakhstan\t28.0\t\nUzbekistan\t11.6\t'],
  ['no headings', 'Trade with Russia in 2024, $ bn\nKazakhstan\t28.0\nUzbekistan\t11.6'],
  ['a line among the rows', 'Russia\nCountry\t2024\nTurnover, $ bn\nKazakhstan\t28.0\nUzbekistan\t11.6'],
])('reads a table with %s', (_, text) => {
  expect(read(text)).toEqual([
    '28.0 = 28000000000 USD, trade-turnover, KZ/RU, 2024-01-01..2024-12-31',
    '11.6 = 11600000000 USD, trade-turnover, UZ/RU, 2024-01-01..2024-12-31',
  ]);
});

it('takes the place of a total from the title, and says so', () => {
  const text = 'Russia and Central Asia\nFigures follow.\nTrade turnover with Russia, $ bn\nCountry\t2024\nTotal\t44.9';
  const [total] = readTables({ lang: 'en', text, published: '2026-11-26' }).drafts;
  expect(total).toMatchObject({ refArea: 'CA5', why: { place: { standing: 'assumed', rule: 'in-heading' } } });
});

it('guesses no time where no heading names one, and leaves indices and negative sums alone', () => {
  expect(read('Trade turnover with Russia, $ bn\nCountry\tValue\nKazakhstan\t28.0')).toEqual([
    '28.0 = 28000000000 USD, trade-turnover, KZ/RU, no time',
  ]);
  expect(read('Торговля с Россией\nСтрана\tТемп роста, %\nКазахстан\t102,4\nКиргизия\t99,1', 'ru')).toEqual([]);
  expect(read('Balance of trade with Russia, $ bn\nCountry\t2024\nKazakhstan\t−8.2')).toEqual([]);
  expect(read('Contents\nIntroduction\t3\nTrade with Kazakhstan\t12')).toEqual([]);
});

it('keeps its unit to itself: lines below it are read as they stand', () => {
  const text = [
    'Trade turnover with Russia, $ billion',
    'Country\t2024',
    'Kazakhstan\t28.0',
    'Companies with Russian capital in Kazakhstan: 23,900',
  ].join('\n');
  const { rest } = readTables({ lang: 'en', text, published: '2026-11-26' });
  expect(rest.length).toBe(text.length);
  expect(recognise({ lang: 'en', text: rest, published: '2026-11-26' }).map(({ quantity }) => quantity)).toEqual([
    { bound: 'exact', amount: 23900, unit: 'companies' },
  ]);
});

it('reads a long table in the time that a table takes', () => {
  const rows = Array.from({ length: 300 }, (_, at) => `Kazakhstan\t${at + 1}.5\t${at + 2}.5`);
  const text = ['Trade turnover with Russia, $ billion', 'Country\t2023\t2024', ...rows].join('\n');
  // Time of this process: that of the clock tells how much else the machine has to do.
  const start = process.cpuUsage();
  expect(read(text)).toHaveLength(600);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(3000);
});
