import { useState } from 'react';
import { activeFields, filterOf } from '../../domain/filter';
import { useActions, useChoice } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { lazyPart } from '../../ui/lazyPart';
import { LazyPanel } from '../Panel';
import { useView } from '../useView';

const FilterMenu = lazyPart(async () => (await import('./FilterMenu')).FilterMenu);

/** How much the filters leave, the further filters, and one reset for all. */
export function FilterSummary() {
  const { dataset, choices, shown, text } = useView();
  const { resetFilters } = useActions();
  const [asked, setAsked] = useState(false);
  const { t } = text;
  const fields = activeFields(filterOf(choices));
  const hidden = choices.topics.length + choices.speakers.length + choices.sources.length;
  const label = hidden > 0 ? `${t('filter.more')} · ${hidden}` : t('filter.more');
  const button = (
    <button
      type="button"
      className="button"
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={() => setAsked(true)}
    >
      <Icon name="filter" />
      {label}
    </button>
  );
  return (
    <div className="filter-summary failure-in-line">
      <p role="status">{t('filter.shown', { shown: shown.claims.length, count: dataset.claims.length })}</p>
      <button type="button" className="text-button filter-reset" disabled={fields.length === 0} onClick={resetFilters}>
        {t('filter.reset')}
      </button>
      {asked ? (
        <LazyPanel view="filters" waiting={button}>
          <FilterMenu label={label} openAtOnce />
        </LazyPanel>
      ) : (
        button
      )}
      {choices.tab !== 'table' && <DerivedSwitch />}
    </div>
  );
}

/** Whether what follows by arithmetic is shown; the table has a switch of its own. */
function DerivedSwitch() {
  const { text } = useView();
  const { showDerived } = useActions();
  const shown = useChoice((choices) => choices.derived);
  return (
    <label className="filter-box derived-switch">
      <input type="checkbox" checked={shown} onChange={({ target }) => showDerived(target.checked)} />
      {text.t('derived.show')}
    </label>
  );
}
