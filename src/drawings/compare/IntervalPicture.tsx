import type { Dataset } from '../../domain/dataset';
import { pointInterval } from '../../domain/interval';
import type { Verdict } from '../../domain/verdict';
import { shortPeriod } from '../../i18n/dates';
import { speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { intervalShort } from '../../i18n/intervals';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { bandWidth, labelBeside, type PlacedIntervals } from '../../layout/compare/placeIntervals';
import { RADIUS } from '../../lib/glyphSize';
import { glyphOf, hueOf } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import './intervals.css';

type IntervalPictureProps = {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly verdict: Verdict;
  readonly placed: PlacedIntervals;
  readonly width: number;
};

/** Both statements on one scale, as intervals with their points, and what lies in both as a band behind them. */
export function IntervalPicture({ text, dataset, verdict, placed, width }: IntervalPictureProps) {
  const { unit } = verdict.claims[0].quantity;
  const { rows, common, ticks, top, bottom } = placed;
  return (
    <g className="cmp-picture">
      {common && (
        <rect className="cmp-common" x={common.from} y={top} width={bandWidth(common)} height={bottom - top} />
      )}
      {ticks.map(({ value, x }) => (
        <g key={value}>
          <path className="cmp-grid" d={`M${x} ${top}V${bottom}`} />
          <text className="cmp-tick" x={x} y={bottom + 16} textAnchor="middle">
            {value === 0 ? '0' : unit && intervalShort(text, pointInterval(value), unit)}
          </text>
        </g>
      ))}
      {rows.map(({ claim, y, at, ...stretch }) => {
        const label = labelBeside(at, y, width);
        return (
          <g key={claim.id} data-hue={hueOf(claim.refArea)} data-claim={claim.id}>
            <path className="cmp-stretch" d={`M${stretch.from} ${y}H${stretch.to}`} />
            {stretch.runsRight && (
              <path className="cmp-arrow" d={`M${width - 7} ${y - 4}L${width - 1} ${y}L${width - 7} ${y + 4}`} />
            )}
            {stretch.runsLeft && <path className="cmp-arrow" d={`M7 ${y - 4}L1 ${y}L7 ${y + 4}`} />}
            <g transform={`translate(${at} ${y})`}>
              <Glyph {...glyphOf(claim)} r={RADIUS.chart} />
            </g>
            <text className="cmp-label" x={label.x} y={label.y} textAnchor={label.anchor}>
              <tspan className="cmp-strong">{numbered(text, claim.id, figureText(text, claim))}</tspan>{' '}
              {speakerName(text, dataset, claim)}, {shortPeriod(text, claim.period)}
            </text>
          </g>
        );
      })}
      <path className="cmp-axis" d={`M0 ${bottom}H${width}`} />
    </g>
  );
}
