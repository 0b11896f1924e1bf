import { useText } from '../../i18n/TextContext';
import type { Frame } from '../../layout/chart/frame';
import type { Scales } from '../../layout/chart/placeExtent';
import { placeGaps } from '../../layout/chart/placeGaps';
import type { ChartContents } from '../../selectors/chartContents';
import { useSettled } from '../../state/ReaderContext';

type GapsProps = { readonly contents: ChartContents; readonly frame: Frame; readonly scales: Scales };

/**
 * Hatch along the axis for the years without a figure, and the words for it below the years. Only a choice of places
 * changes it: that nobody named a figure for a place is a fact, that a filter hides one is not.
 */
export function Gaps({ contents, frame, scales }: GapsProps) {
  const places = useSettled((choices) => choices.places);
  const { hatches, label } = placeGaps(useText(), contents, places, frame, scales);
  return (
    <g className="chart-gaps">
      {hatches.map((hatch) => (
        <rect key={hatch.x} {...hatch} fill="url(#hatch)" />
      ))}
      {label && (
        <text className="chart-gap" x={label.x} y={label.y} textAnchor="middle">
          {label.words}
        </text>
      )}
    </g>
  );
}
