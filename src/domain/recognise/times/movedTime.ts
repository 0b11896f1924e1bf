import type { Day, Period } from '../../period';
import type { Passage } from '../passage';
import { monthEnd, monthsBefore, yearDays, yearsBefore } from './calendar';
import type { Mention } from './periods';

/** The period of the figure before, and of the sentence before. */
export type TimeMemory = {
  readonly last: Period | null;
  readonly base?: Period | null;
  readonly target?: Period | null;
};

/**
 * A period as it is meant by a plan, or by what has come about: "this year" of a plan is the whole of it and "within two
 * years" a day that is set, while a day that was set is, of what is past, the last such day.
 */
export function planned(period: Period, plan: boolean, published: Day, words: string, past: boolean): Period {
  if (plan && period.kind === 'duration' && /^(?:within|in) (?!the)/.test(words))
    return { kind: 'by', end: yearsBefore(published, -period.years) };
  // «К ноябрю их стало …»: a month that is over.
  if (!plan && period.kind === 'by' && past && !/\d{4}/.test(words)) {
    const first = `${period.end.slice(0, 8)}01`;
    const on = first <= published ? first : yearsBefore(period.end, 1);
    return { kind: 'as-of', start: on, end: on };
  }
  if (
    plan &&
    /^(?:по итогам|по результатам|за весь|за полный|in the full|for the)/.test(words) &&
    /года$|year/.test(words)
  ) {
    return { kind: 'year', ...yearDays(Number(published.slice(0, 4))) };
  }
  // «Во втором полугодии планируется …»: the next one, where no year is named.
  if (
    plan &&
    /^(?:half-year|quarter|month)$/.test(period.kind) &&
    'end' in period &&
    period.end < published &&
    !/\d{4}|прошл|минувш|last/.test(words)
  )
    return shifted(period, -1, published);
  if (
    !plan ||
    period.kind !== 'range' ||
    period.end !== published ||
    !period.start?.endsWith('-01-01') ||
    period.start.slice(0, 4) !== published.slice(0, 4)
  )
    return period;
  return { kind: 'year', ...yearDays(Number(published.slice(0, 4))) };
}

/** So many years back from the period named before it in the sentence, or from that of the figure before. */
export function back(mention: Mention, { mentions }: Passage, memory: TimeMemory, published: Day): Period {
  const years = mention.earlier ?? 0;
  const from =
    mentions.find((other) => other.end <= mention.start && other.earlier === null && !other.weak && !other.compared)
      ?.period ??
    memory.base ??
    memory.last ??
    (years > 0 ? { kind: 'as-of', start: published, end: published } : null);
  if (!from) return mention.period;
  if (years !== 0 || !('start' in mention.period) || !('end' in from)) return shifted(from, years, published);
  const apart = Number(from.end.slice(0, 4)) - Number(mention.period.start?.slice(0, 4));
  return apart > 0 ? shifted(from, apart, published) : mention.period;
}

/** A period so many years earlier, or parts of a year, in months. */
export function shifted(period: Period, years: number, published: Day): Period {
  // «месяцем ранее»
  if (!Number.isInteger(years) && 'start' in period && period.start !== null) {
    const [start, end] = [period.start, period.end].map((day) => monthsBefore(day, Math.round(12 * years)));
    if (start && end)
      return period.kind === 'as-of' ? { ...period, start, end } : { kind: 'range', start, end: monthEnd(end) };
  }
  const move = (day: Day) => yearsBefore(day, years);
  switch (period.kind) {
    case 'range': {
      const start = period.start && move(period.start);
      return { kind: 'range', start, end: lastOf(start ?? '', move(period.end)) };
    }
    case 'duration':
      return { kind: 'year', ...yearDays(Number(published.slice(0, 4)) - 1 - years) };
    case 'by':
    case 'per-year':
    case 'per-month':
      return { kind: 'year', ...yearDays(Number(published.slice(0, 4)) - 1 - years) };
    default:
      return { kind: period.kind, start: move(period.start), end: lastOf(move(period.start), move(period.end)) };
  }
}
/** February ends with its own last day, where a stretch began with a month. */
const lastOf = (start: Day, end: Day) => (start.endsWith('-01') && /-02-2[89]$/.test(end) ? monthEnd(end) : end);
