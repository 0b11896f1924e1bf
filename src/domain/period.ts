/** ISO day, `2025-10-09`. */
export type Day = string;

/** Periods between two days that both stand in the record. */
export const STRETCHES = ['year', 'half-year', 'quarter', 'month', 'year-to-date', 'as-of'] as const;
export const UNNAMED = ['per-year', 'per-month'] as const;

/**
 * The time that a figure describes.
 *
 *   year, half-year, quarter, month   the named stretch
 *   year-to-date          from 1 January to a day
 *   as-of                 the state on a day
 *   range                 from a day (null: not said) to a day
 *   duration              "in the last three years": its end is the day of speech
 *   per-year, per-month   a level whose year or month nobody named
 *   by                    a plan for the end of a year
 */
export type Period =
  | { readonly kind: (typeof STRETCHES)[number]; readonly start: Day; readonly end: Day }
  | { readonly kind: 'range'; readonly start: Day | null; readonly end: Day }
  | { readonly kind: 'duration'; readonly years: number; readonly end: Day }
  | UnnamedPeriod
  | { readonly kind: 'by'; readonly end: Day };

/** A level of every year or month. */
export type UnnamedPeriod = { readonly kind: (typeof UNNAMED)[number] };

export type PeriodKind = Period['kind'];
type Stretch = Extract<Period, { readonly start: Day }>;
export const PERIOD_KINDS: readonly PeriodKind[] = [...STRETCHES, 'range', 'duration', ...UNNAMED, 'by'];

/** A stretch between two days, both included. */
export type Span = { readonly start: Day; readonly end: Day };

/**
 * The days that a period covers, as far as they are known. A level without a named year, and a total whose start
 * nobody said, stand at the day they were said or end on.
 */
export function spanOf(period: Period, saidOn: Day): Span {
  if (isUnnamed(period)) return { start: saidOn, end: saidOn };
  if (isStretch(period)) return { start: period.start, end: period.end };
  switch (period.kind) {
    case 'range':
      return { start: period.start ?? period.end, end: period.end };
    case 'duration':
      return { start: yearsBefore(period.end, period.years), end: period.end };
    case 'by':
      return { start: saidOn, end: period.end };
  }
}

/** Two periods are one when they are of one kind and cover the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind !== b.kind) return false;
  if (isUnnamed(a)) return true;
  if (a.kind === 'range' && b.kind === 'range' && (a.start === null) !== (b.start === null)) return false;
  const [x, y] = [spanOf(a, ''), spanOf(b, '')];
  return x.start === y.start && x.end === y.end;
}

/** True when both its days stand in the record. */
export function isStretch(period: Period): period is Stretch {
  return STRETCHES.some((kind) => kind === period.kind);
}

/** True for a level of which nobody named the year or month. */
export function isUnnamed(period: Period): period is UnnamedPeriod {
  return period.kind === 'per-year' || period.kind === 'per-month';
}

const PARTS: readonly PeriodKind[] = ['half-year', 'quarter', 'month', 'year-to-date'];

/** True for a named stretch that is less than a year. */
export function isPartOfYear({ kind }: Period): boolean {
  return PARTS.includes(kind);
}

/** True when the days are those of such a stretch: a half-year begins in January or July, a year to date in January. */
export function areDaysOf(kind: Stretch['kind'], { start, end }: Span): boolean {
  const months = { 'half-year': 6, quarter: 3 };
  if (kind === 'year-to-date') return start.endsWith('-01-01') && end.startsWith(start.slice(0, 4));
  if (kind !== 'half-year' && kind !== 'quarter') return true;
  const length = months[kind];
  const first = Number(start.slice(5, 7));
  const next = `${start.slice(0, 4)}-${String(first + length - 1).padStart(2, '0')}`;
  const closes = end.startsWith(next) && dayAfter(end).endsWith('-01');
  return start.endsWith('-01') && first % length === 1 && closes;
}

/** The number of a half-year or quarter within its year, of so many months each: 1 for the first. */
export function numberInYear({ start }: Span, months: number): number {
  return Math.ceil(Number(start.slice(5, 7)) / months);
}

/** The same text for two periods exactly when `samePeriod` holds for them. */
export function periodKey(period: Period): string {
  const { start, end } = spanOf(period, '');
  const isOpen = period.kind === 'range' && period.start === null;
  return `${period.kind} ${isOpen ? '' : start}..${end}`;
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
