import { useId } from 'react';
import { SORT_KEYS, type TableOrder } from '../../domain/tableOrder';
import { useText } from '../../i18n/TextContext';
import { ORDER_NAMES } from '../../layout/table/columns';
import { useActions } from '../../state/ReaderContext';

/** Every order of the rows, also those without a column of their own, at any width. */
export function OrderMenu({ sort }: { readonly sort: TableOrder }) {
  const id = useId();
  const { t } = useText();
  const { sortBy } = useActions();
  return (
    <div className="order-menu">
      <label htmlFor={id}>{t('table.order')}</label>
      <select
        id={id}
        value={sort.by}
        onChange={({ target }) => {
          const by = SORT_KEYS.find((key) => key === target.value);
          if (by) sortBy(by);
        }}
      >
        {SORT_KEYS.map((key) => (
          <option key={key} value={key}>
            {t(ORDER_NAMES[key])}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="order-direction"
        aria-label={t(sort.descending ? 'table.descending' : 'table.ascending')}
        title={t(sort.descending ? 'table.descending' : 'table.ascending')}
        onClick={() => sortBy(sort.by)}
      >
        <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>
      </button>
    </div>
  );
}
