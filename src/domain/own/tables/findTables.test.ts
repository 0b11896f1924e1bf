import { expect, it } from 'vitest';
import { findTables, isValue } from './findTables';

const shapes = (text: string) =>
  findTables(text).map(({ caption, before, heads, body }) => ({
    caption: caption?.text ?? null,
    before: before?.text ?? null,
    heads: heads.map(({ cells }) => cells.map((cell) => cell.text)),
    body: body.map(({ cells, section }) => [section?.text ?? '', ...cells.map((cell) => cell.text)]),
  }));

it('tells headings from rows, and what stands above from both', () => {
  const text =
    'Said in 2019. So it was in 2024.\nTrade, $ bn\nCountry\t2024\nExports\nKazakhstan\t28.0\nTotal\t—\nImports\nKazakhstan\t9.8';
  expect(shapes(text)).toEqual([
    {
      caption: 'Trade, $ bn',
      before: 'So it was in 2024.',
      heads: [['Country', '2024']],
      body: [
        ['Exports', 'Kazakhstan', '28.0'],
        ['Imports', 'Kazakhstan', '9.8'],
      ],
    },
  ]);
  for (const { cells } of findTables(text).flatMap(({ heads, body }) => [...heads, ...body]))
    for (const cell of cells) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
});

it('headings below rows begin another table; one line, and lines without values, are none', () => {
  expect(shapes('A\t2024\nx\t1\nB\t2025\ny\t2')).toMatchObject([
    { body: [['', 'x', '1']] },
    { body: [['', 'y', '2']] },
  ]);
  expect(shapes('x\t1')).toEqual([]);
  expect(shapes('one\ttwo\nthree\tfour')).toEqual([]);
  expect(shapes(`${'A long cell. '.repeat(20)}\t5\nx\t1`)).toEqual([]);
});

it.each([
  ['28.0', true],
  ['18 200', true],
  ['more than 30', true],
  ['−1.1', true],
  ['2024', false],
  ['2024/25', false],
  ['Jan–Sep 2025', false],
  ['IV кв. 2025 г.', false],
  ['n/a', false],
  ['—', false],
])('%s is a value: %s', (text, is) => {
  expect(isValue({ text })).toBe(is);
});
