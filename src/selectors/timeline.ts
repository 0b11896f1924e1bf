import type { Area } from '../domain/area';
import { type Axis, axisShare, lengthOf, yearsOf } from '../domain/axis';
import type { Claim, NewsEvent } from '../domain/claim';
import { claimSpan, eventDay } from '../domain/claim';
import type { Clock } from '../domain/clock';
import type { TopicCode } from '../domain/codeLists';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import type { Figure } from '../domain/figure';
import { familyOf } from '../domain/indicator';
import { type Day, isUnnamed, type Period, periodKey, spanOf } from '../domain/period';
import { timeExtent } from '../domain/timeExtent';
import type { Topic } from '../domain/topic';
import { groupBy } from '../lib/groupBy';
import { memoizeLast } from '../lib/memoize';
import { saidOn } from './derived';
import { groupsOf } from './groups';

/**
 * How a statement's time is drawn, in shares of the axis (0 is its start, 1 its end):
 *
 *   band   a named year or month        point  a day, or a yearly level at the day it was said
 *   bar    added up, ends in its point  plan   from the day of speech to a time ahead
 *   thread the day it was said, with a line to the time it describes (the clock of speech only)
 */
export type LaneShape = 'band' | 'point' | 'bar' | 'plan' | 'thread';

export type LaneItem = {
  readonly key: string;
  readonly shape: LaneShape;
  /** Ends of what is drawn; a bar may begin before 0, a plan may end after 1. */
  readonly from: number;
  readonly to: number;
  /** Where the points stand. */
  readonly at: number;
  /** True when the start of a bar was not said. */
  readonly startUnknown: boolean;
  /** The main claim first, then those that share its quantity, place, time and speaker; or one derived figure. */
  readonly figures: readonly [Figure, ...Figure[]];
};

export type Lane = {
  readonly topic: TopicCode;
  readonly items: readonly LaneItem[];
};

/** Events closer than `NEAR`, drawn as one flag; the first is the most important and labels it. */
export type EventCluster = { readonly at: number; readonly events: readonly [NewsEvent, ...NewsEvent[]] };

export type TimelineModel = {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  readonly clusters: readonly EventCluster[];
  readonly undated: readonly NewsEvent[];
};

/** What the timeline draws. It depends on the data and the clock alone: filters change emphasis, never places. */
export const timelineModel = memoizeLast(
  (dataset: Dataset, derived: readonly Derived[], clock: Clock): TimelineModel => {
    const { axis } = dataset;
    const lanes = dataset.codes.topics.list.map((topic): Lane => {
      const lane = laneOf(axis, topic, groupsOf(dataset).byTopic.get(topic.id) ?? [], clock);
      const follows = derived.flatMap((figure) => {
        const { indicator } = figure.derivation;
        return indicator !== null && indicator.topic === topic.id ? [derivedItem(dataset, figure, clock)] : [];
      });
      return { ...lane, items: [...lane.items, ...follows] };
    });
    return {
      axis,
      lanes,
      clusters: clusterEvents(axis, dataset.events),
      undated: dataset.events.filter((event) => eventDay(event) === null),
    };
  },
);

function laneOf(axis: Axis, topic: TopicCode, claims: readonly Claim[], clock: Clock): Lane {
  const items = [...groupBy(claims, labelKey).values()].map(([first, ...rest]) => {
    const sorted = [first, ...rest].sort((a, b) => Number(isPart(a)) - Number(isPart(b)));
    return itemOf(axis, [sorted[0] ?? first, ...sorted.slice(1)], clock);
  });
  return { topic, items };
}

/**
 * The years of which nobody has said anything on a topic, for the places asked for (none: for any place). Speakers,
 * sources and words change nothing here: what they hide has been said.
 */
export function emptyYears(dataset: Dataset, topic: Topic, places: readonly Area[]): readonly number[] {
  const all = groupsOf(dataset).byTopic.get(topic) ?? [];
  const claims = all.filter(({ refArea }) => places.length === 0 || places.includes(refArea));
  return yearsOf(dataset.axis).filter((year) => !claims.some((claim) => describes(claim, year)));
}

/** The year that most claims are about, the later of two; without any, the last of the axis. */
export function fullestYear({ claims, axis }: Dataset): number {
  const byYear = groupBy(claims, ({ period }) => (period.kind === 'year' ? Number(period.start.slice(0, 4)) : null));
  const count = (year: number) => byYear.get(year)?.length ?? 0;
  return yearsOf(axis).reduce((best, year) => (count(year) >= count(best) ? year : best), axis.last);
}

/** Claims of one quantity with its growth and shares, one place, time and speaker share a label. */
function labelKey({ indicator, refArea, said, period }: Claim): string {
  return [familyOf(indicator), refArea, said.by, said.on, periodKey(period)].join('|');
}

function isPart(claim: Claim): boolean {
  return familyOf(claim.indicator) !== claim.indicator.id;
}

function describes(claim: Claim, year: number): boolean {
  const { start, end } = claimSpan(claim);
  return start.slice(0, 4) <= String(year) && String(year) <= end.slice(0, 4);
}

function itemOf(axis: Axis, claims: readonly [Claim, ...Claim[]], clock: Clock): LaneItem {
  const [claim] = claims;
  return { key: claim.id, figures: claims, ...drawn(axis, claim.period, claim.said.on, clock) };
}

function derivedItem(dataset: Dataset, figure: Derived, clock: Clock): LaneItem {
  const { period } = figure.derivation;
  return { key: figure.id, figures: [figure], ...drawn(dataset.axis, period, saidOn(dataset, figure), clock) };
}

type Drawn = Pick<LaneItem, 'shape' | 'from' | 'to' | 'at' | 'startUnknown'>;

function drawn(axis: Axis, period: Period, said: Day, clock: Clock): Drawn {
  const extent = timeExtent(axis, period, said);
  const length = lengthOf(axis);
  const [from, to, at] = [extent.from / length, extent.to / length, extent.at / length];
  const span = spanOf(period, said);
  if (clock === 'said') {
    const spoken = axisShare(axis, said);
    const named = !isUnnamed(period) && !(span.start === said && span.end === said);
    const ends = named ? { from, to } : { from: spoken, to: spoken };
    return { shape: named ? 'thread' : 'point', ...ends, at: spoken, startUnknown: false };
  }
  switch (extent.kind) {
    case 'bracket':
      return { shape: 'band', from, to, at, startUnknown: false };
    case 'bar':
    case 'fade':
      if (period.kind === 'range' && said < span.start)
        return { shape: 'point', from, to: from, at: from, startUnknown: false };
      return { shape: 'bar', from, to, at, startUnknown: extent.kind === 'fade' };
    case 'plan':
      return { shape: 'plan', from, to, at, startUnknown: false };
    case 'point':
    case 'wings':
    case 'thread':
      return { shape: 'point', from, to: from, at, startUnknown: false };
  }
}

/** Days closer than this share of the axis are one flag. */
const NEAR = 0.008;
const IMPORTANCE: readonly NewsEvent['kind'][] = [
  'summit',
  'meeting',
  'exhibition',
  'agreement',
  'project',
  'document',
  'plan',
  'proposal',
  'publication',
];

function clusterEvents(axis: Axis, events: readonly NewsEvent[]): readonly EventCluster[] {
  const dated = events
    .flatMap((event) => {
      const day = eventDay(event);
      return day === null ? [] : [{ event, at: Math.min(axisShare(axis, dayOf(event, day)), 1) }];
    })
    .sort((a, b) => a.at - b.at);
  const clusters: { at: number; events: NewsEvent[] }[] = [];
  for (const { event, at } of dated) {
    const last = clusters.at(-1);
    if (last && at - last.at < NEAR) last.events.push(event);
    else clusters.push({ at, events: [event] });
  }
  return clusters.flatMap(({ events: members }) => {
    const [first, ...rest] = members.sort((a, b) => IMPORTANCE.indexOf(a.kind) - IMPORTANCE.indexOf(b.kind));
    const day = first && eventDay(first);
    return first && day
      ? [{ at: Math.min(axisShare(axis, dayOf(first, day)), 1), events: [first, ...rest] as const }]
      : [];
  });
}

/** A month without a day is drawn in its middle. */
function dayOf(event: NewsEvent, day: Day): Day {
  if (event.sameOccasion !== null && event.date.precision === 'month') return `${day.slice(0, 7)}-10`;
  if (event.date.precision === 'month') return `${day.slice(0, 7)}-15`;
  return event.date.precision === 'year' ? (event.date.end ?? day) : day;
}
