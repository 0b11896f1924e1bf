import { geometry } from 'virtual:geometry';
import type { Dataset } from '../../domain/dataset';
import { MapLand, MapMarks, MapWords } from '../../drawings/map/MapLayers';
import { useText } from '../../i18n/TextContext';
import { onLand } from '../../layout/map/places';
import type { MapModel } from '../../selectors/mapOf';
import { CountryToggle } from './CountryToggle';
import './map.css';

/** What the words say is in the names of the toggles and the marks. */
const UNREAD = { 'aria-hidden': true } as const;

type MapPictureProps = { readonly dataset: Dataset; readonly model: MapModel };

/**
 * The map in layers: land, states, borders, the clear shapes that toggle a country, and on top the figures. Figures
 * and countries are siblings, so that nothing interactive lies inside another.
 */
export function MapPicture({ dataset, model }: MapPictureProps) {
  const { t } = useText();
  return (
    <div className="map-canvas isolated">
      <svg
        className="map-svg"
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        role="group"
        aria-label={t('map.label')}
      >
        <MapLand model={model} />
        {onLand(model.countries).map(({ id, state, within }) => (
          <CountryToggle key={id} areas={model.areas} id={id} state={state} within={within} />
        ))}
        <g className="map-words" {...UNREAD}>
          <MapWords model={model} counts />
        </g>
        <MapMarks dataset={dataset} model={model} />
      </svg>
    </div>
  );
}
