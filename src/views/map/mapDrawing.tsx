import { geometry } from 'virtual:geometry';
import { rangeOn } from '../../domain/axis';
import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import type { Figure } from '../../domain/figure';
import { speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { withinWords } from '../../i18n/filterWords';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { mapModel } from '../../layout/map/mapDerived';
import { mapLine, mapTitle, regionHead, regionPeriod, regionWords } from '../../layout/map/mapText';
import { placeOf } from '../../layout/map/places';
import { HEAD, placeMapPage, placeRegionRows, type RegionRow, WORDS_AT } from '../../layout/map/regionRows';
import { RADIUS } from '../../lib/glyphSize';
import { derivedOf } from '../../selectors/derived';
import { glyphOf } from '../../selectors/glyphOf';
import type { MapModel } from '../../selectors/mapOf';
import { shownIds } from '../../selectors/shownIds';
import { Glyph } from '../../ui/glyph/Glyph';
import type { Drawing } from '../drawing';
import { MapFigures, MapLand } from './MapPicture';

/** The map at any size, and beside it, or below where there is no room, what is said of the five together. */
export const mapDrawing: Drawing = {
  figures: (request) => {
    const { dataset, choices, text } = request;
    const results = new Map<string, Derived>(
      derivedOf(dataset, choices.aside).derived.map((figure) => [figure.id, figure]),
    );
    const model = mapModel(text, dataset, choices);
    const shown = shownIds(dataset, choices);
    const onLand = model.countries.flatMap(({ id, figure, derived }): readonly Figure[] => {
      if (!placeOf(id)) return [];
      const result = derived && results.get(derived.figure.id);
      return figure ? [figure.claim] : result ? [result] : [];
    });
    return [
      ...onLand.filter(({ id }) => shown.has(id)),
      ...shownRows(model, shown).flatMap(({ claim, companions }) => [claim, ...companions]),
    ];
  },
  draw: (request) => {
    const { dataset, choices, text, width } = request;
    const model = mapModel(text, dataset, choices);
    const region = shownRows(model, shownIds(dataset, choices));
    const rows = regionRows(dataset, text, region);
    const { map, list, height } = placeMapPage(request, geometry.width / geometry.height, (width) =>
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
            <Region head={regionHead(text.t, region.length > 0, model.regionSaid)} rows={rows} width={list.width} />
          </g>
        </>
      ),
      width,
      height,
    };
  },
};

/**
 * What stands beside the map: the figures of groups, and of places that it has no shape of. On the page, what the filter
 * leaves out stays in its place, faint; a picture leaves it out.
 */
function shownRows({ region, countries }: MapModel, shown: ReadonlySet<string>): MapModel['region'] {
  const beside = countries.flatMap(({ id, figure }) =>
    figure && !placeOf(id) ? [{ claim: figure.claim, companions: [] }] : [],
  );
  return [...region, ...beside]
    .filter(({ claim }) => shown.has(claim.id))
    .map(({ claim, companions }) => ({ claim, companions: companions.filter(({ id }) => shown.has(id)) }));
}

/** The words of what is said of the five together, a figure a row with its growth and shares. */
function regionRows(dataset: Dataset, text: Text, region: MapModel['region']): readonly RegionRow[] {
  const named = (claim: Claim) => ({
    claim,
    strong: numbered(text, claim.id, figureText(text, claim)),
    words: regionWords(text, dataset.codes.areas, claim),
  });
  return region.map(({ claim, companions }) => {
    const first = named(claim);
    const words = [first.words, regionPeriod(text, claim), speakerName(text, dataset, claim)].filter(Boolean);
    return { ...first, words: words.join(', '), companions: companions.map(named) };
  });
}

type RegionProps = { readonly head: string; readonly rows: readonly RegionRow[]; readonly width: number };

function Region({ head, rows, width }: RegionProps) {
  return (
    <>
      <text className="map-export-head" y={HEAD}>
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
