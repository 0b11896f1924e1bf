import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../i18n/text';
import { plainWorkbook, type Workbook } from './plainWorkbook';
import type { TableContext } from './tables/column';
import { writeXlsx } from './xlsx';

/** For tests: what tables are written with. */
export function contextOf(dataset: Dataset, text: Text): TableContext {
  return { dataset, text, aside: [], permalink: (id) => `https://example.org/?claim=${id}`, quotes: 'both' };
}

/** The bytes of a workbook. */
export const xlsxBytes = async (workbook: Workbook) => writeXlsx(await plainWorkbook(workbook));

export const ORIGIN = {
  address: 'https://example.org/?q=1',
  version: 'abcd',
  taken: '2026-11-22',
  filter: '',
} as const;

/** Texts that a careless program runs, cuts or loses. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://evil.example/","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  "'",
  "'=1",
  "''",
  '<script>window.pwned = true</script>',
  '"><img src=x onerror=window.pwned=true>',
  'a;b,c"d""e',
  'two\nlines, and\r\nthree',
  '\u202eright to left\u200f',
  '\ufeffmark',
  '👩‍👩‍👧 🇰🇿 𝔘',
  ' spaces ',
  '%{}\\cite{x} $& #1 _a_ ~^',
  '<i>a</i> <span class="nocase">B</span> &lt;',
  "Smith and Sons -- ``all'' ,,of,, them",
];
