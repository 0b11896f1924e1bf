import { type Axis, rangeOf } from '../../domain/axis';
import { monthsBetween, type TimeRange } from '../../domain/month';

/** The range and its handles as they look, until the slider itself has been fetched. */
export function StaticSlider({ axis, time }: { readonly axis: Axis; readonly time: TimeRange }) {
  const all = rangeOf(axis);
  const share = (months: number) => `${(months / (monthsBetween(all.from, all.to) + 1)) * 100}%`;
  const [from, to] = [share(monthsBetween(all.from, time.from)), share(monthsBetween(all.from, time.to) + 1)];
  return (
    <div className="tl-slider">
      <div className="tl-track">
        <div className="tl-range" style={{ left: from, right: `calc(100% - ${to})` }} />
      </div>
      <span className="tl-thumb tl-thumb-still" style={{ left: from }} />
      <span className="tl-thumb tl-thumb-still" style={{ left: to }} />
    </div>
  );
}
