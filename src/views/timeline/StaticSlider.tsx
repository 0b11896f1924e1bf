import type { Axis } from '../../domain/axis';
import { countedMonths } from '../../domain/countedMonths';
import type { TimeRange } from '../../domain/month';

/** The range and its handles as they look, until the slider itself has been fetched. */
export function StaticSlider({ axis, time }: { readonly axis: Axis; readonly time: TimeRange }) {
  const months = countedMonths(axis);
  const range = months.read(time);
  const [from, to] = [range.from, range.to + 1].map((month) => `${(month / months.count) * 100}%`);
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
