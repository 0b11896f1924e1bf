import { type Figure, kindOf } from '../../domain/figure';
import type { Box } from '../../layout/chart/box';
import { drawnWords } from '../../layout/chart/hitBoxes';
import { isInterval, type PlacedMark } from '../../layout/chart/layoutChart';
import { type PlacedRun, unplaced } from '../../layout/chart/placedText';
import type { PlacedExtent } from '../../layout/chart/placeExtent';
import { RADIUS } from '../../lib/glyphSize';
import type { PlotMark } from '../../selectors/chartPlot';
import { glyphOfFigure } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Mark } from '../../ui/mark/Mark';
import { Companions, UnplacedCompanions } from './Companions';
import { Extent } from './Extent';
import { IntervalBar } from './IntervalBar';
import { LabelRuns } from './LabelRuns';
import { Unheard } from './Unheard';

type PointMarkProps = {
  readonly mark: PlotMark;
  readonly x: number;
  readonly y: number;
  readonly extent: PlacedExtent;
  readonly label: readonly PlacedRun[];
  readonly row: number;
  readonly say: (figure: Figure, drawn?: string) => string;
  readonly stem?: number;
  readonly crowded?: boolean;
  readonly upper?: number | null;
  readonly number?: PlacedMark['number'];
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
  crowded = false,
  upper = null,
  number = null,
  backing = null,
  hit = null,
}: PointMarkProps) {
  const { figure, companions } = mark;
  const glyph = glyphOfFigure(figure);
  const own = label.filter(({ run }) => run.figure.id === figure.id);
  // The number at a point whose words stand below begins these as well: there it is read, here it is seen.
  const isTwice = own.some(({ run }) => run.text === number?.run.text);
  const named = number && !isTwice ? [number, ...own] : own;
  const middle = isInterval(mark) && upper !== null ? (y + upper) / 2 : y;
  return (
    <>
      <Mark id={figure.id} kind={kindOf(figure)} label={say(figure, drawnWords(named))} row={row}>
        {hit && <rect className="mark-hit" {...hit} />}
        <circle className="mark-disc" cx={x} cy={middle} r="11" />
        <Extent extent={extent} x={x} y={middle} hue={glyph.hue} fill={glyph.fill} />
        {upper !== null && <IntervalBar x={x} y={y} upper={upper} glyph={glyph} />}
        {(upper === null || glyph.fill !== 'derived') && (
          <g transform={`translate(${x} ${y})`}>
            <Glyph {...glyph} r={RADIUS.chart} {...(stem === undefined ? {} : { stem })} />
          </g>
        )}
        <circle className="mark-hit" cx={x} cy={middle} r={crowded ? 6 : 12} data-crowded={crowded || undefined} />
        {backing && <rect className="chart-backing" {...backing} />}
        {number && isTwice && <rect className="mark-hit" {...number.box} />}
        <LabelRuns runs={named} />
      </Mark>
      {number && isTwice && (
        <Unheard className="chart-number">
          <LabelRuns runs={[number]} />
        </Unheard>
      )}
      <Companions main={figure} label={label} row={row} say={say} />
      <UnplacedCompanions claims={unplaced(companions, label)} x={x} y={y} row={row} say={say} />
    </>
  );
}
