import { MONTHS, type MonthRange } from '../../domain/month';

const percent = (months: number) => `${(months / MONTHS) * 100}%`;

/** The range and its handles as they look, until the slider itself has been fetched. */
export function StillSlider({ time }: { readonly time: MonthRange }) {
  const [from, to] = [percent(time.from), percent(time.to + 1)];
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
