import { geometry } from 'virtual:geometry';
import { rangeOn } from '../../domain/axis';
import { withinWords } from '../../i18n/filterWords';
import { mapModel } from '../../layout/map/mapDerived';
import { mapFigures, pictureRegionRows } from '../../layout/map/mapPicture';
import { mapLine, mapTitle, regionHead } from '../../layout/map/mapText';
import {
  HEADING_BASELINE,
  type PictureRegionRow,
  placeMapPage,
  placeRegionRows,
  WORDS_AT,
} from '../../layout/map/pictureRegion';
import { RADIUS } from '../../lib/glyphSize';
import type { Drawing } from '../../pictures/drawing';
import { glyphOf } from '../../selectors/glyphOf';
import { shownIds } from '../../selectors/shownIds';
import { Glyph } from '../../ui/glyph/Glyph';
import { MapFigures, MapLand } from './MapLayers';

/** The map at any size, and beside it, or below where there is no room, what is said of the five together. */
export const mapDrawing: Drawing = {
  figures: ({ dataset, choices, text }) => mapFigures(text, dataset, choices),
  draw: (request) => {
    const { dataset, choices, text, width } = request;
    const model = mapModel(text, dataset, choices);
    const rows = pictureRegionRows(text, dataset, model, shownIds(dataset, choices));
    const heading = regionHead(text.t, rows.length > 0, model.regionSaid);
    const { map, list, height, ample } = placeMapPage(request, geometry.width / geometry.height, heading, (width) =>
      placeRegionRows(rows, width),
    );
    return {
      title: mapTitle(text, model, choices.places, withinWords(text, dataset, choices)),
      subtitle: mapLine(text, model, rangeOn(dataset.axis, choices.time)),
      sentence: text.t('map.sentence'),
      legendParts: model.states.includes('none') ? ['points', 'gaps'] : ['points'],
      node: (
        <>
          <svg className="map-svg" {...map} viewBox={`0 0 ${geometry.width} ${geometry.height}`}>
            <rect className="map-water" width={geometry.width} height={geometry.height} />
            <MapLand model={model} />
            <MapFigures dataset={dataset} model={model} />
          </svg>
          <g transform={`translate(${list.x} 0) scale(${list.scale})`}>
            <Region head={heading} rows={rows} width={list.width} />
          </g>
        </>
      ),
      width,
      height,
      ample,
    };
  },
};

type RegionProps = { readonly head: string; readonly rows: readonly PictureRegionRow[]; readonly width: number };

function Region({ head, rows, width }: RegionProps) {
  return (
    <>
      <text className="map-export-head" y={HEADING_BASELINE}>
        {head}
      </text>
      {placeRegionRows(rows, width).map(({ claim, y, strong, lines, companions }) => (
        <g key={claim.id} className="mark" data-claim={claim.id}>
          <g transform={`translate(8 ${y - 4})`}>
            <Glyph {...glyphOf(claim)} r={RADIUS.table} />
          </g>
          <text className="map-export-words" x={WORDS_AT} y={y}>
            <tspan className="strong">{strong}</tspan>
            {lines.map((line) => (
              <tspan key={line.words} x={line.x} y={line.y}>
                {line.words}
              </tspan>
            ))}
          </text>
          {companions.map((companion) => (
            <g key={companion.claim.id} className="mark" data-claim={companion.claim.id}>
              <text className="map-export-words" x={WORDS_AT} y={companion.y}>
                <tspan className="strong">{companion.strong}</tspan> {companion.words}
              </text>
            </g>
          ))}
        </g>
      ))}
    </>
  );
}
