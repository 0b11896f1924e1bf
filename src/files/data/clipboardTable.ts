import type { Figure } from '../../domain/figure';
import type { UiLanguage } from '../../domain/quote';
import { escaped } from '../../lib/markup';
import { escapeText, plainNumber } from './escapeText';
import { type Grid, type GridCell, gridOf } from './grid/grid';
import { statementsGrid } from './grid/statementsGrid';
import type { Table, TableContext } from './tables/column';

/** The decimal sign is that of the language, so that numbers are pasted as numbers. */
const DECIMAL = { en: '.', ru: ',' } as const;
/** An amount that begins with its sign is no formula. */
const SIGNED = /^[+-][\d\s.,]+%?$/;

/** Figures as people read them, for the clipboard. */
export function copiedFigures(figures: readonly Figure[], context: TableContext) {
  return clipboardTable(statementsGrid(figures, context), context.text.lang);
}

/** A table as programs read it, for the clipboard. */
export function copiedTable(table: Table, lang: UiLanguage) {
  return clipboardTable(gridOf(table), lang);
}

/** A table for the clipboard: tab-separated lines, and a table of HTML with its links. Both have the head. */
export function clipboardTable({ columns, rows, name }: Grid, lang: UiLanguage) {
  const decimal = DECIMAL[lang];
  const labels = columns.map(({ label }) => label);
  const cells = rows.map((row) => row.map(({ value }) => wordsOf(value, decimal)));
  const head = labels.map((label) => `<th>${escaped(label)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => htmlCell(cell, decimal)).join('')}</tr>`);
  return {
    words: [labels, ...cells].map((line) => `${line.map(tsvCell).join('\t')}\r\n`).join(''),
    html: `<table lang="${lang}"><caption>${escaped(name)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
  };
}

function wordsOf(value: GridCell['value'], decimal: '.' | ','): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value).replace('.', decimal);
  if (typeof value === 'boolean') return String(value);
  return value === '' || SIGNED.test(value) ? value : escapeText(value);
}

/** A cell that holds a tab, a line or a quotation mark stands in quotation marks, as spreadsheets write it. */
function tsvCell(words: string): string {
  return /[\t\r\n"]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** A text is told to be one, so that no spreadsheet takes `10.10` for a day; its lines stay in its cell. */
function htmlCell({ value, kind, link, shown }: GridCell, decimal: '.' | ','): string {
  const words = escaped(shown ?? wordsOf(value, decimal)).replace(
    /\r\n|\r|\n/g,
    '<br style="mso-data-placement:same-cell">',
  );
  const isText = typeof value === 'string' && kind !== 'day';
  const content = link && /^https?:/.test(link) ? `<a href="${escaped(link)}">${words}</a>` : words;
  return `<td${isText ? ` style='mso-number-format:"\\@"'` : ''}>${content}</td>`;
}
