import { YEARS } from '../../domain/period';
import { yearRuns } from './emptyWords';
import type { PlacedLane } from './laneLayout';

/** Years that nobody has spoken of, hatched; the widest run says so in words where the lane has room. */
export function EmptyYears({ placed: { lane, top, height, emptyWords } }: { readonly placed: PlacedLane }) {
  return (
    <g>
      {yearRuns(lane.emptyYears).map((years) => (
        <rect
          key={years[0]}
          className="tl-empty"
          x={`${(YEARS.indexOf(years[0] ?? 0) / YEARS.length) * 100}%`}
          y={top + 1}
          width={`${(years.length / YEARS.length) * 100}%`}
          height={height - 2}
          fill="url(#hatch)"
        />
      ))}
      {emptyWords && (
        <text className="tl-empty-words" x={`${emptyWords.x * 100}%`} y={top + emptyWords.y + 4} textAnchor="middle">
          {emptyWords.words}
        </text>
      )}
    </g>
  );
}
