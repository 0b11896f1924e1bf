import type { LaneItem } from '../../selectors/laneItem';
import type { GlyphSpec } from '../../ui/glyph/glyph';
import { SinceBefore } from '../../ui/glyph/Wings';

/** A share of the axis as a length in the plot. */
export const axisPercent = (share: number) => `${(share * 100).toFixed(3)}%`;

const clamped = (share: number) => Math.min(Math.max(share, 0), 1);

type LaneExtentProps = { readonly item: LaneItem; readonly y: number; readonly glyph: GlyphSpec };

/** The stretch of time that an item covers: band with end ticks, bar with a start, a plan's dotted way, or a thread. */
export function LaneExtent({ item, y, glyph }: LaneExtentProps) {
  const { hue, fill } = glyph;
  const x = axisPercent(Math.max(item.from, 0));
  const end = axisPercent(Math.min(item.to, 1));
  switch (item.shape) {
    case 'band':
      return (
        <g data-hue={hue} data-fill={fill} className="tl-extent">
          <rect className="tl-band mark-extent" x={x} y={y - 6} width={axisPercent(item.to - item.from)} height={12} />
          <line className="tl-tick" x1={x} x2={x} y1={y - 6} y2={y + 6} />
          <line className="tl-tick" x1={end} x2={end} y1={y - 6} y2={y + 6} />
        </g>
      );
    case 'bar':
      if (item.startUnknown) {
        return (
          <svg x={axisPercent(item.at)} y={y} overflow="visible">
            <rect x={-34} y={-1.5} width={34} height={3} fill={`url(#past-${hue})`} />
          </svg>
        );
      }
      return (
        <g data-hue={hue} data-fill={fill} className="tl-extent">
          <line className="tl-bar mark-extent" x1={x} x2={end} y1={y} y2={y} />
          {item.from < 0 && (
            <svg x={x} y={y} overflow="visible">
              <SinceBefore hue={hue} />
            </svg>
          )}
        </g>
      );
    case 'plan':
      return (
        <g data-hue={hue} className="tl-extent">
          <line className="tl-plan" x1={x} x2={end} y1={y} y2={y} />
          <svg x={end} y={y} overflow="visible">
            <path className="tl-plan-end" d="M-5 -4L0 0L-5 4" />
          </svg>
        </g>
      );
    case 'thread':
      return (
        <g data-hue={hue} className="tl-extent">
          <line
            className="tl-thread-line"
            x1={axisPercent(clamped((item.from + item.to) / 2))}
            x2={axisPercent(item.at)}
            y1={y}
            y2={y}
          />
          <line className="tl-thread-period" x1={x} x2={end} y1={y} y2={y} />
        </g>
      );
    case 'point':
      return null;
  }
}
