import type { Deed } from './deed';
import type { AreaId, ClaimId, EventId, SpeakerId } from './ids';
import type { Indicator, IndicatorKind } from './indicator';
import { type Day, type Period, type Span, spanOf } from './period';
import type { Quantity } from './quantity';
import type { Appearance } from './quote';
import type { Localized } from './source';
import type { Topic } from './topic';

/** How a day is known: printed in the document, inferred from it, or not in it and known from other reports. */
export const DAY_BASES = ['printed', 'inferred', 'reported'] as const;
export type DayBasis = (typeof DAY_BASES)[number];

/** How exactly the day of speech is known: that day, or none but the latest possible. */
export const SAID_PRECISIONS = ['day', 'by'] as const;
export const EVENT_PRECISIONS = [...SAID_PRECISIONS, 'month', 'year', 'undated'] as const;

/** How the figure is meant. Only what is stated takes part in arithmetic; `denied` is "did not reach". */
export const CLAIM_STATUSES = ['stated', 'target', 'forecast', 'conditional', 'denied'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** The note on a claim whose day of speech is printed without its year. */
export const SAID_YEAR_INFERRED = 'said-year-inferred';
/** The note on a claim of which it is not known who said it: the text does not say it by itself. */
export const SPEAKER_UNKNOWN = 'speaker-unknown';

/**
 * A figure somebody stated, in a sentence we can show. The first appearance is the original language's.
 * A claim that stands in two places is one claim with two appearances, and counts once.
 */
export type Claim = {
  readonly type: 'claim';
  readonly id: ClaimId;
  readonly indicator: Indicator;
  readonly refArea: AreaId;
  readonly counterpartArea: string | null;
  readonly quantity: Quantity;
  readonly period: Period;
  /** `by` is null where the text itself says it and names nobody. `at` is the event where it was said, when the document tells. */
  readonly said: {
    readonly by: SpeakerId | null;
    readonly on: Day;
    readonly basis: DayBasis;
    readonly precision: (typeof SAID_PRECISIONS)[number];
    readonly at: EventId | null;
  };
  readonly status: ClaimStatus;
  readonly scope: readonly string[];
  readonly appearances: readonly [Appearance, ...Appearance[]];
  /** How a claim of a reader's own came to be; others tell nothing. */
  readonly deeds?: readonly Deed[] | undefined;
};

export const EVENT_KINDS = [
  'meeting',
  'summit',
  'publication',
  'plan',
  'proposal',
  'agreement',
  'project',
  'exhibition',
  'document',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened or is meant to: it has a quote like a claim, and no figure. */
export type NewsEvent = {
  readonly type: 'event';
  readonly id: EventId;
  readonly kind: EventKind;
  readonly name: Localized;
  readonly place: Localized | null;
  readonly refArea: AreaId | null;
  readonly date: {
    readonly start: Day | null;
    readonly end: Day | null;
    readonly precision: (typeof EVENT_PRECISIONS)[number];
    readonly basis: DayBasis;
  };
  readonly status: 'happened' | 'planned' | 'proposed' | 'ongoing';
  readonly sameOccasion: EventId | null;
  readonly appearances: readonly [Appearance, ...Appearance[]];
};

/** What has evidence to open. */
export type Statement = Claim | NewsEvent;

export function claimTopic(claim: Claim): Topic {
  return claim.indicator.topic;
}

/** True where the text itself says it and names nobody. */
export function isOfText({ said, scope }: Claim): boolean {
  return said.by === null && !scope.includes(SPEAKER_UNKNOWN);
}

export function claimSpan(claim: Claim): Span {
  return spanOf(claim.period, claim.said.on);
}

/** The note on an amount that only our reading takes for one year's. */
const YEARLY_INFERRED = 'yearly-inferred';

/** What a rate is per, where nobody named the year or month that it holds for: `year` for "10 million tonnes a year". */
export function saidPer(claim: Claim): 'year' | 'month' | null {
  if (claim.period.kind === 'per-month') return 'month';
  return isSaidYearly(claim) ? 'year' : null;
}

/** A level of a year that nobody named, and that was said to be a year's: "10 million tonnes a year". */
export function isSaidYearly({ period, scope }: Claim): boolean {
  return period.kind === 'per-year' && !scope.includes(YEARLY_INFERRED);
}

/** The status to draw and count a claim by: a figure stated about a period that begins after the day of speech is a target. */
export function effectiveStatus(claim: Claim): ClaimStatus {
  return claim.status === 'stated' && claimSpan(claim).start > claim.said.on ? 'target' : claim.status;
}

/** True for what is stated of a time that had begun; all else is drawn dotted. */
export function isFact(claim: Claim): boolean {
  return effectiveStatus(claim) === 'stated';
}

/** What an indicator of targets measures is a target, whatever its record says. */
export function statusOf(kind: IndicatorKind, status: ClaimStatus = 'stated'): ClaimStatus {
  return kind === 'target' && status === 'stated' ? 'target' : status;
}

export function isAnchored(statement: Statement): boolean {
  return statement.appearances.every((appearance) => appearance.anchored);
}

/** The day on which an event is drawn: its first known day, or the latest possible; null when it is undated. */
export function eventDay({ date }: NewsEvent): Day | null {
  return date.precision === 'undated' ? null : (date.start ?? date.end);
}

/** The year in which the period of a claim begins; for a duration (“in three years”) also the year in which it ends. */
export function periodYears(claim: Claim): readonly number[] {
  const { start, end } = claimSpan(claim);
  const days = claim.period.kind === 'duration' ? [start, end] : [start];
  return days.map((day) => Number(day.slice(0, 4)));
}
