import type { Axis } from '../domain/axis';
import type { Claim, NewsEvent } from '../domain/claim';
import { eventDay } from '../domain/claim';
import type { Clock } from '../domain/clock';
import type { TopicCode } from '../domain/codeLists';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import { figureKey } from '../domain/figure';
import type { AreaId, IndicatorId } from '../domain/ids';
import { familyOf, type Indicator } from '../domain/indicator';
import { periodKey } from '../domain/period';
import { groupBy } from '../lib/groupBy';
import { memoizeLast } from '../lib/memoize';
import { saidOn } from './derived';
import { clusterEvents, type EventCluster } from './eventClusters';
import { groupsOf } from './groups';
import { type LaneItem, laneExtent } from './laneItem';

/** What is said and follows of one place, on the topic of a lane. */
export type LaneGroup = { readonly area: AreaId; readonly items: readonly LaneItem[] };

/** A topic, by place: the rows of one place stand together. */
export type Lane = { readonly topic: TopicCode; readonly groups: readonly LaneGroup[] };

export type TimelineModel = {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  readonly clusters: readonly EventCluster[];
  readonly undated: readonly NewsEvent[];
};

/**
 * What the timeline draws. It depends on the data and the clock alone: filters change emphasis, never places. What
 * follows for several places together has no row here.
 */
export const timelineModel = memoizeLast(
  (dataset: Dataset, derived: readonly Derived[], clock: Clock): TimelineModel => ({
    axis: dataset.axis,
    lanes: dataset.codes.topics.list.map((topic) => laneOf(dataset, topic, derived, clock)),
    clusters: clusterEvents(dataset.axis, dataset.events),
    undated: dataset.events.filter((event) => eventDay(event) === null),
  }),
);

function laneOf(dataset: Dataset, topic: TopicCode, derived: readonly Derived[], clock: Clock): Lane {
  const claims = groupsOf(dataset).byTopic.get(topic.id) ?? [];
  const claimsAt = groupBy(claims, ({ refArea }) => refArea);
  const derivedAt = groupBy(
    derived.filter(({ derivation: { indicator } }) => indicator !== null && indicator.topic === topic.id),
    ({ derivation: { areas } }) => (areas.length === 1 ? areas[0] : null),
  );
  const groups = dataset.codes.areas.list.flatMap(({ id: area }): readonly LaneGroup[] => {
    const items = itemsOf(dataset, claimsAt.get(area) ?? [], derivedAt.get(area) ?? [], clock);
    return items.length > 0 ? [{ area, items }] : [];
  });
  return { topic, groups };
}

/** Claims that share a label, each with what narrows its amount by arithmetic; then what follows of something else. */
function itemsOf(
  dataset: Dataset,
  claims: readonly Claim[],
  derived: readonly Derived[],
  clock: Clock,
): readonly LaneItem[] {
  const narrowing = groupBy(derived, figureKey);
  const labels = [...groupBy(claims, labelKeyIn(claims, clock)).values()];
  const used = new Set<Derived>();
  const quoted = labels.map((sharing): LaneItem => {
    const [main, ...companions] = mainFirst(sharing);
    const key = figureKey(main);
    const narrower = (key === null ? undefined : narrowing.get(key)) ?? [];
    const own = narrower.filter((figure) => !used.has(figure));
    for (const figure of own) used.add(figure);
    return {
      key: main.id,
      figures: [main, ...companions.filter(isNear), ...own, ...companions.filter((claim) => !isNear(claim))],
      leads: leads(dataset, main.indicator),
      ...laneExtent(dataset.axis, main.period, main.said.on, clock),
    };
  });
  const following = derived
    .filter((figure) => !used.has(figure))
    .map(
      (figure): LaneItem => ({
        key: figure.id,
        figures: [figure],
        leads: figure.derivation.indicator !== null && leads(dataset, figure.derivation.indicator),
        ...laneExtent(dataset.axis, figure.derivation.period, saidOn(dataset, figure), clock),
      }),
    );
  return [...quoted, ...following];
}

function leads(dataset: Dataset, indicator: Indicator): boolean {
  return dataset.codes.indicators.byId.get(familyOf(indicator))?.rank === 1;
}

/**
 * Claims of one quantity with its growth and parts, of one time and speaker, share a label; so does a share that
 * belongs to no quantity, with the first quantity of its topic, when both were said together of one stretch of time.
 */
function labelKeyIn(claims: readonly Claim[], clock: Clock): (claim: Claim) => string {
  const key = (family: IndicatorId, { said, period }: Claim) => [family, said.by, said.on, periodKey(period)].join('|');
  const leading = claims.filter(({ indicator }) => indicator.rank === 1);
  const first = leading[0]?.indicator.id;
  const keys = new Set(leading.map((claim) => key(claim.indicator.id, claim)));
  return (claim) => {
    const { kind, of } = claim.indicator;
    if (
      clock === 'described' &&
      kind === 'share' &&
      of === null &&
      first !== undefined &&
      claim.quantity.kind !== 'direction'
    ) {
      const together = key(first, claim);
      if (keys.has(together)) return together;
    }
    return key(familyOf(claim.indicator), claim);
  };
}

function mainFirst([first, ...rest]: readonly [Claim, ...Claim[]]): readonly [Claim, ...Claim[]] {
  const main = [first, ...rest].find(({ indicator }) => indicator.of === null && indicator.kind !== 'share') ?? first;
  return [main, ...[first, ...rest].filter((claim) => claim !== main)];
}

/** A growth stands next to its amount; shares and parts after what narrows that. */
function isNear({ indicator }: Claim): boolean {
  return indicator.kind === 'growth';
}
