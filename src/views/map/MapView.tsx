import { type ReactNode, useMemo, useRef } from 'react';
import { rangeOn } from '../../domain/axis';
import { withinWords } from '../../i18n/filterWords';
import { nameOfCode } from '../../i18n/nameOfCode';
import { mapModel } from '../../layout/map/mapDerived';
import { circleText, mapSubtitle, mapTitle, moreText } from '../../layout/map/mapText';
import { mapPlaceOf } from '../../layout/map/places';
import { mapOutline } from '../../selectors/outline';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';
import { ViewFrame } from '../../ui/ViewFrame';
import { ExportButton } from '../ExportButton';
import { useView } from '../useView';
import { MapLegend } from './MapLegend';
import { MapPicture } from './MapPicture';
import { RegionList } from './RegionList';

/**
 * The five republics: what is quoted of each for one topic and the chosen time, and beside them the five together.
 * `children` stand between the map and its legend.
 */
export function MapView({ children }: { readonly children?: ReactNode }) {
  const { dataset, choices, text } = useView();
  const model = mapModel(text, dataset, choices);
  const circles = circleText(text, model);
  const counts = moreText(text, model);
  const figures = useRef<HTMLDivElement>(null);
  const outline = useMemo(() => mapOutline(model, (place) => mapPlaceOf(place) !== undefined), [model]);
  const roving = useRovingMarks(figures, outline, (code) => nameOfCode(text, dataset.codes, code));
  return (
    <ViewFrame
      view="map"
      className="map-view"
      size="small"
      title={mapTitle(text, model, choices.places, withinWords(text, dataset, choices))}
      subtitle={mapSubtitle(text, model, rangeOn(dataset.axis, choices.time))}
      actions={<ExportButton view="map" />}
    >
      <div className="map-body">
        <div ref={figures} className="map-layout" {...roving}>
          <div>
            <MapPicture dataset={dataset} model={model} />
            {children}
            <div className="map-key">
              <MapLegend areas={model.areas} states={model.states} />
              {circles !== null && <p className="map-circles">{circles}</p>}
              {counts !== '' && <p className="map-circles map-counts">{counts}</p>}
            </div>
          </div>
          <RegionList dataset={dataset} model={model} />
        </div>
      </div>
    </ViewFrame>
  );
}
