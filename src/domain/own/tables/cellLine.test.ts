import { expect, it } from 'vitest';
import { cellLine } from './cellLine';
import { findTables } from './findTables';

/** What the last cell of the first row with values says. */
function said(text: string, lang: 'ru' | 'en' = 'en') {
  const [table] = findTables(text);
  const [row] = table?.body ?? [];
  if (!table || !row) throw new Error('no table');
  return cellLine(table, row, row.cells.length - 1, lang, null);
}

it.each([
  [
    'en',
    'Trade with Russia, $ billion\nCountry\t2024\nKazakhstan\t28.0',
    'Trade with Russia, Kazakhstan, 2024: $28.0 billion.',
  ],
  [
    'en',
    'Trade (in millions of dollars)\nCountry\t2024\nKazakhstan\t280',
    'Trade, Kazakhstan, 2024: 280 million dollars.',
  ],
  ['en', 'Trade\nCountry\tUS$ mn\nKazakhstan\t280', 'Trade, Kazakhstan: US$280 mn.'],
  ['en', 'Trade\nCountry\t2024\nKazakhstan\t$28bn', 'Trade, Kazakhstan, 2024: $28bn.'],
  ['en', 'Trade\nCountry\tGrowth, %\nKazakhstan\t−1.1', 'Trade, Kazakhstan: down 1.1 %.'],
  ['ru', 'Оборот, млрд долл.\nСтрана\t2024 г.\nКазахстан\t28,0', 'Оборот, Казахстан, 2024 г.: 28,0 млрд долл..'],
  ['ru', 'Оборот\nСтрана\tК 2023 г., %\nКазахстан\t+2,4', 'Оборот, Казахстан: рост на 2,4 %.'],
  ['ru', 'Студенты\nСтрана\tтыс. чел.\nКазахстан\t60', 'Студенты, Казахстан: 60 тыс. чел..'],
  ['ru', 'Доля рубля в расчётах, %\nСтрана\t2024\nКазахстан\t60', 'Доля рубля в расчётах, Казахстан, 2024: 60 %.'],
  ['en', 'Trade\nCountry\tIn dollars\nKazakhstan\t280', 'Trade, Kazakhstan: 280 dollars.'],
] as const)('says in %s what %j means', (lang, text, sentence) => {
  const line = said(text, lang);
  expect(line?.text).toBe(sentence);
  const at = line?.value.start ?? 0;
  expect(sentence.slice(at - 2, at)).toMatch(/: |на |wn /);
});

it('leads each word back to where it stands, and what was made to nowhere', () => {
  const text = 'Trade with Russia, $ billion\nCountry\t2024\nKazakhstan\t28.0';
  const line = said(text);
  const back = (words: string) => {
    const start = line?.text.indexOf(words) ?? 0;
    const span = line?.inText({ start, end: start + words.length });
    return span && text.slice(span.start, span.end);
  };
  expect(['Russia', 'Kazakhstan', '2024', '28.0', 'billion'].map(back)).toEqual([
    'Russia',
    'Kazakhstan',
    '2024',
    '28.0',
    'billion',
  ]);
  expect(back('Russia, Kazakhstan')).toBeNull();
});
