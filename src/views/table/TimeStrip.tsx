import { lengthOf } from '../../domain/axis';
import { type Figure, figurePeriod } from '../../domain/figure';
import type { Day } from '../../domain/period';
import { type PlacedTimeStrip, placeStrip, STRIP_HEIGHT, stripBox, stripEdges } from '../../layout/table/strip';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { stripMark } from '../../selectors/tableStrip';
import { Glyph } from '../../ui/glyph/Glyph';
import { SinceBefore, Wings } from '../../ui/glyph/Wings';
import { useView } from '../useView';

const RADIUS = 2.8;

/** The period of a row on a strip of the years shown; the column beside it says the same in words. */
export function TimeStrip({ figure, said }: { readonly figure: Figure; readonly said: Day }) {
  const { axis } = useView().dataset;
  const glyph = glyphOfFigure(figure);
  const years = lengthOf(axis);
  return (
    <svg className="strip" viewBox={stripBox(years)} aria-hidden="true">
      {stripEdges(years).map((x) => (
        <path key={x} className="strip-year" d={`M${x} 2V${STRIP_HEIGHT - 2}`} />
      ))}
      <g data-hue={glyph.hue} data-fill={glyph.fill} transform={`translate(0 ${STRIP_HEIGHT / 2})`}>
        <Period placed={placeStrip(years, stripMark(axis, figurePeriod(figure), said))} figure={figure} />
      </g>
    </svg>
  );
}

function Period({ placed, figure }: { readonly placed: PlacedTimeStrip; readonly figure: Figure }) {
  const glyph = { ...glyphOfFigure(figure), bound: 'exact' as const };
  switch (placed.kind) {
    case 'block':
      return <rect className="strip-block" x={placed.x} y={-4} width={placed.width} height={8} />;
    case 'point':
    case 'wings':
      return (
        <g transform={`translate(${placed.x} 0)`}>
          {placed.kind === 'wings' && <Wings hue={glyph.hue} reach={10} />}
          <Glyph {...glyph} r={RADIUS} />
        </g>
      );
    case 'bar':
      return (
        <>
          <path className="strip-bar" d={placed.line} />
          {placed.before && (
            <g transform="translate(-7 0) scale(0.8)">
              <SinceBefore hue={glyph.hue} />
            </g>
          )}
          <g transform={`translate(${placed.x} 0)`}>
            <Glyph {...glyph} r={RADIUS} />
          </g>
        </>
      );
    case 'plan':
      return (
        <>
          <path className="strip-plan" d={placed.line} />
          <path className="strip-arrow" d={placed.arrow} />
        </>
      );
  }
}
