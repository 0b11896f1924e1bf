import { memo } from 'react';
import type { Areas } from '../../domain/area';
import type { AreaId } from '../../domain/ids';
import { areaName } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import { countryLabel } from '../../layout/map/mapText';
import { isFaded, labelPlace, type Place } from '../../layout/map/places';
import { hueOf } from '../../selectors/glyphOf';
import type { MapCountry } from '../../selectors/mapOf';
import { useActions, useChoice } from '../../state/ReaderContext';

type CountryProps = Pick<MapCountry, 'id' | 'state' | 'within'> & { readonly areas: Areas };

/** True while the place filter leaves the country out; answers to a click at once. */
export function useFaded(areas: Areas, id: AreaId): boolean {
  return useChoice((choices) => isFaded(areas, choices.places, id));
}

/** The look of a country's state, over its land. */
export const CountryFill = memo(function CountryFill({ areas, id, state }: Omit<CountryProps, 'within'>) {
  const faded = useFaded(areas, id);
  return <use className="map-fill" data-hue={hueOf(id)} data-state={state} data-faded={faded} href={`#land-${id}`} />;
});

/** The shape as a toggle of the place filter; it lies clear over all land, so that no neighbour covers its outline. */
export const CountryToggle = memo(function CountryToggle({ areas, ...country }: CountryProps) {
  const { id, state } = country;
  const { togglePlace } = useActions();
  const pressed = useChoice((choices) => choices.places.includes(id));
  return (
    <g
      className="map-country"
      role="button"
      tabIndex={0}
      aria-pressed={pressed}
      aria-label={countryLabel(useText(), areas, country)}
      data-country={id}
      data-state={state}
      data-hue={hueOf(id)}
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

type PlacedProps = { readonly areas: Areas; readonly id: AreaId; readonly place: Place };

export const CountryName = memo(function CountryName({ areas, id, place }: PlacedProps) {
  const { x, y, anchor } = labelPlace(place);
  return (
    <text className="map-name" data-faded={useFaded(areas, id)} x={x} y={y} textAnchor={anchor}>
      {areaName(useText(), id)}
    </text>
  );
});

/** How many other figures are quoted of the country, below the one that is drawn. */
export const MoreCount = memo(function MoreCount({
  areas,
  id,
  place,
  count,
}: PlacedProps & { readonly count: number }) {
  const { x, y, anchor } = labelPlace(place);
  return (
    <text className="map-caption" data-faded={useFaded(areas, id)} x={x} y={y + 26} textAnchor={anchor}>
      {useText().t('map.more', { count })}
    </text>
  );
});
