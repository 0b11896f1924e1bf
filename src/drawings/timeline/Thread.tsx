import type { Dataset } from '../../domain/dataset';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import { placeThread } from '../../layout/timeline/placeThread';
import { visible } from '../../selectors/visible';
import { useSettled } from '../../state/ReaderContext';
import { axisPercent } from './LaneExtent';

type ThreadProps = { readonly dataset: Dataset; readonly layout: TimelineLayout };

/**
 * From the period that the open claim describes to the day it was said, a thin yellow line: below its own row, between
 * the rows, and down to the flag of its event.
 */
export function Thread({ dataset, layout }: ThreadProps) {
  const choices = useSettled((choices) => choices);
  const claim = choices.claim === null ? undefined : dataset.claimById.get(choices.claim);
  const placed = claim && visible(dataset, choices).ids.has(claim.id) ? placeThread(dataset, layout, claim) : null;
  if (!placed) return null;
  const { from, said, between } = placed;
  const [start, end] = [axisPercent(from.x), axisPercent(said.x)];
  return (
    <g className="tl-thread">
      <line x1={start} x2={start} y1={from.y} y2={between} />
      <line x1={start} x2={end} y1={between} y2={between} />
      <line x1={end} x2={end} y1={between} y2={said.y} />
    </g>
  );
}
