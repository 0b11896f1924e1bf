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

it('leaves out what is hidden, and goes on where the end of a paragraph was deleted', () => {
  const hidden = (value: string, text: string) => `<w:r><w:rPr><w:vanish${value}/></w:rPr><w:t>${text}</w:t></w:r>`;
  const mark = '<w:pPr><w:rPr><w:vanish/><w:del/></w:rPr></w:pPr>';
  const { text, leftOut } = readDocx(
    docxOf([
      wordParagraph(mark, 'Trade was ', hidden('', '$4bn '), hidden(' w:val="0"', '$5bn')),
      wordParagraph(' in 2025.'),
    ]),
  );
  expect(text).toBe('Trade was $5bn in 2025.');
  expect(leftOut).toEqual([{ at: text.length, text: '$4bn ', why: 'hidden' }]);
});

it('has a box before the paragraph that holds it, once, and a table in a cell in its line', () => {
  const box = `<w:txbxContent>${wordParagraph('In a box.')}${wordParagraph('Two.')}</w:txbxContent>`;
  const drawn = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const table = (...cells: readonly string[]) => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
  const inner = table(wordParagraph('2024'), wordParagraph('30'));
  const outer = table(wordParagraph('Kazakhstan') + inner, wordParagraph(drawn, 'end'));
  const { text } = readDocx(docxOf([wordParagraph('Around ', drawn, 'the box.'), outer]));
  expect(text.split('\n')).toEqual([
    ...['In a box.', 'Two.', 'Around the box.', 'In a box.', 'Two.'],
    'Kazakhstan 2024 30\tend',
  ]);
});

it('finds the words wherever the file says that they are, and what others have put in', () => {
  const body = (...inner: readonly string[]) => strToU8(`<w:document><w:body>${inner.join('')}</w:body></w:document>`);
  const relation = (id: string, type: string, target: string) =>
    strToU8(`<Relationships><Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/></Relationships>`);
  const moved = zipSync({
    '_rels/.rels': relation('a', 'officeDocument', '/word/document2.xml'),
    'word/document2.xml': body(wordParagraph('Before.'), '<w:altChunk r:id="c"/>', wordParagraph('After.')),
    'word/_rels/document2.xml.rels': relation('c', 'aFChunk', 'chunk.html'),
    'word/chunk.html': strToU8('<p>Put in.</p><p>Twice.</p>'),
    'word/footnotes2.xml': strToU8(`<w:footnotes>${wordParagraph('A note.')}</w:footnotes>`),
  });
  expect(readDocx(moved).text.split('\n')).toEqual(['Before.', 'Put in.', 'Twice.', 'After.', 'A note.']);
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
  expect(() => readDocx(zipSync({ 'word/document.xml': strToU8('<html>$5bn</html>') }))).toThrow(
    new Unreadable('damaged'),
  );
  expect(() => readDocx(docxOf(['<w:sdt>'.repeat(20_000)]))).toThrow(new Unreadable('too-deep'));
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(3000) });
  expect(() => unzipped(bomb, /xml$/, 2000)).toThrow(new Unreadable('bomb'));
});
