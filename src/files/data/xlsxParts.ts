import { escaped } from '../../lib/markup';

/**
 * What the library that writes a workbook does not: filters, links, print set-up, and properties of the document. The
 * parts of the file are texts by their paths; element order is that of ECMA-376, which readers hold to.
 */
export type SheetParts = {
  readonly name: string;
  /** Without the head. */
  readonly rows: number;
  readonly columns: number;
  /** It has a head: rows can be filtered under it, and it stands on every page. */
  readonly hasHead: boolean;
  /** How many of the first columns are printed. */
  readonly printed: number;
  readonly links: readonly { readonly row: number; readonly column: number; readonly address: string }[];
};

export type DocumentProperties = {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly lang: string;
  /** ISO day. */
  readonly created: string;
  /** Properties with names of our own: licence, address, version of the data. */
  readonly custom: Readonly<Record<string, string>>;
};

type Read = (path: string) => string;

/** Excel opens no longer address, and no more than so many in a sheet. */
const LONGEST_ADDRESS = 2079;
const MOST_LINKS = 65_530;

/** The parts that are new or changed, by their paths; sheets are numbered from 1 in their order. */
export function finishedParts(
  read: Read,
  sheets: readonly SheetParts[],
  properties: DocumentProperties,
): Readonly<Record<string, string>> {
  const files = sheets.flatMap((sheet, at): readonly [string, string][] => {
    const [path, rels] = [`xl/worksheets/sheet${at + 1}.xml`, `xl/worksheets/_rels/sheet${at + 1}.xml.rels`];
    return [
      [path, finishedSheet(read(path), sheet)],
      [rels, into(read(rels), 'Relationships', linksOf(sheet).map(relationOf).join(''))],
    ];
  });
  return {
    ...Object.fromEntries(files),
    'xl/workbook.xml': finishedWorkbook(read('xl/workbook.xml'), sheets),
    '[Content_Types].xml': into(read('[Content_Types].xml'), 'Types', CONTENT_TYPES),
    '_rels/.rels': into(read('_rels/.rels'), 'Relationships', RELATIONS),
    'docProps/core.xml': coreProperties(properties),
    'docProps/custom.xml': customProperties(properties.custom),
  };
}

function finishedSheet(xml: string, sheet: SheetParts): string {
  const links = linksOf(sheet).map((link, at) => `<hyperlink ref="${cellAt(link)}" r:id="${linkId(at)}"/>`);
  const filter = isFiltered(sheet) ? `<autoFilter ref="${area(sheet, sheet.columns).replaceAll('$', '')}"/>` : '';
  const hyperlinks = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  return xml
    .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<sheetData\/>|<\/sheetData>/, (end) => `${end}${filter}${hyperlinks}`)
    .replace(
      /<pageMargins[^>]*\/>/,
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    )
    .replace(
      /<pageSetup[^>]*\/>/,
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    );
}

/** Names that a workbook gives to its filters, to what is printed, and to the rows at the head of each page. */
function finishedWorkbook(xml: string, sheets: readonly SheetParts[]): string {
  const names = sheets.flatMap((sheet, at) => {
    const name = written(`'${sheet.name.replaceAll("'", "''")}'`);
    const defined = (of: string, cells: string, hidden = '') =>
      `<definedName name="_xlnm.${of}" localSheetId="${at}"${hidden}>${name}!${cells}</definedName>`;
    return [
      ...(isFiltered(sheet) ? [defined('_FilterDatabase', area(sheet, sheet.columns), ' hidden="1"')] : []),
      defined('Print_Area', area(sheet, sheet.printed)),
      ...(sheet.hasHead ? [defined('Print_Titles', '$1:$1')] : []),
    ];
  });
  return xml.replace(/<definedNames\s*\/>/, `<definedNames>${names.join('')}</definedNames>`);
}

/** `$A$1:$AB$37` */
function area(sheet: SheetParts, columns: number): string {
  return `$A$1:$${lettersOf(columns - 1)}$${lastRow(sheet)}`;
}

const isFiltered = ({ hasHead, rows }: SheetParts) => hasHead && rows > 0;

/** The links that Excel can open. */
function linksOf({ links }: SheetParts) {
  return links
    .flatMap(({ address, ...place }) => {
      const url = URL.canParse(address) ? new URL(address) : null;
      const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_ADDRESS;
      return isWeb ? [{ ...place, address: url.href }] : [];
    })
    .slice(0, MOST_LINKS);
}

const linkId = (at: number) => `rId-link-${at + 1}`;

function relationOf({ address }: { readonly address: string }, at: number): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
  return `<Relationship Id="${linkId(at)}" Type="${type}" Target="${written(address)}" TargetMode="External"/>`;
}

/** Rows count from 1; the head is one. */
function lastRow({ rows, hasHead }: SheetParts): number {
  return Math.max(1, rows + (hasHead ? 1 : 0));
}

/** `AB3`: both count from 0. */
function cellAt({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${lettersOf(column)}${row + 1}`;
}

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? '' : lettersOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

const CONTENT_TYPES = [
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
]
  .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  .join('');

const RELATIONS = [
  ['core', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'],
  ['custom', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'],
]
  .map(([name, type]) => `<Relationship Id="rId-${name}" Type="${type}" Target="docProps/${name}.xml"/>`)
  .join('');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function coreProperties({ title, author, description, lang, created }: DocumentProperties): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${written(created)}T00:00:00Z</dcterms:${name}>`;
  return [
    `${HEAD}<cp:coreProperties ${spaces}>`,
    `<dc:title>${written(title)}</dc:title>`,
    `<dc:creator>${written(author)}</dc:creator>`,
    `<dc:description>${written(description)}</dc:description>`,
    `<dc:language>${written(lang)}</dc:language>`,
    `${time('created')}${time('modified')}</cp:coreProperties>`,
  ].join('');
}

function customProperties(custom: DocumentProperties['custom']): string {
  const spaces = [
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"',
  ].join(' ');
  // The first number is 2, and the id is that of properties set by a user.
  const properties = Object.entries(custom).map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${written(name)}"><vt:lpwstr>${written(value)}</vt:lpwstr></property>`,
  );
  return `${HEAD}<Properties ${spaces}>${properties.join('')}</Properties>`;
}

/** Before the end of the root, which may be empty. */
function into(xml: string, root: string, added: string): string {
  return xml.replace(`</${root}>`, `${added}</${root}>`);
}

/** As XML holds it; signs that it cannot hold are left out. */
function written(text: string): string {
  return escaped(text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''));
}
