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
  const tab = useChoice((choices) => choices.tab);
  return (
    <div className="filter-summary">
      <ShownCount />
      <MoreFilters />
      {tab !== 'table' && <DerivedSwitch />}
    </div>
  );
}

/** How many statements the filters leave, and one reset for all. */
export function ShownCount() {
  const { dataset, choices, shown, text } = useView();
  const { resetFilters } = useActions();
  const { t } = text;
  const fields = activeFields(filterOf(choices));
  return (
    <>
      <p
        className="filter-shown"
        tabIndex={-1}
        data-heir
        data-widest={t('filter.shown', { shown: dataset.claims.length, count: dataset.claims.length })}
      >
        {t('filter.shown', { shown: shown.claims.length, count: dataset.claims.length })}
      </p>
      <button
        type="button"
        className="filter-reset"
        aria-label={t('filter.reset')}
        title={t('filter.reset')}
        disabled={fields.length === 0}
        onClick={resetFilters}
      >
        <Icon name="close" />
      </button>
    </>
  );
}

/** What else can be asked for, behind a button that counts what is. */
export function MoreFilters() {
  const { choices, text } = useView();
  const [asked, setAsked] = useState(false);
  const { t } = text;
  const hidden =
    choices.topics.length + choices.speakers.length + choices.sources.length + (choices.whose === null ? 0 : 1);
  const label = <Counting words={t('filter.more')} count={hidden} />;
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
    <span className="filter-more failure-in-line">
      {asked ? (
        <LazyPanel view="filters" waiting={button} onLeave={() => setAsked(false)}>
          <FilterMenu label={label} openAtOnce />
        </LazyPanel>
      ) : (
        button
      )}
    </span>
  );
}

/** The words of a button and how many are at work behind it; the number takes no room, so that nothing moves. */
export function Counting({ words, count }: { readonly words: string; readonly count: number }) {
  if (count === 0) return words;
  return (
    <>
      {words}
      <span className="visually-hidden"> · </span>
      <span className="filter-count">{count}</span>
    </>
  );
}

/** Whether what follows by arithmetic is shown; the table has a switch of its own. */
export function DerivedSwitch() {
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
