import { memo } from 'react';
import { type Figure, figurePeriod, kindOf } from '../../domain/figure';
import { isUnnamed } from '../../domain/period';
import { ROW_HEIGHT } from '../../layout/timeline/laneMetrics';
import { groundOf, type MarkWords, markPlaces } from '../../layout/timeline/markPlaces';
import type { PlacedItem } from '../../layout/timeline/placeLane';
import { LANE_STEM, RADIUS } from '../../lib/glyphSize';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Wings } from '../../ui/glyph/Wings';
import { Mark } from '../../ui/mark/Mark';
import { axisPercent, LaneExtent } from './LaneExtent';

type LaneMarkProps = {
  readonly placed: PlacedItem;
  /** What a mark is called, with these words drawn beside it. */
  readonly name: (figure: Figure, drawn: string) => string;
};

/** One item of a lane: the stretch of time, the points and the words, each figure a mark of its own. */
export const LaneMark = memo(function LaneMark({ placed, name }: LaneMarkProps) {
  const { item, y, row } = placed;
  const places = markPlaces(placed);
  return (
    <>
      {item.figures.map((figure, index) => {
        const glyph = glyphOfFigure(figure);
        const { dx, hit, words, past } = places[index] ?? { dx: 0, hit: { x: 0, width: 0 }, words: null, past: null };
        const apart = words?.from === 'at' ? past : words;
        const drawn = [words, past].flatMap((each) => (each ? [each.strong, each.muted] : []));
        return (
          <Mark
            key={figure.id}
            id={figure.id}
            kind={kindOf(figure)}
            label={name(figure, drawn.filter(Boolean).join(' '))}
            row={row}
            className="tl-mark"
          >
            {index === 0 && <LaneExtent item={item} y={y} glyph={glyph} />}
            <svg x={axisPercent(item.at)} y={y} overflow="visible" className="tl-point">
              <g transform={`translate(${dx} 0)`}>
                <rect className="mark-hit" {...hit} y={-ROW_HEIGHT / 2} height={ROW_HEIGHT} />
                {isUnnamed(figurePeriod(figure)) && <Wings hue={glyph.hue} reach={13} />}
                <circle className="mark-disc" r={6.5} />
                <g className="tl-glyph">
                  <Glyph {...glyph} r={RADIUS.lane} stem={LANE_STEM} />
                </g>
              </g>
              {words?.from === 'at' && <Words words={words} placed={placed} />}
            </svg>
            {apart && (
              <svg x={axisPercent(item[apart.from])} y={y} overflow="visible">
                <Words words={apart} placed={placed} />
              </svg>
            )}
          </Mark>
        );
      })}
    </>
  );
});

function Words({ words, placed }: { readonly words: MarkWords; readonly placed: PlacedItem }) {
  const { x, strong, muted, hit } = words;
  const { isOverLine, isInBand } = groundOf(placed, words);
  return (
    <g className={isInBand ? 'mark-label' : 'mark-label tl-haloed'}>
      <rect className={isOverLine ? 'mark-hit tl-over' : 'mark-hit'} {...hit} y={-ROW_HEIGHT / 2} height={ROW_HEIGHT} />
      <text x={x} y={4}>
        {strong && <tspan className="strong">{strong}</tspan>}
        {strong && muted ? ' ' : ''}
        {muted}
      </text>{' '}
    </g>
  );
}
