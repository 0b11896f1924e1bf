import type { Claim, NewsEvent } from '../domain/claim';
import { claimSpan, claimTopic, eventDay } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { familyOf } from '../domain/indicator';
import { axisShare, type Day, dayAfter, samePeriod, YEARS } from '../domain/period';
import { TOPICS, type Topic } from '../domain/topic';
import { memoizeLast } from '../lib/memoize';

/**
 * How a statement's time is drawn, in shares of the axis (0 is the start of 2019, 1 the end of 2026):
 *
 *   band   a named year or month        point  a day, or a yearly level at the day it was said
 *   bar    added up, ends in its point  plan   from the day of speech to a time ahead
 */
export type LaneShape = 'band' | 'point' | 'bar' | 'plan';

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
  /** The main claim first, then those that share its quantity, place, time and speaker. */
  readonly claims: readonly [Claim, ...Claim[]];
};

export type Lane = {
  readonly topic: Topic;
  readonly items: readonly LaneItem[];
  /** Years that no claim of this topic describes, whatever the filter. */
  readonly emptyYears: readonly number[];
};

/** Events that are drawn as one flag, the one that gives its name first. */
export type EventCluster = { readonly at: number; readonly events: readonly [NewsEvent, ...NewsEvent[]] };

export type TimelineModel = {
  readonly lanes: readonly Lane[];
  readonly clusters: readonly EventCluster[];
  readonly undated: readonly NewsEvent[];
};

/** What the timeline draws. It depends on the data alone: filters change emphasis, never places. */
export const timelineModel = memoizeLast((dataset: Dataset): TimelineModel => {
  const lanes = TOPICS.map((topic) =>
    laneOf(
      topic,
      dataset.claims.filter((claim) => claimTopic(claim) === topic),
    ),
  );
  return {
    lanes,
    clusters: clusterEvents(dataset.events),
    undated: dataset.events.filter((event) => eventDay(event) === null),
  };
});

function laneOf(topic: Topic, claims: readonly Claim[]): Lane {
  const groups: [Claim, ...Claim[]][] = [];
  for (const claim of claims) {
    const group = groups.find(([first]) => sharesLabel(first, claim));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  const items = groups.map(([first, ...rest]) => {
    const sorted = [first, ...rest].sort((a, b) => Number(isPart(a)) - Number(isPart(b)));
    return itemOf([sorted[0] ?? first, ...sorted.slice(1)]);
  });
  return { topic, items, emptyYears: YEARS.filter((year) => !claims.some((claim) => describes(claim, year))) };
}

function sharesLabel(a: Claim, b: Claim): boolean {
  return (
    familyOf(a.indicator) === familyOf(b.indicator) &&
    a.refArea === b.refArea &&
    a.said.by === b.said.by &&
    a.said.on === b.said.on &&
    samePeriod(a.period, b.period)
  );
}

function isPart(claim: Claim): boolean {
  return familyOf(claim.indicator) !== claim.indicator;
}

function describes(claim: Claim, year: number): boolean {
  const { start, end } = claimSpan(claim);
  return start.slice(0, 4) <= String(year) && String(year) <= end.slice(0, 4);
}

function itemOf(claims: readonly [Claim, ...Claim[]]): LaneItem {
  const [claim] = claims;
  const span = claimSpan(claim);
  const from = axisShare(span.start);
  const to = axisShare(dayAfter(span.end));
  const { period } = claim;
  const key = claim.id;
  switch (period.kind) {
    case 'year':
    case 'month':
      return { key, shape: 'band', from, to, at: (from + to) / 2, startUnknown: false, claims };
    case 'range':
      if (claim.said.on < span.start)
        return { key, shape: 'point', from, to: from, at: from, startUnknown: false, claims };
      return { key, shape: 'bar', from, to, at: to, startUnknown: period.start === null, claims };
    case 'duration':
      return { key, shape: 'bar', from, to, at: to, startUnknown: false, claims };
    case 'by':
      return { key, shape: 'plan', from, to, at: from, startUnknown: false, claims };
    case 'as-of':
    case 'per-year':
      return { key, shape: 'point', from, to: from, at: from, startUnknown: false, claims };
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

function clusterEvents(events: readonly NewsEvent[]): readonly EventCluster[] {
  const dated = events
    .flatMap((event) => {
      const day = eventDay(event);
      return day === null ? [] : [{ event, at: Math.min(axisShare(dayOf(event, day)), 1) }];
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
    return first && day ? [{ at: Math.min(axisShare(dayOf(first, day)), 1), events: [first, ...rest] as const }] : [];
  });
}

/** A month without a day is drawn in its middle. */
function dayOf(event: NewsEvent, day: Day): Day {
  if (event.sameOccasion !== null && event.date.precision === 'month') return `${day.slice(0, 7)}-10`;
  if (event.date.precision === 'month') return `${day.slice(0, 7)}-15`;
  return event.date.precision === 'year' ? (event.date.end ?? day) : day;
}
