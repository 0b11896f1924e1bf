import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { docxOf, wordParagraph } from './fixtures';
import { readDocx } from './readDocx';
import { Unreadable } from './unreadable';
import { unzipped } from './unzipped';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

it('shows words as Word does: with what was inserted, without what was deleted', () => {
  const { text, leftOut } = readDocx(
    docxOf([
      wordParagraph(
        'Trade was ',
        '<w:del><w:r><w:delText>$4bn</w:delText></w:r></w:del>',
        `<w:ins>${run('$5bn')}</w:ins>`,
        '<w:r><w:instrText>PAGE 7</w:instrText></w:r>',
        '<w:moveFrom><w:r><w:t> gone</w:t></w:r></w:moveFrom>',
        `<mc:Fallback>${run('twice')}</mc:Fallback>`,
        ' &amp; more.',
      ),
    ]),
  );
  expect(text).toBe('Trade was $5bn & more.');
  expect(leftOut).toEqual([{ at: text.length, text: '$4bn gone', why: 'deleted' }]);
});

it('keeps no-break and soft hyphens, tabs and line breaks', () => {
  const signs =
    '<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2\u00a0млрд</w:t><w:softHyphen/><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>';
  expect(readDocx(docxOf([wordParagraph(signs)])).text).toBe('1\u20112\u00a0млрд\u00ad\ta\nb');
});

it('has a row of a table in a line, and notes at the end', () => {
  const cell = (...paragraphs: readonly string[]) =>
    `<w:tc>${paragraphs.map((words) => wordParagraph(words)).join('')}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Kazakhstan')}${cell('30', 'bn')}</w:tr><w:tr>${cell('Uzbekistan')}${cell('13')}</w:tr></w:tbl>`;
  const { text, stretches } = readDocx(
    docxOf([wordParagraph('Trade'), table, wordParagraph('End.')], [wordParagraph('A note.')]),
  );
  expect(text.split('\n')).toEqual(['Trade', 'Kazakhstan\t30 bn', 'Uzbekistan\t13', 'End.', 'A note.']);
  expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
});

it('keeps the columns of a table where cells are empty, or span several', () => {
  const cell = (words: string, wide = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${wide}"/></w:tcPr>${wordParagraph(words)}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const broken = '<w:r><w:t>5</w:t><w:br/><w:t>(est.)</w:t></w:r>';
  const table = `<w:tbl>${row(cell(''), cell('2024', 2), cell('2025'))}${row(cell('KZ'), cell(''), cell(broken), cell('6'))}</w:tbl>`;
  expect(readDocx(docxOf([table])).text.split('\n')).toEqual(['\t2024\t\t2025', 'KZ\t\t5 (est.)\t6']);
});

it('tells its title and day from its properties', () => {
  const core =
    '<x><dc:title>Trade grows</dc:title><dcterms:created xsi:type="W3CDTF">2026-02-03T08:00:00Z</dcterms:created></x>';
  expect(readDocx(docxOf([wordParagraph('a')], [], core)).facts).toEqual({
    title: { value: 'Trade grows', from: 'file-properties' },
    published: { value: '2026-02-03', from: 'file-properties' },
  });
});

it('refuses what it cannot read, and says why', () => {
  expect(() => readDocx(zipSync({ 'a.txt': strToU8('a') }))).toThrow(new Unreadable('unknown-format'));
  expect(() => readDocx(docxOf([wordParagraph('a')]).slice(0, 200))).toThrow(new Unreadable('damaged'));
  expect(() => readDocx(docxOf(['<w:sdt>'.repeat(20_000)]))).toThrow(new Unreadable('too-deep'));
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(3000) });
  expect(() => unzipped(bomb, /xml$/, 2000)).toThrow(new Unreadable('bomb'));
});
