import { clipboardTable } from '../../files/data/clipboardTable';
import { WIDTH } from '../../files/data/grid/grid';
import type { Text } from '../../i18n/text';
import type { BoundRow } from '../../layout/viewTable/boundRows';

/** The figures of a view as a table for the clipboard, as they stand; an end that nobody named is empty. */
export function copyBounds({ t, lang }: Text, name: string, rows: readonly BoundRow[]) {
  const columns = [
    ['what', t('viewTable.what')],
    ['place', t('table.place')],
    ['when', t('table.when')],
    ['words', t('viewTable.words')],
    ['least', t('viewTable.least')],
    ['most', t('viewTable.most')],
    ['speaker', t('viewTable.speaker')],
    ['said', t('viewTable.said')],
  ] as const;
  return clipboardTable(
    {
      name,
      columns: columns.map(([, label]) => ({ label, width: WIDTH.text, wraps: false })),
      rows: rows.map((row) => columns.map(([key]) => ({ value: row[key] }))),
      hasHead: true,
    },
    lang,
  );
}
