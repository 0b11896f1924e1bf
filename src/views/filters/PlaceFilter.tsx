import { memo } from 'react';
import { filterOf } from '../../domain/filter';
import type { AreaId } from '../../domain/ids';
import { areaName, areaShort } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import { countOfAllPlaces, knownPlaces, placeCounts } from '../../selectors/filterCounts';
import { hueOf } from '../../selectors/glyphOf';
import { useActions, useChoice } from '../../state/ReaderContext';
import { useView } from '../useView';
import './filters.css';

/** The places as chips with their counts; places without a figure are offered too, and say so. */
export function PlaceFilter() {
  const { dataset, choices, text } = useView();
  const filter = filterOf(choices);
  const counts = placeCounts(dataset, filter);
  const known = knownPlaces(dataset);
  return (
    <fieldset className="places" aria-label={text.t('filter.places')}>
      <AllChip count={countOfAllPlaces(dataset, filter)} most={dataset.claims.length} />
      {dataset.codes.areas.list.map(({ id: area }) => (
        <PlaceChip key={area} area={area} count={counts.get(area) ?? 0} most={known.get(area) ?? 0} />
      ))}
    </fieldset>
  );
}

type Counted = {
  readonly count: number;
  /** As many as there are without any filter. */
  readonly most: number;
};

/** As wide as it can get, so that no filter moves the chips after it. */
function Count({ count, most }: Counted) {
  return (
    <span className="chip-count" style={{ minWidth: `${most.toString().length}ch` }}>
      {count}
    </span>
  );
}

const AllChip = memo(function AllChip({ count, most }: Counted) {
  const { t } = useText();
  const { choosePlaces } = useActions();
  const pressed = useChoice((choices) => choices.places.length === 0);
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={() => choosePlaces([])}>
      {t('filter.all')} <Count count={count} most={most} />
    </button>
  );
});

/** Whole where there is room for it; what is heard is always whole. */
function Name({ whole, short }: { readonly whole: string; readonly short: string }) {
  return (
    <>
      <span className="chip-whole">{whole}</span>
      <span className="chip-short" aria-hidden="true">
        {short}
      </span>
    </>
  );
}

type PlaceChipProps = Counted & { readonly area: AreaId };

/** It looks pressed at once; its count, like all words, follows. */
const PlaceChip = memo(function PlaceChip({ area, count, most }: PlaceChipProps) {
  const text = useText();
  const { togglePlace } = useActions();
  const pressed = useChoice((choices) => choices.places.includes(area));
  const name = areaName(text, area);
  const short = areaShort(text, area);
  return (
    <button
      type="button"
      className={most > 0 ? 'chip' : 'chip chip-empty'}
      data-hue={hueOf(area)}
      aria-pressed={pressed}
      title={most > 0 ? undefined : text.t('filter.noFigure', { place: name })}
      onClick={() => togglePlace(area)}
    >
      <span className="chip-dot" />
      {short === name ? name : <Name whole={name} short={short} />} <Count count={count} most={most} />
    </button>
  );
});
