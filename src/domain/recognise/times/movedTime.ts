import type { Day, Period } from '../../period';
import type { Passage } from '../passage';
import { yearDays } from './calendar';
import type { Mention } from './periods';

/** The period of the figure before, and of the sentence before. */
export type TimeMemory = {
  readonly last: Period | null;
  readonly base?: Period | null;
  readonly target?: Period | null;
};

/** "this year" of a plan is the whole of it. */
export function planned(period: Period, plan: boolean, published: Day, words: string): Period {
  if (
    plan &&
    /^(?:по итогам|по результатам|за весь|за полный|in the full|for the)/.test(words) &&
    /года$|year/.test(words)
  ) {
    return { kind: 'year', ...yearDays(Number(published.slice(0, 4))) };
  }
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
    memory.last;
  if (!from) return mention.period;
  if (years > 0 || !('start' in mention.period) || !('end' in from)) return shifted(from, years, published);
  const apart = Number(from.end.slice(0, 4)) - Number(mention.period.start?.slice(0, 4));
  return apart > 0 ? shifted(from, apart, published) : mention.period;
}

export function shifted(period: Period, years: number, published: Day): Period {
  const move = (day: Day) => `${Number(day.slice(0, 4)) - years}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
  switch (period.kind) {
    case 'range':
      return { kind: 'range', start: period.start && move(period.start), end: move(period.end) };
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
/** A month of February ends with its own last day. */
const lastOf = (start: Day, end: Day) =>
  start.endsWith('-02-01') && /-02-2[89]$/.test(end)
    ? `${end.slice(0, 8)}${new Date(Date.UTC(Number(end.slice(0, 4)), 2, 0)).getUTCDate()}`
    : end;
