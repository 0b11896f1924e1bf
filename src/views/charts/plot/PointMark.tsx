import type { Claim } from '../../../domain/claim';
import type { ChartMark } from '../../../selectors/chartContents';
import { glyphOf } from '../../../selectors/glyphOf';
import { Glyph } from '../../../ui/glyph/Glyph';
import { RADIUS } from '../../../ui/glyph/glyph';
import { Mark } from '../../../ui/mark/Mark';
import type { Box } from '../placeLabels';
import { Companions } from './Companions';
import { Extent } from './Extent';
import { LabelRuns } from './LabelRuns';
import type { PlacedExtent, PlacedMark } from './layoutChart';
import type { PlacedRun } from './placedText';

type PointMarkProps = {
  readonly mark: ChartMark;
  readonly x: number;
  readonly y: number;
  readonly extent: PlacedExtent;
  readonly label: readonly PlacedRun[];
  readonly row: number;
  readonly say: (claim: Claim) => string;
  readonly stem?: number;
  readonly upper?: number | null;
  readonly leader?: PlacedMark['leader'];
  /** Where the label stands on the mark's own bar. */
  readonly backing?: Box | null;
  /** What can be hit beside the point, below all else. */
  readonly hit?: Box | null;
};

/** A figure with all that belongs to it: extent, highlight disc, glyph, label, and its companions as marks beside. */
export function PointMark({
  mark,
  x,
  y,
  extent,
  label,
  row,
  say,
  stem,
  upper = null,
  leader = null,
  backing = null,
  hit = null,
}: PointMarkProps) {
  const { claim } = mark;
  const glyph = glyphOf(claim);
  return (
    <>
      <Mark id={claim.id} label={say(claim)} row={row}>
        {hit && <rect className="mark-hit" {...hit} />}
        {leader && <line className="chart-leader" {...leader} />}
        <circle className="mark-disc" cx={x} cy={y} r="11" />
        <Extent extent={extent} x={x} y={y} hue={claim.refArea} />
        {upper !== null && (
          <path
            className="chart-bracket"
            data-hue={claim.refArea}
            d={`M${x} ${y}V${upper}M${x - 4} ${upper}H${x + 4}`}
          />
        )}
        <g transform={`translate(${x} ${y})`}>
          <Glyph {...glyph} r={RADIUS.chart} {...(stem === undefined ? {} : { stem })} />
        </g>
        <circle className="mark-hit" cx={x} cy={y} r="12" />
        {backing && <rect className="chart-backing" {...backing} />}
        <LabelRuns runs={label.filter(({ run }) => run.claim.id === claim.id)} />
      </Mark>
      <Companions host={claim} label={label} row={row} say={say} />
    </>
  );
}
