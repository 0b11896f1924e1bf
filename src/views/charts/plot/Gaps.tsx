import { AXIS } from '../../../layout/chart/chartSize';
import { gapRoom, gapTexts } from '../../../layout/chart/chartWords';
import type { Frame } from '../../../layout/chart/frame';
import { HATCH } from '../../../layout/chart/layoutChart';
import type { Scales } from '../../../layout/chart/placeExtent';
import { textWidth } from '../../../lib/textWidth';
import type { ChartContents } from '../../../selectors/chartContents';
import { gapYears, yearRuns } from '../../../selectors/chartGaps';
import { useView } from '../../useView';

type GapsProps = { readonly contents: ChartContents; readonly frame: Frame; readonly scales: Scales };

/**
 * Hatch along the axis for the years without a figure, and the words for it below the years. Only a choice of places
 * changes it: that nobody named a figure for a place is a fact, that a filter hides one is not.
 */
export function Gaps({ contents, frame, scales }: GapsProps) {
  const { text, choices } = useView();
  const floor = frame.plot.y + frame.plot.height;
  const runs = yearRuns(gapYears(contents, choices.places)).map(([from, to]) => {
    const x = scales.x(from - contents.axis.first);
    return { x, width: scales.x(to + 1 - contents.axis.first) - x };
  });
  const words = gapTexts(text, contents, choices.places);
  const room = gapRoom(text, contents, frame.width);
  // Where there is room for none, the hatch says it alone.
  const fitting = words.find((form) => textWidth(form, 11) <= room);
  const widest = runs.reduce((best, run) => (run.width > best.width ? run : best), { x: frame.plot.x, width: 0 });
  return (
    <g className="chart-gaps">
      {runs.map(({ x, width }) => (
        <rect key={x} x={x} y={floor - HATCH} width={width} height={HATCH} fill="url(#hatch)" />
      ))}
      {fitting !== undefined && (
        <text
          className="chart-gap"
          x={wordsAt(fitting, widest.x + widest.width / 2, room)}
          y={floor + AXIS + 10}
          textAnchor="middle"
        >
          {fitting}
        </text>
      )}
    </g>
  );
}

/** Centred below the longest gap, as far as the edges allow. */
function wordsAt(words: string, middle: number, room: number): number {
  const half = textWidth(words, 11) / 2;
  return Math.max(half, Math.min(middle, room - half));
}
