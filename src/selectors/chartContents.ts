import type { Axis } from '../domain/axis';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { IndicatorId } from '../domain/ids';
import { familyOf } from '../domain/indicator';
import { periodKey } from '../domain/period';
import { isChange } from '../domain/quantity';
import type { Topic } from '../domain/topic';
import { groupBy } from '../lib/groupBy';
import { memoizeLast } from '../lib/memoize';
import { type ChartExtent, chartExtent } from './chartExtent';
import { groupsOf } from './groups';

/** A point of a chart. Its companions (growth, share, part) stand beside its label, each a mark of its own. */
export type ChartMark = {
  readonly claim: Claim;
  readonly extent: ChartExtent;
  readonly companions: readonly Claim[];
};

/**
 * What a topic's chart draws. Every claim of the topic stands in it exactly once:
 *
 *   marks    amounts of the axis' unit, at their height     monthly  amounts of one month, with a scale of their own
 *   rows     all that has no place on the axis: shares, growths without their level, plans, directions, other units
 */
export type ChartContents = {
  readonly topic: Topic;
  readonly unit: string;
  /** The years along which it is drawn. */
  readonly axis: Axis;
  readonly claims: readonly Claim[];
  readonly marks: readonly ChartMark[];
  readonly monthly: readonly ChartMark[];
  readonly rows: readonly ChartMark[];
};

/** The charts of all topics, in their order; the same for the same dataset, whatever the reader has chosen. */
export const allCharts = memoizeLast(
  (dataset: Dataset): ReadonlyMap<Topic, ChartContents> =>
    new Map(dataset.codes.topics.list.map(({ id }) => [id, contents(dataset, id, axisUnitOf(dataset, id))])),
);

/**
 * What the axis of a topic counts in: its own unit, or, where no amount is in that, the currency that most of them are in.
 * Empty for a topic that the data do not have.
 */
export function axisUnitOf(dataset: Dataset, topic: Topic): string {
  const { topics, units } = dataset.codes;
  const wanted = topics.byId.get(topic)?.axisUnit ?? '';
  const claims = groupsOf(dataset).spokenByTopic.get(topic) ?? [];
  if (claims.some((claim) => isAxisAmount(claim, wanted))) return wanted;
  const others = claims.flatMap((claim) => {
    const { unit } = claim.quantity;
    return unit !== null && units.byId.get(unit)?.kind === 'currency' && isAxisAmount(claim, unit) ? [unit] : [];
  });
  const most = (unit: string) => others.filter((other) => other === unit).length;
  return [...new Set(others)].sort((a, b) => most(b) - most(a))[0] ?? wanted;
}

/** A topic that the data do not have, as an address may name it, has an empty chart. */
export function chartContents(dataset: Dataset, topic: Topic): ChartContents {
  return allCharts(dataset).get(topic) ?? contents(dataset, topic, '');
}

/** More than these say more with an axis. */
const MOST_IN_ROWS = 4;

/**
 * True where all amounts are stocks of one day: an axis of amounts would say nothing of these few that they do not say
 * themselves, so each has a row.
 */
export function isInRows({ marks, monthly }: Pick<ChartContents, 'marks' | 'monthly'>): boolean {
  const [first] = marks;
  return (
    first !== undefined &&
    marks.length <= MOST_IN_ROWS &&
    monthly.length === 0 &&
    marks.every(
      ({ claim: { quantity }, extent }) =>
        extent.kind === 'point' && extent.at === first.extent.at && quantity.kind !== 'range',
    )
  );
}

/** True when a derived figure has a place on the axis of the chart. */
export function isCharted({ topic, unit }: Pick<ChartContents, 'topic' | 'unit'>, { derivation }: Derived): boolean {
  const { indicator } = derivation;
  return indicator !== null && indicator.topic === topic && derivation.unit === unit;
}

function contents(dataset: Dataset, topic: Topic, unit: string): ChartContents {
  const { axis } = dataset;
  const claims = groupsOf(dataset).spokenByTopic.get(topic) ?? [];
  const amounts = claims.filter((claim) => isAxisAmount(claim, unit));
  const others = claims.filter((claim) => !isAxisAmount(claim, unit));
  const [amountHosts, otherHosts] = [groupBy(amounts, hostKey), groupBy(others, hostKey)];
  const hostOf = (claim: Claim): Claim | null => {
    const key = wantedHost(claim);
    return key === null ? null : (amountHosts.get(key)?.[0] ?? otherHosts.get(key)?.[0] ?? null);
  };
  const companions = groupBy(others, hostOf);
  const mark = (claim: Claim): ChartMark => ({
    claim,
    extent: chartExtent(axis, claim),
    companions: companions.get(claim) ?? [],
  });
  return {
    topic,
    unit,
    axis,
    claims,
    marks: amounts.filter(({ period }) => period.kind !== 'month').map(mark),
    monthly: amounts.filter(({ period }) => period.kind === 'month').map(mark),
    rows: others.filter((claim) => !hostOf(claim)).map(mark),
  };
}

/** A measure of one place and one time. */
function keyOf(indicator: IndicatorId, { refArea, period }: Claim): string {
  return `${indicator}|${refArea}|${periodKey(period)}`;
}
function hostKey(claim: Claim): string {
  return keyOf(claim.indicator.id, claim);
}
/** The amount that a growth, a share or a part was said with: its own measure, of one place and one time. */
function wantedHost(claim: Claim): string | null {
  const { indicator, quantity } = claim;
  if (indicator.of === null || quantity.kind === 'direction') return null;
  return keyOf(familyOf(indicator), claim);
}

/** Growths and other changes, shares, what is not stated as a fact, bare directions, monthly levels and money that is not Russian have no place on the axis. */
function isAxisAmount({ quantity, indicator, period, status, scope }: Claim, unit: string): boolean {
  if (status !== 'stated' || period.kind === 'per-month') return false;
  const { kind } = indicator;
  if (kind === 'growth' || kind === 'share' || kind === 'target') return false;
  return (
    quantity.kind !== 'direction' &&
    !isChange(quantity) &&
    quantity.unit === unit &&
    !scope.includes('not-russian-money')
  );
}
