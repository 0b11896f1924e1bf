import { FIRST_YEAR, LAST_YEAR, type Span } from './period';

/** A month counted from January of the first year shown: 0 is 2019-01. The reader's choice of time is in months. */
export type MonthIndex = number;

export const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;

/** The chosen stretch, both months included. */
export type MonthRange = { readonly from: MonthIndex; readonly to: MonthIndex };
export const ALL_MONTHS: MonthRange = { from: 0, to: MONTHS - 1 };

export function monthIndex(year: number, month: number): MonthIndex {
  return (year - FIRST_YEAR) * 12 + month - 1;
}
export function yearOf(index: MonthIndex): number {
  return FIRST_YEAR + Math.floor(index / 12);
}
/** 1 for January. */
export function monthOf(index: MonthIndex): number {
  return (index % 12) + 1;
}

export function yearRange(year: number): MonthRange {
  return { from: monthIndex(year, 1), to: monthIndex(year, 12) };
}
/** The year, when the range is exactly one calendar year; else null. */
export function singleYear({ from, to }: MonthRange): number | null {
  return from % 12 === 0 && to === from + 11 ? yearOf(from) : null;
}

export function isAllTime({ from, to }: MonthRange): boolean {
  return from === ALL_MONTHS.from && to === ALL_MONTHS.to;
}

/** `2025-09` */
export function isoMonth(index: MonthIndex): string {
  return `${yearOf(index)}-${String(monthOf(index)).padStart(2, '0')}`;
}

/** True when the span has a day in the range. */
export function overlaps(range: MonthRange, span: Span): boolean {
  return span.start.slice(0, 7) <= isoMonth(range.to) && span.end.slice(0, 7) >= isoMonth(range.from);
}
