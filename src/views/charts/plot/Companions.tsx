import type { Claim } from '../../../domain/claim';
import type { Figure } from '../../../domain/figure';
import type { PlacedRun } from '../../../layout/chart/placedText';
import { RADIUS } from '../../../lib/glyphSize';
import { glyphOf } from '../../../selectors/glyphOf';
import { Glyph } from '../../../ui/glyph/Glyph';
import { Mark } from '../../../ui/mark/Mark';
import { LabelRuns, nameWith } from './LabelRuns';

/** The smallest height of something that can be hit. */
const TARGET = 24;
/** From a point to the next one beside it. */
const SPARE = 10;

type CompanionsProps = {
  readonly main: Figure;
  readonly label: readonly PlacedRun[];
  readonly className: string;
  readonly row: number;
  readonly say: (figure: Figure) => string;
};

/** Growths, shares and parts in an amount's label: words that are marks, each with its own evidence. */
export function Companions({ main, label, className, row, say }: CompanionsProps) {
  const others = label.filter(({ run }) => run.figure.id !== main.id);
  const figures = [...new Map(others.map(({ run: { figure } }) => [figure.id, figure])).values()];
  return figures.map((figure) => {
    const runs = others.filter(({ run }) => run.figure.id === figure.id);
    return (
      <Mark key={figure.id} id={figure.id} label={nameWith(runs, say(figure))} row={row} className="chart-companion">
        {runs.map(({ box: { x, y, width, height } }) => {
          const spare = Math.max(0, TARGET - height) / 2;
          return (
            <g key={y}>
              <rect
                className="mark-hit"
                x={x - 2}
                y={y - spare}
                width={Math.max(width + 4, TARGET)}
                height={height + 2 * spare}
              />
              <rect className="mark-disc" x={x - 2} y={y} width={width + 4} height={height} rx="2" />
            </g>
          );
        })}
        <LabelRuns runs={runs} className={className} />
      </Mark>
    );
  });
}

type UnplacedProps = {
  readonly claims: readonly Claim[];
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly say: (figure: Figure) => string;
};

/** Companions of an amount whose label has no room: small points beside its own. */
export function UnplacedCompanions({ claims, x, y, row, say }: UnplacedProps) {
  return claims.map((claim, index) => (
    <Mark key={claim.id} id={claim.id} label={say(claim)} row={row}>
      <g transform={`translate(${x + SPARE * (index + 1)} ${y})`}>
        <circle className="mark-disc" r="7" />
        <Glyph {...glyphOf(claim)} bound="exact" r={RADIUS.lane} />
        <circle className="mark-hit" r="7" />
      </g>
    </Mark>
  ));
}
