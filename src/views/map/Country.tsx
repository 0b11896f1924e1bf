import { memo } from 'react';
import type { Republic } from '../../domain/area';
import type { ShownState } from '../../domain/coverage';
import { areaName } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import { countryLabel } from '../../layout/map/mapText';
import { isFaded, labelPlace, type Place } from '../../layout/map/places';
import { useActions, useChoice } from '../../state/ReaderContext';

type CountryProps = { readonly id: Republic; readonly state: ShownState };

/** True while the place filter leaves the country out; answers to a click at once. */
export function useFaded(id: Republic): boolean {
  return useChoice((choices) => isFaded(choices.places, id));
}

/** The look of a country's state, over its land. */
export const CountryFill = memo(function CountryFill({ id, state }: CountryProps) {
  return <use className="map-fill" data-hue={id} data-state={state} data-faded={useFaded(id)} href={`#land-${id}`} />;
});

/** The shape as a toggle of the place filter; it lies clear over all land, so that no neighbour covers its outline. */
export const CountryToggle = memo(function CountryToggle({ id, state }: CountryProps) {
  const { togglePlace } = useActions();
  const pressed = useChoice((choices) => choices.places.includes(id));
  return (
    <g
      className="map-country"
      role="button"
      tabIndex={0}
      aria-pressed={pressed}
      aria-label={countryLabel(useText(), id, state)}
      data-country={id}
      data-state={state}
      data-hue={id}
      onClick={() => togglePlace(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        togglePlace(id);
      }}
    >
      <use href={`#land-${id}`} />
    </g>
  );
});

export const CountryName = memo(function CountryName({ place }: { readonly place: Place }) {
  const { x, y, anchor } = labelPlace(place);
  return (
    <text className="map-name" data-faded={useFaded(place.id)} x={x} y={y} textAnchor={anchor}>
      {areaName(useText(), place.id)}
    </text>
  );
});

/** How many other figures are quoted of the country, below the one that is drawn. */
export const MoreCount = memo(function MoreCount({ place, count }: { readonly place: Place; readonly count: number }) {
  const { x, y, anchor } = labelPlace(place);
  return (
    <text className="map-caption" data-faded={useFaded(place.id)} x={x} y={y + 26} textAnchor={anchor}>
      {useText().t('map.more', { count })}
    </text>
  );
});
