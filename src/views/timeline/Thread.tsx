import { axisShare } from '../../domain/axis';
import { claimSpan } from '../../domain/claim';
import type { TimelineLayout } from '../../layout/timeline/laneLayout';
import { useView } from '../useView';

/** From the period that the open claim describes to the day it was said: a thin yellow line. */
export function Thread({ layout }: { readonly layout: TimelineLayout }) {
  const { dataset, choices, shown } = useView();
  const claim = choices.claim === null ? undefined : dataset.claimById.get(choices.claim);
  if (!claim || !shown.ids.has(claim.id)) return null;
  const placed = layout.lanes.flatMap(({ items }) => items).find(({ item }) => item.figures.includes(claim));
  if (!placed) return null;
  const said = `${(axisShare(dataset.axis, claim.said.on) * 100).toFixed(3)}%`;
  const from = claimSpan(claim).end > claim.said.on ? placed.item.at : Math.min(placed.item.to, 1);
  return (
    <g className="tl-thread">
      <line x1={`${(from * 100).toFixed(3)}%`} x2={said} y1={placed.y} y2={placed.y} />
      <line x1={said} x2={said} y1={placed.y} y2={layout.height - 5} />
    </g>
  );
}
