import { type Figure, figurePeriod } from '../../domain/figure';
import { type Day, YEARS } from '../../domain/period';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { type StripMark, stripMark } from '../../selectors/tableStrip';
import { Glyph } from '../../ui/glyph/Glyph';
import { SinceBefore, Wings } from '../../ui/glyph/Wings';

const YEAR_WIDTH = 9;
const HEIGHT = 12;
const WIDTH = YEARS.length * YEAR_WIDTH;
/** Room beside the years for wings, chevrons and a plan that goes on. */
const SIDE = 8;
const RADIUS = 2.8;

/** The period of a row on a strip of the years shown; the column beside it says the same in words. */
export function TimeStrip({ figure, said }: { readonly figure: Figure; readonly said: Day }) {
  const glyph = glyphOfFigure(figure);
  return (
    <svg className="strip" viewBox={`${-SIDE} 0 ${WIDTH + SIDE * 2} ${HEIGHT}`} aria-hidden="true">
      {[...YEARS, 0].map((year, index) => (
        <path key={year} className="strip-year" d={`M${index * YEAR_WIDTH} 2V${HEIGHT - 2}`} />
      ))}
      <g data-hue={glyph.hue} data-fill={glyph.fill} transform={`translate(0 ${HEIGHT / 2})`}>
        <Period mark={stripMark({ period: figurePeriod(figure), said: { on: said } })} figure={figure} />
      </g>
    </svg>
  );
}

function Period({ mark, figure }: { readonly mark: StripMark; readonly figure: Figure }) {
  const glyph = { ...glyphOfFigure(figure), bound: 'exact' as const };
  const at = (share: number) => share * WIDTH;
  switch (mark.kind) {
    case 'block': {
      const width = Math.max(2.4, at(mark.to) - at(mark.from));
      return <rect className="strip-block" x={at(mark.from)} y={-4} width={width} height={8} />;
    }
    case 'point':
      return (
        <g transform={`translate(${at(mark.at)} 0)`}>
          <Glyph {...glyph} r={RADIUS} />
        </g>
      );
    case 'wings':
      return (
        <g transform={`translate(${at(mark.at)} 0)`}>
          <Wings hue={glyph.hue} reach={10} />
          <Glyph {...glyph} r={RADIUS} />
        </g>
      );
    case 'bar':
      return (
        <>
          <path className="strip-bar" d={`M${at(mark.from)} 0H${at(mark.to)}`} />
          {mark.before && (
            <g transform="translate(-7 0) scale(0.8)">
              <SinceBefore hue={glyph.hue} />
            </g>
          )}
          <g transform={`translate(${at(mark.to)} 0)`}>
            <Glyph {...glyph} r={RADIUS} />
          </g>
        </>
      );
    case 'plan':
      return (
        <>
          <path className="strip-plan" d={`M${at(mark.from)} 0H${at(mark.to)}`} />
          <path className="strip-arrow" d={`M${at(mark.to) - (mark.beyond ? 0 : 3)} -3l3 3l-3 3`} />
        </>
      );
  }
}
