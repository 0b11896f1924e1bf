import { isPlausibleYear } from '../domain/axis';
import { singleYear, type TimeRange, wholeYears, yearRange } from '../domain/month';

/** `2024` · `2019..2026` · `2025-09..2026-01` · `2025-09`; undefined when it is none of these, or no year of ours. */
export function parseTime(text: string): TimeRange | undefined {
  const [first, last, ...more] = text.split('..');
  if (first === undefined || more.length > 0) return undefined;
  const start = parsePoint(first);
  const end = last === undefined ? start : parsePoint(last);
  if (!start || !end || start.from > end.to) return undefined;
  return { from: start.from, to: end.to };
}

/** The shortest text that `parseTime` reads back as the same range. */
export function formatTime(range: TimeRange): string {
  const year = singleYear(range);
  if (year !== null) return String(year);
  const years = wholeYears(range);
  if (years) return years.join('..');
  return range.from === range.to ? range.from : `${range.from}..${range.to}`;
}

/** A year or a month as a range; undefined when it is neither, or outside the years that a record may name. */
export function parsePoint(text: string): TimeRange | undefined {
  const point = text.trim();
  const match = /^(\d{4})(?:-(?:0[1-9]|1[0-2]))?$/.exec(point);
  const year = Number(match?.[1]);
  if (!match || !isPlausibleYear(year)) return undefined;
  return point.length === 4 ? yearRange(year) : { from: point, to: point };
}
