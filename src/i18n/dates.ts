import type { Claim, NewsEvent } from '../domain/claim';
import { type TimeRange, wholeYears } from '../domain/month';
import { type Day, dayAfter, numberInYear, type Period, type Span } from '../domain/period';
import type { Text } from './text';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Parts of a date as `Intl` writes them, without «г.»; a day and its month stay on one line. */
function format(locale: string, day: Day, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, formatter);
  }
  return formatter
    .format(new Date(day))
    .replace(/\s?г\.$/, '')
    .replaceAll('\u00a0', ' ')
    .replace(/^(\d+) /, '$1\u00a0');
}

/** `9 October 2025` */
export function longDay({ locale }: Text, day: Day): string {
  return format(locale, day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `9 Oct 2025` */
export function shortDay({ locale }: Text, day: Day): string {
  return format(locale, day, { day: 'numeric', month: 'short', year: 'numeric' }).replace('Sept', 'Sep');
}

/** The day on which a claim was said, or the latest possible: `9 October 2025`, `by 6 March 2026`. */
export function saidDay(text: Text, { said }: Claim): string {
  return latest(text, longDay(text, said.on), said.precision);
}

/** `9 Oct 2025`, `by 6 Mar 2026` */
export function shortSaidDay(text: Text, { said }: Claim): string {
  return latest(text, shortDay(text, said.on), said.precision);
}

/** A day that is only the latest possible says so. */
export function latest({ t }: Text, day: string, precision: NewsEvent['date']['precision']): string {
  return precision === 'by' ? t('period.byDay', { day }) : day;
}

/** `October 2025`, «октябрь 2025» */
export function longMonth({ locale }: Text, day: Day): string {
  return format(locale, day, { month: 'long', year: 'numeric' });
}

/** `Oct 2025` */
export function shortMonth({ locale }: Text, day: Day): string {
  return format(locale, day, { month: 'short', year: 'numeric' }).replace('Sept', 'Sep');
}

function monthAlone(locale: string, day: Day, month: 'long' | 'short'): string {
  return format(locale, day, { month }).replace(/^Sept$/, 'Sep');
}

const MONTH_KEYS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The month as it stands after "to": `October 2025`, «октябрю 2025». */
function monthTo({ t }: Text, day: Day): string {
  const key = MONTH_KEYS[Number(day.slice(5, 7)) - 1];
  return key ? `${t(`period.monthTo.${key}`)} ${day.slice(0, 4)}` : day;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

function halfOf(span: Span) {
  return { n: numberInYear(span, 6), year: span.start.slice(0, 4) };
}

function quarterOf({ lang }: Text, span: Span) {
  const n = numberInYear(span, 3);
  return { quarter: lang === 'ru' ? (ROMAN[n] ?? n) : n, year: span.start.slice(0, 4) };
}

/** The period in words, as the evidence gives it. */
export function longPeriod(text: Text, period: Period): string {
  const { t } = text;
  switch (period.kind) {
    case 'year':
      return period.start.slice(0, 4);
    case 'half-year':
      return t('period.half', halfOf(period));
    case 'quarter':
      return t('period.quarter', quarterOf(text, period));
    case 'month':
      return longMonth(text, period.start);
    case 'year-to-date':
      return spanText(text, period.start, period.end, 'long');
    case 'as-of':
      return t('period.asOf', { day: longDay(text, period.end) });
    case 'range':
      return period.start === null
        ? t('period.until', { day: longDay(text, period.end) })
        : spanText(text, period.start, period.end, 'long');
    case 'duration':
      return t('period.duration', { count: period.years, day: monthTo(text, period.end) });
    case 'per-year':
      return t('period.perYear');
    case 'per-month':
      return t('period.perMonth');
    case 'by':
      return t('period.by', { year: period.end.slice(0, 4) });
  }
}

/** The period in a table's column. */
export function shortPeriod(text: Text, period: Period): string {
  const { t } = text;
  switch (period.kind) {
    case 'year':
    case 'half-year':
      return longPeriod(text, period);
    case 'quarter':
      return t('period.short.quarter', quarterOf(text, period));
    case 'month':
      return shortMonth(text, period.start);
    case 'year-to-date':
      return spanText(text, period.start, period.end);
    case 'as-of':
      return shortMonth(text, period.end);
    case 'range':
      return period.start === null
        ? t('period.short.until', { day: shortMonth(text, period.end) })
        : spanText(text, period.start, period.end);
    case 'duration':
      return t('period.short.duration', { count: period.years });
    case 'per-year':
      return t('period.short.perYear');
    case 'per-month':
      return t('period.short.perMonth');
    case 'by':
      return t('period.short.by', { year: period.end.slice(0, 4) });
  }
}

/** Whole years as `2008–2019`, whole months as `Jan–Sep 2026`, days of one month as `20–22 Apr 2026`. */
export function spanText(text: Text, start: Day, end: Day, length: 'long' | 'short' = 'short'): string {
  const { t, locale } = text;
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  if (start.endsWith('-01') && dayAfter(end).endsWith('-01')) {
    if (start.endsWith('-01-01') && end.endsWith('-12-31')) return from === to ? from : t('period.range', { from, to });
    const month = length === 'long' ? longMonth : shortMonth;
    if (isOneMonth) return month(text, end);
    const first = from === to ? monthAlone(locale, start, length) : month(text, start);
    return t('period.range', { from: first, to: month(text, end) });
  }
  if (start === end) return shortDay(text, start);
  return t('period.range', {
    from: isOneMonth ? String(Number(start.slice(8))) : shortDay(text, start),
    to: shortDay(text, end),
  });
}

/** Years in words: `2020–2022`, `2020`; runs are joined by commas. */
export function yearList(text: Text, years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : text.t('period.range', { from, to }))).join(', ');
}

/** The chosen time in words: `2024`, `2019–2026`, `Sep 2025–Jan 2026`. */
export function rangeText(text: Text, range: TimeRange): string {
  const years = wholeYears(range);
  if (years && years[0] === years[1]) return String(years[0]);
  if (years) return text.t('period.range', { from: years[0], to: years[1] });
  const [from, to] = [shortMonth(text, `${range.from}-01`), shortMonth(text, `${range.to}-01`)];
  return range.from === range.to ? from : text.t('period.range', { from, to });
}

/** The years that spans touch, first to last, as a sentence gives them. */
export function touchedYears(spans: readonly Span[]): readonly [string, string] | null {
  const [first, ...rest] = spans;
  if (!first) return null;
  let [from, to] = [first.start, first.end];
  for (const { start, end } of rest) {
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return [from.slice(0, 4), to.slice(0, 4)];
}
