import { memo } from 'react';
import type { ShownState } from '../../domain/coverage';
import { stateText } from '../../i18n/describe';
import { useText } from '../../i18n/TextContext';
import type { MapModel } from '../../selectors/mapOf';

/** The states that occur, each as it looks on the map. */
export const MapLegend = memo(function MapLegend({ areas, states }: Pick<MapModel, 'areas' | 'states'>) {
  const text = useText();
  return (
    <ul className="map-legend" aria-label={text.t('legend.map')}>
      {states.map((state) => (
        <li key={state}>
          <Swatch state={state} />
          {stateText(text, areas, state)}
        </li>
      ))}
    </ul>
  );
});

function Swatch({ state }: { readonly state: ShownState }) {
  return (
    <svg className="map-swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true" data-hue="others">
      <rect className="map-land" width="22" height="14" />
      <rect className="map-fill" data-state={state} width="22" height="14" />
      {(state === 'quoted' || state === 'derived') && (
        <g data-fill={state === 'derived' ? 'derived' : 'official'}>
          <circle className="map-circle" cx="11" cy="7" r="3.6" />
        </g>
      )}
      <rect className="map-swatch-edge" x="0.5" y="0.5" width="21" height="13" />
    </svg>
  );
}
