import { type Areas, isPartOf } from './area';
import { type Claim, SAID_YEAR_INFERRED, SPEAKER_UNKNOWN } from './claim';
import type { AreaId } from './ids';
import { type Indicator, sameIndicator } from './indicator';
import { contains, disjoint, type Interval, scaledBy } from './interval';
import { isUnnamed, type Period, periodKey, samePeriod } from './period';
import { isChange, type Quantity, type Reading, toInterval, type Unit } from './quantity';

/** How two claims about one quantity stand to each other, or why they cannot be compared. */
export type Comparison =
  | { readonly kind: 'same' | 'weaker' | 'stronger' | 'overlapping' | 'contradictory' }
  | { readonly kind: 'not-comparable'; readonly reason: IncomparableReason };

export type IncomparableReason =
  | 'no-amount'
  | 'not-stated'
  | 'other-indicator'
  | 'stock-and-flow'
  | 'part-and-whole'
  | 'other-area'
  | 'other-period'
  | 'other-scope'
  | 'other-unit';

/**
 * Notes on how a figure or its date is known, and those that repeat what its indicator and period say. Every other
 * note changes what is counted, and stands in the way.
 */
const HARMLESS: readonly string[] = [
  'as-of-speech',
  'base-not-stated',
  'goods-and-services-not-stated',
  'machine-translation',
  'narrated',
  'one-month',
  'other-half',
  'paraphrase',
  'part-of-another',
  'project-value',
  'record',
  'rounded-fraction',
  SAID_YEAR_INFERRED,
  'speaker-inferred',
  SPEAKER_UNKNOWN,
  'start-not-stated',
  'subject-from-context',
  'window-not-stated',
  'year-inferred',
  'year-not-named',
  'year-relative',
  'yearly-inferred',
];

/**
 * How `other` stands to `claim`: "weaker" means that `other` says less. Figures are taken as stated; where that sets
 * them apart they are taken as rounded, so that "28" and "28.3" do not contradict each other. Of two that are alike,
 * the one said to be approximate is the weaker. `areas` tell which place is a part of which; without them none is.
 */
export function compareClaims(claim: Claim, other: Claim, areas?: Areas): Comparison {
  const reason = incomparable(claim, other, areas);
  if (reason) return { kind: 'not-comparable', reason };
  const stated = compareAs('stated', claim, other);
  return stated.kind === 'contradictory' ? compareAs('rounded', claim, other) : stated;
}

function compareAs(reading: Reading, claim: Claim, other: Claim): Comparison {
  const a = intervalOf(claim.quantity, reading);
  const b = intervalOf(other.quantity, reading);
  if (!a || !b) return { kind: 'not-comparable', reason: 'no-amount' };
  if (disjoint(a, b)) return { kind: 'contradictory' };
  const within = contains(b, a);
  const around = contains(a, b);
  if (within && around && a.approximate !== b.approximate) return { kind: b.approximate ? 'weaker' : 'stronger' };
  if (within && around) return { kind: 'same' };
  if (within) return { kind: 'weaker' };
  if (around) return { kind: 'stronger' };
  return { kind: 'overlapping' };
}

/** Shares of one are brought to per cent. */
function intervalOf(quantity: Quantity, reading: Reading): Interval | null {
  const interval = toInterval(quantity, reading);
  return interval && quantity.unit === 'share' ? scaledBy(interval, 100) : interval;
}

function incomparable(a: Claim, b: Claim, areas: Areas | undefined): IncomparableReason | null {
  if (!sameIndicator(a.indicator, b.indicator)) return otherIndicator(a.indicator, b.indicator);
  if (a.counterpartArea !== b.counterpartArea) return 'other-area';
  if (a.refArea !== b.refArea) return otherArea(a.refArea, b.refArea, areas);
  if (!samePeriod(a.period, b.period)) return 'other-period';
  // Years that nobody named are one only when they were meant on one day.
  if (isUnnamed(a.period) && a.said.on !== b.said.on) return 'other-period';
  if (scopeClass(a) !== scopeClass(b)) return 'other-scope';
  if (a.status !== 'stated' || b.status !== 'stated') return 'not-stated';
  if (a.quantity.kind === 'direction' || b.quantity.kind === 'direction') return 'no-amount';
  if (isOfLevel(a) !== isOfLevel(b)) return 'other-indicator';
  return inPerCent(a.quantity.unit) === inPerCent(b.quantity.unit) ? null : 'other-unit';
}

function otherArea(a: AreaId, b: AreaId, areas: Areas | undefined): IncomparableReason {
  return areas && (isPartOf(areas, a, b) || isPartOf(areas, b, a)) ? 'part-and-whole' : 'other-area';
}

/** False for a change of something that is itself no change: "turnover fell by 2 billion" says nothing of its level. */
export function isOfLevel({ indicator, quantity }: Claim): boolean {
  return indicator.kind === 'growth' || !isChange(quantity);
}

function otherIndicator(one: Indicator, two: Indicator): IncomparableReason {
  if (one.kind === two.kind && (one.of === two.id || two.of === one.id)) return 'part-and-whole';
  const kinds = [one.kind, two.kind];
  return one.topic === two.topic && kinds.includes('stock') && kinds.includes('flow')
    ? 'stock-and-flow'
    : 'other-indicator';
}

/** The notes that change what is counted; two claims are about one thing only when these are the same. */
export function scopeClass({ scope }: Claim): string {
  return scope
    .filter((code) => !HARMLESS.includes(code))
    .sort()
    .join(' ');
}

/**
 * What a claim is about, as a text: two claims can be compared exactly when they have one key. Null for a claim without
 * an amount, or not stated as a fact.
 */
export function quantityKey(claim: Claim): string | null {
  const { indicator, refArea, counterpartArea, period, said, status, quantity } = claim;
  if (quantity.kind === 'direction' || status !== 'stated') return null;
  const meant = isUnnamed(period) ? said.on : '';
  const unit = isOfLevel(claim) ? quantity.unit : `change in ${quantity.unit}`;
  return keyOf({ indicator, refArea, counterpartArea, period, meant, scope: scopeClass(claim), unit });
}

/** The parts of a quantity's key; `meant` is the day of speech for a year that nobody named. */
export function keyOf(parts: {
  readonly indicator: Indicator;
  readonly refArea: AreaId;
  readonly counterpartArea: string | null;
  readonly period: Period;
  readonly meant: string;
  readonly scope: string;
  readonly unit: string;
}): string {
  const { indicator, refArea, counterpartArea, period, meant, scope, unit } = parts;
  const inOneUnit = unit === 'share' ? '%' : unit;
  return [indicator.id, refArea, counterpartArea ?? '', periodKey(period), meant, scope, inOneUnit].join('|');
}

function inPerCent(unit: Unit): Unit {
  return unit === 'share' ? '%' : unit;
}
