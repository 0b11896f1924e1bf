import type { SortKey, TableOrder } from '../../domain/tableOrder';
import { useActions } from '../../state/ReaderContext';
import { useView } from '../useView';

/** The columns in order; those with a key of the order have a button for it. */
const COLUMNS = [
  { name: 'glyph', sort: null },
  { name: 'bound', sort: null },
  { name: 'value', sort: 'value' },
  { name: 'unit', sort: null },
  { name: 'what', sort: 'quantity' },
  { name: 'place', sort: 'place' },
  { name: 'strip', sort: null },
  { name: 'when', sort: 'period' },
  { name: 'speaker', sort: 'speaker' },
  { name: 'source', sort: 'source' },
  { name: 'sentence', sort: null },
] as const satisfies readonly { readonly name: string; readonly sort: SortKey | null }[];

export function TableHead({ sort }: { readonly sort: TableOrder }) {
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ name, sort: key }) => (
          <th key={name} scope="col" className={`col-${name}`} aria-sort={ariaSort(sort, key)}>
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
      <span className="strip-head">
        <span>{dataset.axis.first}</span> <span>{dataset.axis.last}</span>
      </span>
    );
  }
  const label = t(`table.${name}`);
  if (sortKey === null) return label;
  const active = sort.by === sortKey;
  return (
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
  );
}

function ariaSort({ by, descending }: TableOrder, key: SortKey | null): 'ascending' | 'descending' | undefined {
  if (key === null || by !== key) return undefined;
  return descending ? 'descending' : 'ascending';
}
