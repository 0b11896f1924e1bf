import { memo } from 'react';
import type { Claim } from '../../domain/claim';
import { glyphOf } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { RADIUS } from '../../ui/glyph/glyph';
import { SinceBefore, Wings } from '../../ui/glyph/Wings';
import { Mark } from '../../ui/mark/Mark';
import { offsets, type Segment } from './laneLabels';
import { type PlacedItem, ROW_HEIGHT } from './laneLayout';
import { LABEL_GAP } from './packLane';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

type LaneMarkProps = { readonly placed: PlacedItem; readonly sentences: ReadonlyMap<string, string> };

/** One item of a lane: the stretch of time, the points and the words, each claim a mark of its own. */
export const LaneMark = memo(function LaneMark({ placed, sentences }: LaneMarkProps) {
  const { item, y, row, shift } = placed;
  const texts = textPlaces(placed);
  const spread = spreadOf(item.claims.length);
  return (
    <>
      {item.claims.map((claim, index) => {
        const glyph = glyphOf(claim);
        const dx = shift + (spread[index] ?? 0);
        const words = texts.get(claim.id);
        return (
          <Mark key={claim.id} id={claim.id} label={sentences.get(claim.id) ?? claim.id} row={row} className="tl-mark">
            {index === 0 && <Extent placed={placed} claim={claim} />}
            <svg x={percent(item.at)} y={y} overflow="visible" className="tl-point">
              <g transform={`translate(${dx} 0)`}>
                <rect className="mark-hit" x={-8} y={-ROW_HEIGHT / 2} width={16} height={ROW_HEIGHT} />
                {claim.period.kind === 'per-year' && <Wings hue={glyph.hue} reach={13} />}
                <circle className="mark-disc" r={6.5} />
                <g className="tl-glyph">
                  <Glyph {...glyph} r={RADIUS.lane} />
                </g>
              </g>
              {words?.map(({ x, anchor, strong, muted, width }) => (
                <g key={x} className={placed.side === 'inside' ? 'mark-label' : 'mark-label tl-haloed'}>
                  <rect
                    className={item.shape === 'bar' && placed.side === 'left' ? 'mark-hit tl-over' : 'mark-hit'}
                    x={anchor === 'end' ? x - width : x - 3}
                    y={-ROW_HEIGHT / 2}
                    width={width + 6}
                    height={ROW_HEIGHT}
                  />
                  <text x={x} y={4} textAnchor={anchor}>
                    {strong && <tspan className="strong">{strong}</tspan>}
                    {strong && muted ? ' ' : ''}
                    {muted}
                  </text>
                </g>
              ))}
            </svg>
          </Mark>
        );
      })}
    </>
  );
});

type Words = {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly strong: string;
  readonly muted: string;
  readonly width: number;
};

/** Where the words of each claim stand, in pixels from the middle of the item. */
function textPlaces({ item, side, shift, segments, band }: PlacedItem): ReadonlyMap<string, readonly Words[]> {
  const places = new Map<string, readonly Words[]>();
  if (side === 'none') return places;
  const aside = item.claims.length > 1 ? 5 : 0;
  if (side === 'inside' && band) {
    const starts = offsets(band.figures);
    band.figures.forEach((figure, index) => {
      places.set(figure.id, [words(figure, LABEL_GAP + aside + (starts[index] ?? 0))]);
    });
    const [main] = item.claims;
    const place: Words = {
      x: -LABEL_GAP - aside,
      anchor: 'end',
      strong: '',
      muted: band.left,
      width: band.left.length * 6,
    };
    places.set(main.id, [place, ...(places.get(main.id) ?? [])]);
    return places;
  }
  const starts = offsets(segments);
  const total = (starts.at(-1) ?? 0) + (segments.at(-1)?.width ?? 0);
  const first = side === 'left' ? shift - LABEL_GAP - aside - total : shift + LABEL_GAP + aside;
  segments.forEach((segment, index) => {
    places.set(segment.id, [words(segment, first + (starts[index] ?? 0))]);
  });
  return places;
}

function words({ strong, muted, width }: Segment, x: number): Words {
  return { x, anchor: 'start', strong, muted, width };
}

/** Points of one item stand side by side, never further than 5 px from the date. */
function spreadOf(count: number): readonly number[] {
  if (count === 1) return [0];
  return Array.from({ length: count }, (_, index) => -5 + (10 * index) / (count - 1));
}

/** The stretch of time that an item covers: band with end ticks, bar with a start, or a plan's dotted way. */
function Extent({ placed: { item, y }, claim }: { readonly placed: PlacedItem; readonly claim: Claim }) {
  const { hue, fill } = glyphOf(claim);
  const x = percent(Math.max(item.from, 0));
  const end = percent(Math.min(item.to, 1));
  switch (item.shape) {
    case 'band':
      return (
        <g data-hue={hue} data-fill={fill} className="tl-extent">
          <rect className="tl-band" x={x} y={y - 6} width={percent(item.to - item.from)} height={12} />
          <line className="tl-tick" x1={x} x2={x} y1={y - 6} y2={y + 6} />
          <line className="tl-tick" x1={end} x2={end} y1={y - 6} y2={y + 6} />
        </g>
      );
    case 'bar':
      if (item.startUnknown) {
        return (
          <svg x={percent(item.at)} y={y} overflow="visible">
            <rect x={-34} y={-1.5} width={34} height={3} fill={`url(#past-${hue})`} />
          </svg>
        );
      }
      return (
        <g data-hue={hue} className="tl-extent">
          <line className="tl-bar" x1={x} x2={end} y1={y} y2={y} />
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
    case 'point':
      return null;
  }
}
