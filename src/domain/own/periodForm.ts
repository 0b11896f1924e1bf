import { type Day, dayAfter, type Period, type PeriodKind } from '../period';

/** A period as it is filled in; what a kind does not ask for is left as it is. */
export type PeriodForm = {
  readonly kind: PeriodKind;
  readonly year: string;
  /** The half, quarter or month of the year, from 1. */
  readonly part: string;
  /** Days as a field of dates has them; empty for a start that nobody said. */
  readonly from: string;
  readonly to: string;
  readonly years: string;
};

/** What each kind asks for. */
export const PERIOD_ASKS = {
  year: ['year'],
  'half-year': ['year', 'part'],
  quarter: ['year', 'part'],
  month: ['year', 'part'],
  'year-to-date': ['to'],
  'as-of': ['to'],
  range: ['from', 'to'],
  duration: ['years', 'to'],
  'per-year': [],
  'per-month': [],
  by: ['year'],
} as const satisfies Readonly<Record<PeriodKind, readonly (keyof PeriodForm)[]>>;

/** How many parts a year has of a kind. */
export const PARTS_OF_YEAR: Partial<Record<PeriodKind, number>> = { 'half-year': 2, quarter: 4, month: 12 };

/** The period that was filled in; null where it is not one yet. */
export function periodOf(form: PeriodForm): Period | null {
  const { kind, year, part, from, to, years } = form;
  switch (kind) {
    case 'per-year':
    case 'per-month':
      return { kind };
    case 'year':
      return isYear(year) ? { kind, start: `${year}-01-01`, end: `${year}-12-31` } : null;
    case 'by':
      return isYear(year) ? { kind, end: `${year}-12-31` } : null;
    case 'half-year':
    case 'quarter':
    case 'month':
      return partOfYear(kind, year, Number(part));
    case 'year-to-date':
      return isDay(to) ? { kind, start: `${to.slice(0, 4)}-01-01`, end: to } : null;
    case 'as-of':
      return isDay(to) ? { kind, start: to, end: to } : null;
    case 'range':
      return isDay(to) && (from === '' || (isDay(from) && from <= to)) ? { kind, start: from || null, end: to } : null;
    case 'duration':
      return isDay(to) && /^[1-9]\d?$/.test(years) ? { kind, years: Number(years), end: to } : null;
  }
}

function partOfYear(kind: 'half-year' | 'quarter' | 'month', year: string, part: number): Period | null {
  const count = PARTS_OF_YEAR[kind] ?? 0;
  if (!isYear(year) || !Number.isInteger(part) || part < 1 || part > count) return null;
  const months = 12 / count;
  const last = monthOf(year, part * months);
  return { kind, start: `${monthOf(year, (part - 1) * months + 1)}-01`, end: lastDay(last) };
}

const monthOf = (year: string, month: number) => `${year}-${String(month).padStart(2, '0')}`;

function lastDay(month: string): Day {
  for (const day of ['31', '30', '29']) if (isDay(`${month}-${day}`)) return `${month}-${day}`;
  return `${month}-28`;
}

/** A period laid out to be filled in otherwise; without one, the year before the document. */
export function periodFormOf(period: Period | null, published: Day): PeriodForm {
  const before = String(Number(published.slice(0, 4)) - 1);
  const empty: PeriodForm = { kind: 'year', year: before, part: '1', from: '', to: published, years: '3' };
  if (period === null) return empty;
  const { kind } = period;
  const end = 'end' in period ? period.end : published;
  const start = 'start' in period ? (period.start ?? '') : '';
  const count = PARTS_OF_YEAR[kind];
  return {
    kind,
    year: (start || end).slice(0, 4),
    part: count ? String(Math.ceil(Number(end.slice(5, 7)) / (12 / count))) : '1',
    from: start,
    to: end,
    years: period.kind === 'duration' ? String(period.years) : '3',
  };
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayAfter(text) > text && isReal(text);
}

const isReal = (day: Day) => new Date(Date.parse(day)).toISOString().slice(0, 10) === day;
