import { geometry } from 'virtual:geometry';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import type { Figure } from '../../domain/figure';
import { speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { withinWords } from '../../i18n/filterWords';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { wrapLines } from '../../layout/map/wrapLines';
import { RADIUS } from '../../lib/glyphSize';
import { textWidth } from '../../lib/textWidth';
import { derivedOf } from '../../selectors/derived';
import { glyphOf } from '../../selectors/glyphOf';
import type { MapModel } from '../../selectors/mapOf';
import { shownIds } from '../../selectors/shownIds';
import { Glyph } from '../../ui/glyph/Glyph';
import type { Drawing } from '../drawing';
import { MapFigures, MapLand } from './MapPicture';
import { mapModel } from './mapDerived';
import { mapSubtitle, mapTitle, regionHead, regionPeriod, regionWords } from './mapText';

const GAP = 28;
const ROW = 17;
const SIZE = 12;

/** The map at any size, and beside it, or below where there is no room, what is said of the five together. */
export const mapDrawing: Drawing = {
  figures: (request) => {
    const { dataset, choices, text } = request;
    const results = new Map<string, Derived>(
      derivedOf(dataset, choices.aside).derived.map((figure) => [figure.id, figure]),
    );
    const { countries, region } = mapModel(text, dataset, choices);
    const shown = shownIds(dataset, choices);
    const onLand = countries.flatMap(({ figure, derived }): readonly Figure[] => {
      const result = derived && results.get(derived.figure.id);
      return figure ? [figure.claim] : result ? [result] : [];
    });
    return [
      ...onLand.filter(({ id }) => shown.has(id)),
      ...shownRegion(region, shown).flatMap(({ claim, companions }) => [claim, ...companions]),
    ];
  },
  draw: (request) => {
    const { dataset, choices, text, width, height } = request;
    const model = mapModel(text, dataset, choices);
    const region = shownRegion(model.region, shownIds(dataset, choices));
    const list = Math.min(360, width * 0.4);
    const aspect = geometry.width / geometry.height;
    const mapWidth = Math.min(width - list - GAP, height * aspect);
    const mapHeight = mapWidth / aspect;
    return {
      title: mapTitle(text, model, choices.places, withinWords(text, dataset, choices)),
      subtitle: mapSubtitle(text, model, choices.time),
      sentence: text.t('map.sentence'),
      signs: model.states.includes('none') ? ['points', 'gaps'] : ['points'],
      node: (
        <>
          <svg
            className="map-svg"
            width={mapWidth}
            height={mapHeight}
            viewBox={`0 0 ${geometry.width} ${geometry.height}`}
          >
            <rect className="map-water" width={geometry.width} height={geometry.height} />
            <MapLand model={model} />
            <MapFigures dataset={dataset} model={model} />
          </svg>
          <g transform={`translate(${mapWidth + GAP} 0)`}>
            <Region
              dataset={dataset}
              text={text}
              region={region}
              said={model.regionSaid}
              width={width - mapWidth - GAP}
            />
          </g>
        </>
      ),
      width,
      height: mapHeight,
    };
  },
};

/** On the page, what the filter leaves out stays in its place, faint; a picture leaves it out. */
function shownRegion(region: MapModel['region'], shown: ReadonlySet<string>): MapModel['region'] {
  return region
    .filter(({ claim }) => shown.has(claim.id))
    .map(({ claim, companions }) => ({ claim, companions: companions.filter(({ id }) => shown.has(id)) }));
}

type RegionProps = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly width: number;
  readonly said: boolean;
} & Pick<MapModel, 'region'>;

/** What is said of the five together, a figure a row with its growth and shares. */
function Region({ dataset, text, region, said, width }: RegionProps) {
  let y = 14;
  const head = regionHead(text.t, region.length > 0, said);
  return (
    <>
      <text className="map-export-head" y={y}>
        {head}
      </text>
      {region.map(({ claim, companions }) => {
        const own = [claim, ...companions].map((figure) => ({
          figure,
          strong: numbered(text, figure.id, figureText(text, figure.quantity, figure.indicator)),
          words: regionWords(text, figure),
        }));
        const [first] = own;
        const rest = [first?.words, regionPeriod(text, claim), speakerName(text, dataset, claim)].filter(Boolean);
        const lines = wrapLines(rest.join(', '), SIZE, width - 26 - textWidth(first?.strong ?? '', SIZE, 600) - 6);
        const top = y + 26;
        y = top + (lines.length - 1 + companions.length) * ROW;
        return (
          <g key={claim.id} className="mark" data-claim={claim.id}>
            <g transform={`translate(8 ${top - 4})`}>
              <Glyph {...glyphOf(claim)} r={RADIUS.table} />
            </g>
            <text className="map-export-words" x={26} y={top}>
              <tspan className="strong">{first?.strong}</tspan>
              {lines.map((line, index) => (
                <tspan key={line} x={26 + textWidth(first?.strong ?? '', SIZE, 600) + 6} y={top + index * ROW}>
                  {line}
                </tspan>
              ))}
            </text>
            {own.slice(1).map(({ figure, strong, words }, index) => (
              <g key={figure.id} className="mark" data-claim={figure.id}>
                <text className="map-export-words" x={26} y={top + (lines.length + index) * ROW}>
                  <tspan className="strong">{strong}</tspan> {words}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </>
  );
}
