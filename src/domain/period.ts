/** ISO day, `2025-10-09`. */
export type Day = string;

/**
 * The time that a figure describes.
 *
 *   year, month   the named stretch             as-of     the state on a day
 *   range         from a day (null: not said)   duration  "in the last three years", its end is the day of speech
 *   per-year      a yearly level, no year named by        a plan for the end of a year
 */
export type Period =
  | { readonly kind: 'year' | 'month' | 'as-of'; readonly start: Day; readonly end: Day }
  | { readonly kind: 'range'; readonly start: Day | null; readonly end: Day }
  | { readonly kind: 'duration'; readonly years: number; readonly end: Day }
  | { readonly kind: 'per-year' }
  | { readonly kind: 'by'; readonly end: Day };

export type PeriodKind = Period['kind'];

/** A stretch between two days, both included. */
export type Span = { readonly start: Day; readonly end: Day };

/**
 * The days that a period covers, as far as they are known. A level without a named year, and a total whose start
 * nobody said, stand at the day they were said or end on.
 */
export function spanOf(period: Period, saidOn: Day): Span {
  switch (period.kind) {
    case 'year':
    case 'month':
    case 'as-of':
      return { start: period.start, end: period.end };
    case 'range':
      return { start: period.start ?? period.end, end: period.end };
    case 'duration':
      return { start: yearsBefore(period.end, period.years), end: period.end };
    case 'per-year':
      return { start: saidOn, end: saidOn };
    case 'by':
      return { start: saidOn, end: period.end };
  }
}

/** Two periods are one when they are of one kind and cover the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'per-year') return true;
  if (a.kind === 'range' && b.kind === 'range' && (a.start === null) !== (b.start === null)) return false;
  const [x, y] = [spanOf(a, ''), spanOf(b, '')];
  return x.start === y.start && x.end === y.end;
}

/** The same day so many years earlier; 28 February where that year has no 29th. */
function yearsBefore(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) - years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year).padStart(4, '0')}${day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)}`;
}

/** The day after: the end of a stretch is drawn where the next day begins. */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
