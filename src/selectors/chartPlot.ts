import { type Axis, yearsSince } from '../domain/axis';
import type { Claim } from '../domain/claim';
import type { Clock } from '../domain/clock';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { Figure } from '../domain/figure';
import { sameIndicator } from '../domain/indicator';
import { type Day, samePeriod } from '../domain/period';
import { cutExtent, onAxis } from '../domain/timeExtent';
import type { Topic } from '../domain/topic';
import { memoizeLast } from '../lib/memoize';
import { allCharts, type ChartContents, type ChartMark, isCharted } from './chartContents';
import type { ChartExtent } from './chartExtent';
import { provenanceOf } from './derived';

/** A figure as a chart draws it, quoted or derived. */
export type PlotMark = {
  readonly figure: Figure;
  readonly extent: ChartExtent;
  readonly companions: readonly Claim[];
  /** Where the point stands, in the unit of the figure; the lower end of what has two. */
  readonly low: number;
  /** The upper end; null for a single value, and for what is open on one side. */
  readonly high: number | null;
  /** True for a derived interval that begins at a quoted "more than" or "at least": it adds but the ceiling. */
  readonly isCeiling: boolean;
};

/** What is quoted in a chart and what follows from it, laid out by one of the clocks. */
export type PlotContents = Pick<ChartContents, 'topic' | 'unit' | 'axis'> & {
  readonly quoted: ChartContents;
  readonly clock: Clock;
  readonly marks: readonly PlotMark[];
  readonly monthly: readonly PlotMark[];
  readonly rows: readonly PlotMark[];
};

/** What all charts draw. It depends on the data, the derived figures and the clock alone: filters change no place. */
export const allPlots = memoizeLast(
  (dataset: Dataset, derived: readonly Derived[], clock: Clock): ReadonlyMap<Topic, PlotContents> => {
    const charts = allCharts(dataset);
    return new Map([...charts].map(([topic, chart]) => [topic, plotContents(dataset, chart, derived, clock)] as const));
  },
);

function plotContents(
  dataset: Dataset,
  quoted: ChartContents,
  derived: readonly Derived[],
  clock: Clock,
): PlotContents {
  const { topic, unit, axis } = quoted;
  const follows = derived.filter((figure) => isCharted(quoted, figure));
  const ofMonth = ({ derivation }: Derived) => derivation.period.kind === 'month';
  const mark = (figure: Derived) => derivedMark(dataset, quoted, figure, clock);
  const said = (marks: readonly ChartMark[]) => marks.map((marked) => quotedMark(axis, marked, clock));
  // Points before intervals, which stand aside for them.
  const years = follows.filter((figure) => !ofMonth(figure)).map(mark);
  return {
    topic,
    unit,
    axis,
    quoted,
    clock,
    marks: [
      ...said(quoted.marks),
      ...years.filter(({ high }) => high === null),
      ...years.filter(({ high }) => high !== null),
    ],
    monthly: [...said(quoted.monthly), ...follows.filter(ofMonth).map(mark)].sort(
      (a, b) => a.extent.from - b.extent.from,
    ),
    rows: said(quoted.rows),
  };
}

function quotedMark(axis: Axis, { claim, extent, companions }: ChartMark, clock: Clock): PlotMark {
  const { quantity } = claim;
  return {
    figure: claim,
    extent: byClock(axis, extent, claim.said.on, clock),
    companions,
    low: quantity.kind === 'direction' ? 0 : quantity.amount,
    high: quantity.kind === 'range' ? quantity.upper : null,
    isCeiling: false,
  };
}

/** A derived figure is known once the last claim under it has been said. */
function derivedMark(dataset: Dataset, { axis, marks }: ChartContents, figure: Derived, clock: Clock): PlotMark {
  const { derivation, stated } = figure;
  const { lo, hi } = stated.interval;
  const { knownOn } = provenanceOf(dataset, derivation);
  const isBelow = lo <= 0;
  return {
    figure,
    extent: byClock(axis, derivedExtent(axis, figure, knownOn), knownOn, clock),
    companions: [],
    low: isBelow ? hi : lo,
    high: isBelow || lo === hi || !Number.isFinite(hi) ? null : hi,
    isCeiling: marks.some(({ claim }) => hasBound(claim, figure)),
  };
}

/** A level that followed for one year somewhere in a stretch fills the stretch, and is not added up over it. */
function derivedExtent(axis: Axis, { derivation: { period } }: Derived, knownOn: Day): ChartExtent {
  const extent = { ...cutExtent(axis, period, knownOn), dotted: false };
  const { kind, from, to } = extent;
  return kind === 'bar' || kind === 'fade'
    ? { ...extent, kind: 'bracket', at: (from + to) / 2, before: false }
    : extent;
}

function hasBound({ indicator, refArea, period, quantity }: Claim, { derivation, stated }: Derived): boolean {
  const [area, ...others] = derivation.areas;
  return (
    quantity.kind !== 'direction' &&
    (quantity.bound === 'more-than' || quantity.bound === 'at-least') &&
    quantity.amount === stated.interval.lo &&
    sameIndicator(indicator, derivation.indicator) &&
    refArea === area &&
    others.length === 0 &&
    samePeriod(period, derivation.period)
  );
}

/** Two days are one place on the axis; a stretch that ends with the day of speech ends a day after it began. */
const SAME_DAY = 2 / 365;

function byClock(axis: Axis, extent: ChartExtent, said: Day, clock: Clock): ChartExtent {
  const at = onAxis(axis, yearsSince(axis, said));
  if (clock === 'described' || Math.abs(extent.at - at) < SAME_DAY) return extent;
  return { ...extent, kind: 'thread', at };
}
