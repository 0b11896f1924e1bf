import { memo } from 'react';
import { figurePeriod, kindOf } from '../../domain/figure';
import { offsets, type Segment } from '../../layout/timeline/laneLabels';
import { type PlacedItem, ROW_HEIGHT } from '../../layout/timeline/laneLayout';
import { LABEL_GAP } from '../../layout/timeline/packLane';
import { RADIUS } from '../../lib/glyphSize';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Wings } from '../../ui/glyph/Wings';
import { Mark } from '../../ui/mark/Mark';
import { LaneExtent, percent } from './LaneExtent';

type LaneMarkProps = { readonly placed: PlacedItem; readonly sentences: ReadonlyMap<string, string> };

/** One item of a lane: the stretch of time, the points and the words, each figure a mark of its own. */
export const LaneMark = memo(function LaneMark({ placed, sentences }: LaneMarkProps) {
  const { item, y, row, shift } = placed;
  const texts = textPlaces(placed);
  const spread = spreadOf(item.figures.length);
  return (
    <>
      {item.figures.map((figure, index) => {
        const glyph = glyphOfFigure(figure);
        const dx = shift + (spread[index] ?? 0);
        const words = texts.get(figure.id);
        return (
          <Mark
            key={figure.id}
            id={figure.id}
            kind={kindOf(figure)}
            label={nameOf(sentences.get(figure.id) ?? figure.id, words)}
            row={row}
            className="tl-mark"
          >
            {index === 0 && <LaneExtent item={item} y={y} glyph={glyph} />}
            <svg x={percent(item.at)} y={y} overflow="visible" className="tl-point">
              <g transform={`translate(${dx} 0)`}>
                <rect className="mark-hit" x={-8} y={-ROW_HEIGHT / 2} width={16} height={ROW_HEIGHT} />
                {figurePeriod(figure).kind === 'per-year' && <Wings hue={glyph.hue} reach={13} />}
                <circle className="mark-disc" r={6.5} />
                <g className="tl-glyph">
                  <Glyph {...glyph} r={RADIUS.lane} />
                </g>
              </g>
              {words?.map(({ x, anchor, strong, muted, width }) => (
                <g key={x} className={placed.side === 'inside' ? 'mark-label' : 'mark-label tl-haloed'}>
                  <rect
                    className={
                      (item.shape === 'bar' || item.shape === 'thread') && placed.side === 'left'
                        ? 'mark-hit tl-over'
                        : 'mark-hit'
                    }
                    x={anchor === 'end' ? x - width : x - 3}
                    y={-ROW_HEIGHT / 2}
                    width={width + 6}
                    height={ROW_HEIGHT}
                  />
                  <text x={x} y={4} textAnchor={anchor}>
                    {strong && <tspan className="strong">{strong}</tspan>}
                    {strong && muted ? ' ' : ''}
                    {muted}
                  </text>{' '}
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

/** The name begins with the words that are drawn, so that who says them reaches the mark. */
function nameOf(sentence: string, drawn: readonly Words[] = []): string {
  return [...drawn.map(({ strong, muted }) => `${strong} ${muted}`.trim()), sentence].join('; ');
}

/** Where the words of each figure stand, in pixels from the middle of the item. */
function textPlaces({ item, side, shift, segments, band }: PlacedItem): ReadonlyMap<string, readonly Words[]> {
  const places = new Map<string, readonly Words[]>();
  if (side === 'none') return places;
  const aside = item.figures.length > 1 ? 5 : 0;
  if (side === 'inside' && band) {
    const starts = offsets(band.figures);
    band.figures.forEach((figure, index) => {
      places.set(figure.id, [words(figure, LABEL_GAP + aside + (starts[index] ?? 0))]);
    });
    const [main] = item.figures;
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
