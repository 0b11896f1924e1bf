import { TIMELINE_PARTS } from '../../layout/page/legendOf';
import { placeTimelinePicture } from '../../layout/timeline/timelinePicture';
import type { Drawing } from '../../pictures/drawing';
import { timelineFigures } from '../../selectors/drawnFigures';
import { Lanes } from './Lanes';

/** The lanes at any width, as high as they are. */
export const timelineDrawing: Drawing = {
  figures: ({ dataset, choices }) => timelineFigures(dataset, choices),
  draw: ({ dataset, choices, text, width }) => {
    const { sentence, layout, plot, years, topics, areas, height } = placeTimelinePicture(
      text,
      dataset,
      choices,
      width,
    );
    return {
      title: text.t('timeline.exportTitle'),
      subtitle: text.t('app.tagline'),
      sentence,
      legendParts: TIMELINE_PARTS,
      node: (
        <>
          {years.map(({ key, words, ...at }) => (
            <text key={key} className="tl-export-year" {...at} textAnchor="middle">
              {words}
            </text>
          ))}
          {topics.map(({ key, words, ...at }) => (
            <text key={key} className="tl-export-lane" {...at}>
              {words}
            </text>
          ))}
          {areas.map(({ key, words, ...at }) => (
            <text key={key} className="mark-label" {...at} textAnchor="end">
              {words}
            </text>
          ))}
          <svg {...plot} height={layout.height} overflow="visible">
            <Lanes layout={layout} dataset={dataset} text={text} />
          </svg>
        </>
      ),
      width,
      height,
    };
  },
};
