import { describe, expect, it } from 'vitest';
import { finishedParts, type SheetParts } from './xlsxParts';

const SHEET: SheetParts = { name: "It's", rows: 2, columns: 28, hasHead: true, printed: 3, links: [] };
const PROPERTIES = {
  title: 'A & "b"',
  author: 'Five <Republics>',
  description: 'x\u0001y',
  lang: 'en',
  created: '2026-11-22',
  custom: { License: 'https://example.org/?a&b' },
};
const FILES: Readonly<Record<string, string>> = {
  'xl/worksheets/sheet1.xml':
    '<worksheet a="b"><sheetViews/><sheetData><row/></sheetData><pageMargins left="1"/><pageSetup orientation="landscape"/></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships></Relationships>',
  'xl/workbook.xml': '<workbook><sheets/><definedNames/><calcPr/></workbook>',
  '[Content_Types].xml': '<Types></Types>',
  '_rels/.rels': '<Relationships></Relationships>',
};
const finish = (change: Partial<SheetParts> = {}) =>
  finishedParts((path) => FILES[path] ?? '', [{ ...SHEET, ...change }], PROPERTIES);
const link = (address: string) => ({ row: 1, column: 27, address });

describe('a finished sheet', () => {
  it('has its elements in the order of the standard', () => {
    const xml = finish({ links: [link('https://example.org/')] })['xl/worksheets/sheet1.xml'] ?? '';
    expect([...xml.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual([
      ...['worksheet', 'sheetPr', 'pageSetUpPr', 'sheetViews', 'sheetData', 'row', 'autoFilter', 'hyperlinks'],
      ...['hyperlink', 'pageMargins', 'pageSetup', 'headerFooter', 'oddFooter'],
    ]);
    expect(xml).toContain('<autoFilter ref="A1:AB3"/>');
    expect(xml).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  });

  it('is filtered only where there are rows under a head', () => {
    for (const change of [{ rows: 0 }, { hasHead: false }]) {
      const parts = finish(change);
      expect(parts['xl/worksheets/sheet1.xml']).not.toContain('autoFilter');
      expect(parts['xl/workbook.xml']).not.toContain('_FilterDatabase');
    }
  });

  it('links to web addresses that Excel can open, and to nothing else', () => {
    const long = `https://example.org/${'a'.repeat(2100)}`;
    const links = ['javascript:alert(1)', long, 'nothing', 'https://example.org/?q=млрд&b'].map(link);
    const parts = finish({ links });
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<hyperlinks><hyperlink ref="AB2" r:id="rId-link-1"/></hyperlinks>',
    );
    const relations = parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    expect([...relations.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target)).toEqual([
      'https://example.org/?q=%D0%BC%D0%BB%D1%80%D0%B4&amp;b',
    ]);
  });
});

it('the workbook repeats the head on each page, prints the first columns, and filters all', () => {
  const names = [...(finish()['xl/workbook.xml'] ?? '').matchAll(/name="_xlnm.(\w+)"[^>]*>([^<]*)</g)];
  expect(names.map(([, name, cells]) => [name, cells])).toEqual([
    ['_FilterDatabase', "'It''s'!$A$1:$AB$3"],
    ['Print_Area', "'It''s'!$A$1:$C$3"],
    ['Print_Titles', "'It''s'!$1:$1"],
  ]);
});

it('the document says what it is, whose, from when, and under which licence', () => {
  const parts = finish();
  const core = parts['docProps/core.xml'] ?? '';
  expect(core).toContain('<dc:title>A &amp; &quot;b&quot;</dc:title><dc:creator>Five &lt;Republics&gt;</dc:creator>');
  expect(core).toContain('<dc:description>xy</dc:description>');
  expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:created>');
  expect(parts['docProps/custom.xml']).toContain(
    'pid="2" name="License"><vt:lpwstr>https://example.org/?a&amp;b</vt:lpwstr>',
  );
  for (const name of ['core', 'custom']) {
    expect(parts['[Content_Types].xml']).toContain(`PartName="/docProps/${name}.xml"`);
    expect(parts['_rels/.rels']).toContain(`Target="docProps/${name}.xml"`);
  }
});
