import { lengthOf, yearsOf } from '../../domain/axis';
import { claimSpan } from '../../domain/claim';
import { codeName } from '../../i18n/codeNames';
import { touchedYears } from '../../i18n/dates';
import { areaShort, listText, speakerName } from '../../i18n/describe';
import { layoutTimeline, type TimelineLayout } from '../../layout/timeline/laneLayout';
import { GLYPHS_ONLY, headHeight } from '../../layout/timeline/laneMetrics';
import { visibleDerived } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { timelineModel } from '../../selectors/timeline';
import { visible } from '../../selectors/visible';
import type { Drawing, DrawingRequest } from '../drawing';
import { Lanes } from './Lanes';

/** Room for the names of the lanes, and for the years above them, in pixels. */
const GUTTER = 156;
const AXIS = 22;
/** How much smaller than on the page the lanes may get, step by step, until they fit. */
const SHRINK = [1, 1.1, 1.2, 1.3];

/** The lanes at any size; where they are too high, at a smaller scale. */
export const timelineDrawing: Drawing = {
  figures: ({ dataset, choices }) => {
    const { lanes } = timelineModel(dataset, drawnDerived(dataset, choices), choices.clock);
    const items = lanes.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    const drawn = new Set<string>(items.flatMap(({ figures }) => figures.map(({ id }) => id)));
    const derived = visibleDerived(dataset, choices).filter(({ id }) => drawn.has(id));
    return [...visible(dataset, choices).claims, ...derived];
  },
  draw: (request) => {
    const { dataset, choices, text, width } = request;
    const derived = drawnDerived(dataset, choices);
    const { scale, layout, plot } = fitted(request);
    const { claims } = visible(dataset, choices);
    const years = touchedYears(claims.map(claimSpan));
    return {
      title: text.t('timeline.exportTitle'),
      subtitle: text.t('app.tagline'),
      sentence: years
        ? text.t('chart.sentence', {
            shown: text.t('timeline.statements', { count: claims.length }),
            period:
              years[0] === years[1]
                ? text.t('chart.spanOne', { from: years[0] })
                : text.t('chart.span', { from: years[0], to: years[1] }),
            who: listText(text, [...new Set(claims.map((claim) => speakerName(text, dataset, claim)))]),
            derived: '',
          })
        : '',
      legendParts: ['points', 'periods', 'gaps'],
      node: (
        <g transform={`scale(${scale})`}>
          {yearsOf(dataset.axis).map((year, index) => (
            <text
              key={year}
              className="tl-export-year"
              x={GUTTER + ((index + 0.5) / lengthOf(dataset.axis)) * plot}
              y={13}
              textAnchor="middle"
            >
              {year}
            </text>
          ))}
          {[...dataset.codes.topics.list.map((topic) => codeName(text, topic)), text.t('topic.events')].map(
            (name, index) => (
              <text
                key={name}
                className="tl-export-lane"
                x={0}
                y={AXIS + 15 + (layout.lanes[index]?.top ?? layout.events.top)}
              >
                {name}
              </text>
            ),
          )}
          {layout.lanes.flatMap(({ lane, groups }) =>
            groups.map(({ area, top }, index) => (
              <text
                key={`${lane.topic.id} ${area}`}
                className="mark-label"
                x={GUTTER - 8}
                y={AXIS + top + 11 + (index === 0 ? headHeight(plot >= GLYPHS_ONLY) : 0)}
                textAnchor="end"
              >
                {areaShort(text, area)}
              </text>
            )),
          )}
          <svg x={GUTTER} y={AXIS} width={plot} height={layout.height} overflow="visible">
            <Lanes layout={layout} dataset={dataset} derived={derived} text={text} />
          </svg>
        </g>
      ),
      width,
      height: (layout.height + AXIS) * scale,
    };
  },
};

type Fit = { readonly scale: number; readonly layout: TimelineLayout; readonly plot: number };

function fitted({ dataset, choices, text, width, height }: DrawingRequest): Fit {
  const model = timelineModel(dataset, drawnDerived(dataset, choices), choices.clock);
  // Labels may reach over the end of the axis.
  const at = (shrink: number): Fit => {
    const plot = width * shrink - GUTTER - 14;
    return { scale: 1 / shrink, plot, layout: layoutTimeline(model, text, plot) };
  };
  const fits = SHRINK.map(at);
  return fits.find(({ scale, layout }) => (layout.height + AXIS) * scale <= height) ?? at(SHRINK.at(-1) ?? 1);
}
