import { type Day, isUnnamed, type Period, type Span, spanOf } from './period';

/** A calendar month, `2024-01`; months in the order of their texts are in the order of time. */
export type IsoMonth = string;

/** A chosen stretch, both months included. The reader's choice of time is in months; no choice at all is `null`. */
export type TimeRange = { readonly from: IsoMonth; readonly to: IsoMonth };

/** `month` is 1 for January. */
export function isoMonth(year: number, month: number): IsoMonth {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
export function yearOf(month: IsoMonth): number {
  return Number(month.slice(0, 4));
}

/** So many months later, or earlier where `by` is below zero. */
export function monthAfter(month: IsoMonth, by: number): IsoMonth {
  const count = yearOf(month) * 12 + Number(month.slice(5)) - 1 + by;
  return isoMonth(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}
/** How many months the second is later than the first. */
export function monthsBetween(from: IsoMonth, to: IsoMonth): number {
  return (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/** A range whose one handle is put to where another range begins or ends; the other gives way when it is passed. */
export function withHandle({ from, to }: TimeRange, handle: keyof TimeRange, point: TimeRange): TimeRange {
  return handle === 'from'
    ? { from: point.from, to: to > point.from ? to : point.from }
    : { from: from < point.to ? from : point.to, to: point.to };
}

export function yearRange(year: number): TimeRange {
  return { from: isoMonth(year, 1), to: isoMonth(year, 12) };
}
/** The first and last year of a range that begins and ends with whole years; else null. */
export function wholeYears({ from, to }: TimeRange): readonly [first: number, last: number] | null {
  return from.endsWith('-01') && to.endsWith('-12') ? [yearOf(from), yearOf(to)] : null;
}
/** The year, when the range is exactly one calendar year; else null. */
export function singleYear(range: TimeRange | null): number | null {
  const years = range && wholeYears(range);
  return years && years[0] === years[1] ? years[0] : null;
}

/** True when the span has a day in the range. */
export function overlaps(range: TimeRange, span: Span): boolean {
  return span.start.slice(0, 7) <= range.to && span.end.slice(0, 7) >= range.from;
}

/**
 * True when a figure of this period stands in a range of months: a named stretch lies in it as a whole, what ends on a
 * day ends in it, a plan was made in it. Never for a level whose year or month nobody named.
 */
export function standsIn(period: Period, saidOn: Day, { from, to }: TimeRange): boolean {
  if (isUnnamed(period)) return false;
  const span = spanOf(period, saidOn);
  const isStretchOfTime = period.kind !== 'range' && period.kind !== 'duration' && period.kind !== 'by';
  const [start, end] = [span.start.slice(0, 7), (period.kind === 'by' ? span.start : span.end).slice(0, 7)];
  return end >= from && end <= to && (!isStretchOfTime || start >= from);
}
