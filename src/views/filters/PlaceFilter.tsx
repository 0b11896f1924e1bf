import { AREAS } from '../../domain/area';
import { areaName } from '../../i18n/describe';
import { placeCounts } from '../../selectors/filterCounts';
import { filterOf } from '../../state/choices';
import { useActions, useChoices } from '../../state/ReaderContext';
import { useView } from '../useView';
import './filters.css';

/** The places as chips with their counts; places without a figure are offered too, and say so. */
export function PlaceFilter() {
  const { dataset, choices, text } = useView();
  const chosen = useChoices().places;
  const { togglePlace, choosePlaces } = useActions();
  const counts = placeCounts(dataset, filterOf(choices));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <fieldset className="places">
      <legend className="visually-hidden">{text.t('filter.places')}</legend>
      <button type="button" className="chip" aria-pressed={chosen.length === 0} onClick={() => choosePlaces([])}>
        {text.t('filter.all')} <span className="chip-count">{all}</span>
      </button>
      {AREAS.map((area) => {
        const known = dataset.claims.some((claim) => claim.refArea === area);
        const name = areaName(text, area);
        return (
          <button
            key={area}
            type="button"
            className={known ? 'chip' : 'chip chip-empty'}
            data-hue={area}
            aria-pressed={chosen.includes(area)}
            title={known ? undefined : text.t('filter.noFigure', { place: name })}
            onClick={() => togglePlace(area)}
          >
            <span className="chip-dot" />
            {name} <span className="chip-count">{counts.get(area) ?? 0}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
