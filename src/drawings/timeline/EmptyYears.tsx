import { memo, useMemo } from 'react';
import { lengthOf, yearRuns } from '../../domain/axis';
import type { Dataset } from '../../domain/dataset';
import type { PlacedLane } from '../../layout/timeline/placeLane';
import { emptyYears } from '../../selectors/emptyYears';
import { useSettled } from '../../state/ReaderContext';

type EmptyYearsProps = { readonly dataset: Dataset; readonly placed: PlacedLane };

/**
 * Years that nobody has spoken of, hatched; the widest run says so in words where the lane has room. They follow a choice
 * of places, and no other.
 */
export const EmptyYears = memo(function EmptyYears({ dataset, placed }: EmptyYearsProps) {
  const { lane, top, height, head } = placed;
  const places = useSettled((choices) => choices.places);
  const { axis } = dataset;
  const empty = useMemo(() => emptyYears(dataset, lane.topic.id, places), [dataset, lane.topic, places]);
  const emptyWords = useMemo(() => placed.emptyWords(empty, places), [placed, empty, places]);
  return (
    <g>
      {yearRuns(empty).map(([from, to]) => (
        <rect
          key={from}
          className="tl-empty"
          x={`${((from - axis.first) / lengthOf(axis)) * 100}%`}
          y={top + head + 1}
          width={`${((to - from + 1) / lengthOf(axis)) * 100}%`}
          height={height - head - 2}
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
});
