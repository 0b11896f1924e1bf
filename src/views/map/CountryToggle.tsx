import { memo } from 'react';
import type { Areas } from '../../domain/area';
import { useText } from '../../i18n/TextContext';
import { countryLabel } from '../../layout/map/mapText';
import { hueOf } from '../../selectors/glyphOf';
import type { MapCountry } from '../../selectors/mapOf';
import { useActions, useChoice } from '../../state/ReaderContext';

type CountryToggleProps = Pick<MapCountry, 'id' | 'state' | 'within'> & { readonly areas: Areas };

/** The shape as a toggle of the place filter; it lies clear over all land, so that no neighbour covers its outline. */
export const CountryToggle = memo(function CountryToggle({ areas, ...country }: CountryToggleProps) {
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
