import { memo } from 'react';
import type { Areas } from '../../domain/area';
import type { AreaId } from '../../domain/ids';
import { areaName } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import { isFaded, labelPlace, type Place } from '../../layout/map/places';
import { hueOf } from '../../selectors/glyphOf';
import type { MapCountry } from '../../selectors/mapOf';
import { useChoice } from '../../state/ReaderContext';

type FillProps = Pick<MapCountry, 'id' | 'state'> & { readonly areas: Areas };

/** True while the place filter leaves the country out; answers to a click at once. */
export function useFaded(areas: Areas, id: AreaId): boolean {
  return useChoice((choices) => isFaded(areas, choices.places, id));
}

/** The look of a country's state, over its land. */
export const CountryFill = memo(function CountryFill({ areas, id, state }: FillProps) {
  const faded = useFaded(areas, id);
  return <use className="map-fill" data-hue={hueOf(id)} data-state={state} data-faded={faded} href={`#land-${id}`} />;
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
