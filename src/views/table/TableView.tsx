import { useEffect, useMemo, useRef } from 'react';
import { copyPlainNumbers } from '../../dom/copyNumbers';
import type { Dataset } from '../../domain/dataset';
import { topicName } from '../../i18n/codeNames';
import type { Text } from '../../i18n/text';
import { rowWords } from '../../layout/table/rowCells';
import { visibleDerived } from '../../selectors/derived';
import { groupByTopic, groupRows, sortRows, type TableGroup, type TableRow, tableRow } from '../../selectors/tableRows';
import type { Choices } from '../../state/choices';
import { useActions } from '../../state/ReaderContext';
import { CopyTable } from '../../ui/CopyTable';
import { Icon } from '../../ui/Icon';
import { AS_GROUP_HEADER, AS_ROW, AS_ROW_GROUP, AS_TABLE } from '../../ui/tableRoles';
import { useRovingRows } from '../../ui/useRovingRows';
import { ViewFrame } from '../../ui/ViewFrame';
import { useView } from '../useView';
import { FigureRow } from './FigureRow';
import { OrderMenu } from './OrderMenu';
import { ShowDerived } from './ShowDerived';
import { TableHead } from './TableHead';
import './table.css';
import './table-narrow.css';

/** All figures that the filter leaves, quoted and derived, as a table; the rows are one tab stop. */
export function TableView() {
  const { dataset, choices, shown, text } = useView();
  const { t } = text;
  const { sort } = choices;
  const { openExport } = useActions();
  const derived = visibleDerived(dataset, choices);
  const words = useMemo(() => rowWords(text, dataset), [text, dataset]);
  const rows = useMemo(
    () =>
      sortRows(
        [...shown.claims, ...derived].map((figure) => tableRow(dataset, figure)),
        sort,
        words,
      ),
    [dataset, shown.claims, derived, sort, words],
  );
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    return copyPlainNumbers();
  }, []);
  const roving = useRovingRows(table);
  const groups = sort.by === 'quantity' ? groupByTopic(rows) : null;
  return (
    <ViewFrame
      view="table"
      isHeir
      className="table-view"
      title={
        shown.claims.length === 0 && derived.length > 0
          ? t('table.titleDerived', { count: derived.length })
          : t('table.title', { count: shown.claims.length })
      }
      actions={
        <div className="table-actions">
          <ShowDerived />
          {rows.length > 0 && <OrderMenu sort={sort} />}
          {rows.length > 0 && (
            <CopyTable
              words={{ copy: t('table.copy'), copied: t('table.copied'), failed: t('table.copyFailed') }}
              make={() => copyRows(groups ? groups.flatMap(groupRows) : rows, dataset, text, choices)}
            />
          )}
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => openExport('timeline', 'data')}
          >
            <Icon name="download" />
            {t('table.download')}
          </button>
        </div>
      }
    >
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <table {...AS_TABLE} ref={table} className="claims" {...roving}>
          <caption className="visually-hidden">
            {t('table.caption')}. {t('table.instructions')}
          </caption>
          <TableHead sort={sort} />
          {groups ? (
            groups.map((group) => <Group key={group.topic} group={group} dataset={dataset} text={text} />)
          ) : (
            <tbody {...AS_ROW_GROUP}>
              <Rows rows={rows} dataset={dataset} />
            </tbody>
          )}
        </table>
      )}
    </ViewFrame>
  );
}

/** What writes a table for the clipboard is loaded when one is first copied. */
async function copyRows(rows: readonly TableRow[], dataset: Dataset, text: Text, choices: Choices) {
  const { copyFigures } = await import('./copyFigures');
  return copyFigures(
    rows.map(({ figure }) => figure),
    dataset,
    text,
    choices,
  );
}

type GroupProps = { readonly group: TableGroup; readonly dataset: Dataset; readonly text: Text };

function Group({ group: { topic, quoted, derived, checks }, dataset, text }: GroupProps) {
  const { t } = text;
  const counts = [
    ...(quoted.length > 0 ? [t('table.quoted', { count: quoted.length })] : []),
    ...(derived.length > 0 ? [t('table.derived', { count: derived.length })] : []),
  ];
  return (
    <>
      <tbody {...AS_ROW_GROUP}>
        <tr {...AS_ROW} className="group-row">
          <th {...AS_GROUP_HEADER} colSpan={4}>
            <span className="group-name">{topicName(text, dataset.codes, topic)}</span>{' '}
            <span className="group-count">{counts.join(', ')}</span>
          </th>
        </tr>
        <Rows rows={quoted} dataset={dataset} />
        <Rows rows={derived} dataset={dataset} />
      </tbody>
      {checks.length > 0 && (
        <tbody {...AS_ROW_GROUP}>
          <tr {...AS_ROW} className="group-row checks-row">
            <th {...AS_GROUP_HEADER} colSpan={4}>
              <span className="visually-hidden">{topicName(text, dataset.codes, topic)}: </span>
              {t('table.checks')} <span className="group-count">{t('table.derived', { count: checks.length })}</span>
            </th>
          </tr>
          <Rows rows={checks} dataset={dataset} />
        </tbody>
      )}
    </>
  );
}

function Rows({ rows, dataset }: { readonly rows: readonly TableRow[]; readonly dataset: Dataset }) {
  const { aside } = useView().choices;
  return rows.map(({ figure, said }) => (
    <FigureRow key={figure.id} figure={figure} known={said} dataset={dataset} aside={aside} />
  ));
}

function Empty() {
  const { text } = useView();
  const { resetFilters } = useActions();
  return (
    <div className="table-empty">
      <p>{text.t('table.empty')}</p>
      <button type="button" className="button" onClick={resetFilters}>
        {text.t('filter.reset')}
      </button>
    </div>
  );
}
