import { useMemo } from 'react';
import type { Extract } from '../../../files/data/extract';
import {
  type FileCell,
  TABLE_NAMES,
  type Table,
  type TableContext,
  type TableName,
} from '../../../files/data/tables/column';
import { tableAlone, tablesOf } from '../../../files/data/tables/tablesOf';
import { useText } from '../../../i18n/TextContext';
import { CopyTable } from '../../../ui/CopyTable';

/** As many rows as show what the table is like. */
const ROWS = 24;

type PreviewProps = {
  /** One table alone is saved: the chosen one. */
  readonly alone: boolean;
  readonly table: TableName;
  readonly extract: Extract;
  readonly context: TableContext;
  readonly onTable: (table: TableName) => void;
};

/** The tables with how many rows each has, and the first rows of the chosen one. */
export function Preview({ alone, table, extract, context, onTable }: PreviewProps) {
  const { t, lang } = useText();
  const tables = useMemo(
    () => (alone ? TABLE_NAMES.map((name) => tableAlone(name, extract, context)) : tablesOf(extract, context)),
    [alone, extract, context],
  );
  const chosen = tables.find(({ name }) => name === table);
  return (
    <section className="data-preview" aria-label={t('exportData.tables')}>
      <fieldset className="data-tables" aria-label={t(alone ? 'exportData.whichTable' : 'exportData.tables')}>
        {tables.map(({ name, rows }) => (
          <button
            key={name}
            type="button"
            className="data-table"
            aria-pressed={name === table}
            onClick={() => onTable(name)}
          >
            {t(`exportData.table.${name}`)} <span className="data-count">{rows.length}</span>
          </button>
        ))}
      </fieldset>
      {chosen && <FirstRows table={chosen} />}
      {chosen && chosen.rows.length > 0 && (
        <CopyTable
          key={chosen.name}
          words={{ copy: t('exportData.copy'), copied: t('exportData.copied'), failed: t('exportData.copyFailed') }}
          make={async () => (await import('../../../files/data/clipboardTable')).copiedTable(chosen, lang)}
        />
      )}
    </section>
  );
}

function FirstRows({ table: { name, fields, rows } }: { readonly table: Table }) {
  const { t } = useText();
  const first = rows.slice(0, ROWS);
  const label = t('exportData.firstRows', { table: t(`exportData.table.${name}`) });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
      <section className="data-rows" aria-label={label} tabIndex={0}>
        <table translate="no">
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field.name} scope="col">
                  {field.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row) => (
              <tr key={row.slice(0, 3).join(' ')}>
                {fields.map((field, at) => (
                  <td
                    key={field.name}
                    className={field.type === 'number' || field.type === 'integer' ? 'data-number' : ''}
                  >
                    {cellText(row[at] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="data-more">
        {rows.length === 0
          ? t('exportData.noRows')
          : t('exportData.columns', { shown: first.length, rows: rows.length, count: fields.length })}
      </p>
    </>
  );
}

function cellText(cell: FileCell): string {
  return cell === null ? '' : String(cell);
}
