import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { clipboardTable } from './clipboardTable';
import { HOSTILE } from './fixtures';
import type { Grid, GridCell } from './grid/grid';

const gridOf = (cells: readonly GridCell[]): Grid => ({
  name: 'Statements',
  columns: cells.map((_, at) => ({ label: `column ${at}`, width: 10, wraps: true })),
  rows: [cells],
  hasHead: true,
});
const CELLS: readonly GridCell[] = [
  { value: 'more than $28bn' },
  { value: 8.4 },
  { value: null },
  { value: '2025-10-09', kind: 'day' },
  { value: 'https://example.org/?a=1&b=2', link: 'https://example.org/?a=1&b=2', shown: 'Open' },
];
const lines = (words: string) => papa.parse<string[]>(words, { delimiter: '\t', newline: '\r\n' }).data;

describe('a table that is copied', () => {
  it('is lines with tabs, numbers with the decimal sign of the language', () => {
    const head = 'column 0\tcolumn 1\tcolumn 2\tcolumn 3\tcolumn 4\r\n';
    const row = (number: string) => `more than $28bn\t${number}\t\t2025-10-09\thttps://example.org/?a=1&b=2\r\n`;
    expect(clipboardTable(gridOf(CELLS), 'en').words).toBe(`${head}${row('8.4')}`);
    expect(clipboardTable(gridOf(CELLS), 'ru').words).toBe(`${head}${row('8,4')}`);
  });

  it('is a table of HTML with its head, numbers bare and links open', () => {
    const { html } = clipboardTable(gridOf(CELLS), 'ru');
    expect(html).toMatch(/^<table lang="ru"><caption>Statements<\/caption><thead><tr><th>column 0<\/th>/);
    expect(html).toContain('<td>8,4</td><td></td><td>2025-10-09</td>');
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2">Open</a>');
  });

  it('keeps lines, tabs and quotation marks in their cell', () => {
    const { words, html } = clipboardTable(gridOf([{ value: 'a\tb\n"c"' }, { value: 'd' }]), 'en');
    expect(lines(words)[1]).toEqual(['a\tb\n"c"', 'd']);
    expect(html).toContain('a\tb<br style="mso-data-placement:same-cell">&quot;c&quot;</td>');
  });

  it('holds no formula and no markup, whatever its texts are, and leaves signed amounts as they are', () => {
    const cells = HOSTILE.map((value) => ({ value, link: 'javascript:alert(1)' }));
    const { words, html } = clipboardTable(gridOf(cells), 'en');
    for (const cell of lines(words)[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    expect(html).not.toMatch(/<(?!\/?(table|caption|thead|tbody|tr|th|td|br)\b)/);
    expect(lines(clipboardTable(gridOf([{ value: '+20 %' }, { value: '-5%' }]), 'en').words)[1]).toEqual([
      '+20 %',
      '-5%',
    ]);
  });
});
