import { useId } from 'react';
import { SORT_KEYS, type TableOrder } from '../../domain/tableOrder';
import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';

/** Every order of the rows, also those without a column of their own, at any width. */
export function OrderMenu({ sort }: { readonly sort: TableOrder }) {
  const id = useId();
  const { t } = useText();
  const { sortBy } = useActions();
  const names = {
    quantity: t('table.quantity'),
    value: t('table.value'),
    place: t('table.place'),
    period: t('table.when'),
    speaker: t('table.speaker'),
    source: t('table.source'),
    said: t('table.said'),
  };
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
            {names[key]}
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
