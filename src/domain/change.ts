import { scopeClass } from './comparison';
import {
  areasOf,
  COUNTERPART,
  type Figure,
  figureDimension,
  figureInterval,
  figurePeriod,
  indicatorOf,
  isQuoted,
  isStated,
} from './figure';
import { type Indicator, sameIndicator } from './indicator';
import type { Interval } from './interval';
import { divide, includesValue, subtract } from './intervalArithmetic';
import type { Period, PeriodKind } from './period';
import type { Reading } from './quantity';
import { sameDimension } from './unitAlgebra';

/** How many times as much, and how much more; `ratio` is null when the earlier amount may be zero. */
export type ChangeReading = { readonly ratio: Interval | null; readonly difference: Interval };

/** The change from one figure to a later one of the same quantity; ratios for `%`. */
export type Change =
  | {
      readonly kind: 'change';
      readonly from: Figure;
      readonly to: Figure;
      readonly stated: ChangeReading;
      readonly rounded: ChangeReading;
    }
  | { readonly kind: 'no-rate'; readonly from: Figure; readonly to: Figure }
  | { readonly kind: 'not-comparable'; readonly reason: UnchangeableReason };

/** A change of two figures that can be set side by side, whether or not they bear a rate. */
export type RatedChange = Exclude<Change, { readonly kind: 'not-comparable' }>;

export type UnchangeableReason =
  | 'no-amount'
  | 'not-stated'
  | 'other-indicator'
  | 'other-area'
  | 'other-period'
  | 'other-scope';

/** Two years can be set side by side, two months, and states on two days. A year that nobody named may be the other. */
const PACE: Readonly<Record<PeriodKind, string | null>> = {
  year: 'year',
  'per-year': null,
  'per-month': null,
  'half-year': 'half-year',
  quarter: 'quarter',
  month: 'month',
  'year-to-date': 'year-to-date',
  'as-of': 'as-of',
  range: null,
  duration: null,
  by: null,
};

/** Of years to date only those are of one pace that go to the same month. */
function paceOf(period: Period): string | null {
  const pace = PACE[period.kind];
  return period.kind === 'year-to-date' ? `${pace} ${period.end.slice(5, 7)}` : pace;
}

/**
 * Computed on intervals, in both readings. A figure is not compared with one of another scope, or of its own period. Of
 * one that is approximate and one that is no plain number either no rate is made: "about 24,000" after "more than
 * 17,000" would give a limit that nobody can vouch for.
 */
export function changeBetween(from: Figure, to: Figure): Change {
  const reason = obstacle(from, to);
  if (reason) return { kind: 'not-comparable', reason };
  if (isLoose(from, to)) return { kind: 'no-rate', from, to };
  const [stated, rounded] = [readChange(from, to, 'stated'), readChange(from, to, 'rounded')];
  return stated && rounded
    ? { kind: 'change', from, to, stated, rounded }
    : { kind: 'not-comparable', reason: 'no-amount' };
}

function isLoose(from: Figure, to: Figure): boolean {
  const intervals = [from, to].flatMap((figure) => figureInterval(figure, 'stated') ?? []);
  return intervals.some(({ approximate }) => approximate) && !intervals.some(isPlain);
}

function isPlain({ lo, hi, approximate }: Interval): boolean {
  return lo === hi && !approximate;
}

function readChange(from: Figure, to: Figure, reading: Reading): ChangeReading | null {
  const [before, after] = [figureInterval(from, reading), figureInterval(to, reading)];
  if (!before || !after) return null;
  return { ratio: includesValue(before, 0) ? null : divide(after, before), difference: subtract(after, before) };
}

function obstacle(from: Figure, to: Figure): UnchangeableReason | null {
  if (![from, to].every(isStated)) return 'not-stated';
  const [a, b] = [about(from), about(to)];
  if (a.indicator === null || !sameIndicator(a.indicator, b.indicator)) return 'other-indicator';
  if (a.area !== b.area) return 'other-area';
  const [before, after] = [paceOf(a.period), paceOf(b.period)];
  const isSame = JSON.stringify(a.period) === JSON.stringify(b.period);
  if (before === null || before !== after || isSame) return 'other-period';
  if (a.scope !== b.scope) return 'other-scope';
  return sameDimension(figureDimension(from), figureDimension(to)) ? null : 'other-indicator';
}

type About = {
  readonly indicator: Indicator | null;
  readonly area: string;
  readonly period: Period;
  readonly scope: string;
};

function about(figure: Figure): About {
  const counterpart = isQuoted(figure) ? (figure.counterpartArea ?? '') : COUNTERPART;
  return {
    indicator: indicatorOf(figure),
    area: `${areasOf(figure).join('+')} ${counterpart}`,
    period: figurePeriod(figure),
    scope: isQuoted(figure) ? scopeClass(figure) : '',
  };
}
