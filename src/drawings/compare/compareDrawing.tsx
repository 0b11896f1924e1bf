import { placeCompare } from '../../layout/compare/comparePicture';
import type { Drawing } from '../../pictures/drawing';
import { comparedVerdict } from '../../selectors/compared';
import { IntervalPicture } from './IntervalPicture';

/** The verdict as title, both statements on one scale; their quotes are its notes. */
export const compareDrawing: Drawing = {
  figures: ({ dataset, choices }) => comparedVerdict(dataset, choices)?.claims ?? [],
  draw: ({ dataset, choices, text, width, height }) => {
    const verdict = comparedVerdict(dataset, choices);
    const { placed, scale, width: inner, ...words } = placeCompare(text, dataset, verdict, width);
    return {
      ...words,
      legendParts: placed ? ['points'] : [],
      width,
      height: placed ? placed.height * scale : Math.min(height, 1),
      node: verdict && placed && (
        <g transform={`scale(${scale})`}>
          <IntervalPicture text={text} dataset={dataset} verdict={verdict} placed={placed} width={inner} />
        </g>
      ),
    };
  },
};
