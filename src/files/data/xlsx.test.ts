import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TEXTS } from '../../i18n/fixtures';
import { DEFAULT_CHOICES } from '../../state/choices';
import { extractOf } from './extract';
import { contextOf, ORIGIN, xlsxBytes } from './fixtures';

const { dataset } = parseDataset(real);

describe.each(TEXTS)('a workbook in $lang', (text) => {
  const context = contextOf(dataset, text);
  const extract = extractOf(dataset, DEFAULT_CHOICES, 'everything');
  const bytes = xlsxBytes({ extract, extent: 'everything', context, origin: ORIGIN }).then((made) => Buffer.from(made));

  it('begins with the statements, each with its value, day, quote and publication, and says what it is', async () => {
    const [statements, about] = await readXlsx(await bytes);
    expect([statements?.sheet, about?.sheet]).toEqual(
      text.lang === 'ru' ? ['Высказывания', 'О файле'] : ['Statements', 'About'],
    );
    const [head = [], ...rows] = statements?.data ?? [];
    const at = (label: string) => rows.map((row) => row[head.indexOf(label)]);
    const [value, when, quote, publication] =
      text.lang === 'ru'
        ? (['Значение', 'Когда сказано', 'Цитата', 'Публикация'] as const)
        : (['Value', 'When', 'Quote', 'Publication'] as const);
    const amounts = dataset.claims.map(({ quantity: q }) =>
      q.kind === 'amount' ? (q.direction === 'falling' ? -q.amount : q.amount) : null,
    );
    expect(at(value)).toEqual(amounts);
    expect(at(when)).toEqual(dataset.claims.map(({ said }) => new Date(`${said.on}T00:00:00Z`)));
    expect(at(quote)).toEqual(dataset.claims.map(({ appearances: [first] }) => first.quote.exact));
    expect(at(publication).every((words) => /\d{4}-\d{2}-\d{2}/.test(String(words)))).toBe(true);
    expect(about?.data.some((row) => row[1] === ORIGIN.version)).toBe(true);
  });

  it('shows every number whole, with a comma between thousands', async () => {
    const files = unzipSync(await bytes);
    const sheets = await readXlsx(await bytes);
    const cut = sheets.flatMap(({ sheet, data }, index) => {
      const part = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      const widths = [...part.matchAll(/<col min="\d+" max="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
      const numbers = data.flatMap((row) =>
        row.flatMap((cell, at) => (typeof cell === 'number' ? [{ cell, width: widths[at] ?? 0 }] : [])),
      );
      return numbers
        .filter(({ cell, width }) => {
          const [whole = '', part = ''] = String(Math.abs(cell)).split('.');
          const commas = Math.floor((whole.length - 1) / 3);
          const point = part === '' ? 0 : 1 + Math.min(part.length, 3);
          return (cell < 0 ? 1 : 0) + whole.length + commas + point >= width;
        })
        .map(({ cell }) => `${sheet}: ${cell}`);
    });
    expect(sheets.some(({ data }) => data.some((row) => row.some((cell) => Number(cell) >= 1e10)))).toBe(true);
    expect(cut).toEqual([]);
  });

  it('filters, links, wraps and prints its sheets', async () => {
    const files = unzipSync(await bytes);
    const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const sheets = Object.keys(files).filter((path) => path.startsWith('xl/worksheets/sheet'));
    for (const path of sheets) {
      expect(part(path), path).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"');
      if (!path.endsWith('sheet2.xml')) expect(part(path), path).toContain('<autoFilter ref="A1:');
    }
    const links = part('xl/worksheets/_rels/sheet1.xml.rels').match(/TargetMode="External"/g) ?? [];
    const documents = dataset.claims.filter(({ appearances: [first] }) => dataset.sourceById.get(first.source)?.url);
    expect(links).toHaveLength(dataset.claims.length + documents.length);
    const styles = part('xl/styles.xml')
      .replace(/.*<cellXfs[^>]*>/s, '')
      .split('<xf ');
    const quoteStyle = /<c r="K2" s="(\d+)"/.exec(part('xl/worksheets/sheet1.xml'))?.[1];
    expect(styles[Number(quoteStyle) + 1]).toContain('wrapText="1"');
    expect(part('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toHaveLength(sheets.length - 1);
    expect(part('docProps/core.xml')).toContain(`<dc:creator>${text.t('app.name')}</dc:creator>`);
    expect(part('docProps/custom.xml')).toContain(ORIGIN.address.replace('&', '&amp;'));
  });
});
