import { lengthOf, yearsOf } from '../../domain/axis';
import { claimSpan } from '../../domain/claim';
import { codeName } from '../../i18n/codeNames';
import { touchedYears } from '../../i18n/dates';
import { areaShort, listText, speakerName } from '../../i18n/describe';
import { TIMELINE_PARTS } from '../../layout/page/legendOf';
import { layoutTimeline } from '../../layout/timeline/laneLayout';
import { GLYPHS_ONLY, headHeight } from '../../layout/timeline/laneMetrics';
import { drawnDerived } from '../../selectors/drawnDerived';
import { timelineFigures } from '../../selectors/drawnFigures';
import { timelineModel } from '../../selectors/timeline';
import { visible } from '../../selectors/visible';
import type { Drawing } from '../drawing';
import { Lanes } from './Lanes';

/** Room for the names of the lanes, and for the years above them, in pixels. */
const GUTTER = 156;
const AXIS = 22;
/** Labels may reach over the end of the axis. */
const BEYOND = 14;

/** The lanes at any width, as high as they are. */
export const timelineDrawing: Drawing = {
  figures: ({ dataset, choices }) => timelineFigures(dataset, choices),
  draw: (request) => {
    const { dataset, choices, text, width } = request;
    const derived = drawnDerived(dataset, choices);
    const plot = width - GUTTER - BEYOND;
    const model = timelineModel(dataset, derived, choices.clock);
    const layout = layoutTimeline(model, text, plot);
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
      legendParts: TIMELINE_PARTS,
      node: (
        <>
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
        </>
      ),
      width,
      height: layout.height + AXIS,
    };
  },
};
