import {
  ALL_MONTHS,
  isoMonth,
  MONTHS,
  type MonthIndex,
  type MonthRange,
  monthIndex,
  singleYear,
  yearOf,
  yearRange,
} from '../domain/month';

/** `2024` · `2019..2026` · `2025-09..2026-01` · `2025-09`; undefined when it is none of these or out of range. */
export function parseTime(text: string): MonthRange | undefined {
  const [first, last, ...more] = text.split('..');
  if (first === undefined || more.length > 0) return undefined;
  const start = parsePoint(first);
  const end = last === undefined ? start : parsePoint(last);
  if (!start || !end || start.from > end.to) return undefined;
  return { from: start.from, to: end.to };
}

/** The shortest text that `parseTime` reads back as the same range. */
export function formatTime(range: MonthRange): string {
  const year = singleYear(range);
  if (year !== null) return String(year);
  if (range.from % 12 === 0 && range.to % 12 === 11) return `${yearOf(range.from)}..${yearOf(range.to)}`;
  return range.from === range.to ? isoMonth(range.from) : `${isoMonth(range.from)}..${isoMonth(range.to)}`;
}

/** A year or a month as a range; undefined when it is neither, or outside the years shown. */
export function parsePoint(text: string): MonthRange | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text.trim());
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  const range = match[2] ? single(monthIndex(year, Number(match[2]))) : yearRange(year);
  return range.from >= ALL_MONTHS.from && range.to < MONTHS ? range : undefined;
}

function single(month: MonthIndex): MonthRange {
  return { from: month, to: month };
}
