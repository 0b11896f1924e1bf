import type { Claim } from '../../domain/claim';
import type { Figure } from '../../domain/figure';
import { isOwnId } from '../../domain/own/ownIds';
import { companionRuns, drawnWords, hitWords } from '../../layout/chart/hitBoxes';
import type { PlacedRun } from '../../layout/chart/placedText';
import { RADIUS } from '../../lib/glyphSize';
import { glyphOf } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Pennant } from '../../ui/glyph/Pennant';
import { Mark } from '../../ui/mark/Mark';
import { LabelRuns } from './LabelRuns';

/** From a point to the next one beside it. */
const SPARE = 10;

type CompanionsProps = {
  readonly main: Figure;
  readonly label: readonly PlacedRun[];
  readonly row: number;
  readonly say: (figure: Figure, drawn?: string) => string;
};

/** Growths, shares and parts in an amount's label: words that are marks, each with its own evidence. */
export function Companions({ main, label, row, say }: CompanionsProps) {
  return companionRuns(main, label).map(({ figure, runs }) => (
    <Mark key={figure.id} id={figure.id} label={say(figure, drawnWords(runs))} row={row} className="chart-companion">
      {runs.map((run) => {
        const { disc, hit } = hitWords(run);
        return (
          <g key={run.box.y}>
            <rect className="mark-hit" {...hit} />
            <rect className="mark-disc" {...disc} rx="2" />
            {isOwnId(figure.id) && (
              <g transform={`translate(${disc.x + 3.4} ${disc.y + 3.4})`}>
                <Pennant r={2} />
              </g>
            )}
          </g>
        );
      })}
      <LabelRuns runs={runs} />
    </Mark>
  ));
}

type UnplacedProps = {
  readonly claims: readonly Claim[];
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly say: (figure: Figure, drawn?: string) => string;
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
