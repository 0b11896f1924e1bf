import type { SortKey, TableOrder } from '../../domain/tableOrder';
import { ariaSort, COLUMNS } from '../../layout/table/columns';
import { useActions } from '../../state/ReaderContext';
import { AS_COLUMN_HEADER, AS_ROW, AS_ROW_GROUP } from '../../ui/tableRoles';
import { useView } from '../useView';

/** The heads of the columns. Where there are no columns they are read out, and rows are ordered by the menu alone. */
export function TableHead({ sort }: { readonly sort: TableOrder }) {
  return (
    <thead {...AS_ROW_GROUP}>
      <tr {...AS_ROW}>
        {COLUMNS.map(({ name, sort: key }) => (
          <th key={name} {...AS_COLUMN_HEADER} className={`col-${name}`} aria-sort={ariaSort(sort, key)}>
            <Heading name={name} sortKey={key} sort={sort} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

type HeadingProps = {
  readonly name: (typeof COLUMNS)[number]['name'];
  readonly sortKey: SortKey | null;
  readonly sort: TableOrder;
};

function Heading({ name, sortKey, sort }: HeadingProps) {
  const { dataset, text } = useView();
  const { t } = text;
  const { sortBy } = useActions();
  if (name === 'glyph') return <span className="visually-hidden">{t('table.glyph')}</span>;
  if (name === 'strip') {
    return (
      <>
        <span className="visually-hidden">{t('table.strip')}</span>{' '}
        <span className="strip-head">
          <span>{dataset.axis.first}</span> <span>{dataset.axis.last}</span>
        </span>
      </>
    );
  }
  const label = t(`table.${name}`);
  if (sortKey === null) return label;
  const active = sort.by === sortKey;
  return (
    <>
      <span className="sort-name">{label}</span>
      <button
        type="button"
        className="sort-button"
        title={t('table.sortedBy', { column: label })}
        onClick={() => sortBy(sortKey)}
      >
        {label}
        <span className="sort-arrow" aria-hidden="true">
          {active ? (sort.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </>
  );
}
