import type { Day, Period } from '../../period';
import { LIKE_NUMBER, numberOf, placeOf } from '../amounts/numberWords';
import { day, latestYear, monthOf, monthsBefore, monthsOf, yearDays } from './calendar';

export type Groups = Readonly<Record<string, string | undefined>>;
export type Found = {
  readonly period: Period;
  readonly earlier?: number;
  readonly weak?: boolean;
  readonly future?: boolean;
  readonly aside?: boolean;
  /** Words that point back: `same` to the stretch that was spoken of, `by` to its last day. */
  readonly echo?: 'same' | 'by';
};
export type Row = readonly [pattern: string, read: (groups: Groups, published: Day, text: string) => Found | null];

export const YEAR = '(?:19|20)\\d\\d';
export const G =
  '(?:-?(?:й|м|го|му|ом|ый|ого|е)(?![a-zа-я]))?(?: ?(?:год(?:а|у|ом|е|ы|ов|ам|ах)?|г\\.|гг\\.|г)(?![a-zа-я]))?';
export const THIS = 'этого|текущего|нынешнего|this|the current';
export const LAST = '(?:поза)?прошлого|минувшего|прошедшего|истекшего|last|the previous|the past';
/** What may stand after a month, a quarter, a half: a year, by number or by word. */
export const OF = `(?:,? (?:of )?(?:(?<y>${YEAR})${G}|(?<last>(?:${LAST})(?: (?:года|year)(?:'s)?|(?= -|[,.;)])))|(?<this>(?:${THIS}) (?:года|year)(?:'s)?)|(?:года|г\\.)(?![a-zа-я])|the year(?![a-zа-я])))?`;
export const ORD =
  '(?<n>перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт[а-я]+|последн[а-я]+|first|opening|second|latter|third|fourth|final|closing|last(?= (?:quarter|half) of)|1st|2nd|3rd|4th|iv|iii|ii|i|[1-4])(?:-?(?:й|м|го|му|ом|ый))?';
export const N = `(?<n>\\d{1,2}|${LIKE_NUMBER}(?:-[a-zа-я]+)?)`;

export const yearOf = (published: Day) => Number(published.slice(0, 4));

/** The year that the groups `y`, `last` and `this` name; undefined for none. */
export function named({ y, last, this: own }: Groups, published: Day): number | undefined {
  if (y) return Number(y);
  if (last) return yearOf(published) - (last.startsWith('поза') ? 2 : 1);
  return own ? yearOf(published) : undefined;
}

const OF_QUARTER: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  opening: 1,
  latter: 4,
  final: 4,
  closing: 4,
  last: 4,
};
const ordinalOf = (word = ''): number =>
  OF_QUARTER[word] ?? (word.startsWith('последн') ? 4 : Number.parseInt(word, 10) || placeOf(word));
export const countOf = (word: string | undefined) => (word && /^\d+$/.test(word) ? Number(word) : numberOf(word ?? ''));

export const range = (days: { readonly start: Day | null; readonly end: Day }): Found => ({
  period: { kind: 'range', start: days.start, end: days.end },
});
export const year = (n: number, future = false): Found => ({ period: { kind: 'year', ...yearDays(n) }, future });
export const asOf = (on: Day): Found => ({ period: { kind: 'as-of', start: on, end: on } });
export const by = (end: Day): Found => ({ period: { kind: 'by', end }, future: true });
export const echo = (of: 'same' | 'by', otherwise: Found): Found => ({ ...otherwise, echo: of });
/** «за полтора года» is counted in months. */
export const duration = (years: number, end: Day): Found =>
  Number.isInteger(years)
    ? { period: { kind: 'duration', years, end } }
    : range({ start: monthsBefore(end, 12 * years), end });
export const earlier = (years: number, published: Day): Found => ({
  ...year(yearOf(published) - 1 - years),
  earlier: years,
});
export const toDate = (published: Day, from = day(yearOf(published), 1, 1)): Found =>
  range({ start: from, end: published });

export function quarter(groups: Groups, published: Day): Found | null {
  const n = ordinalOf(groups.n);
  if (n === 0) return null;
  return quarterOf(n, named(groups, published) ?? latestYear(published, 3 * n, 3 * n - 2));
}
export const quarterOf = (n: number, of: number): Found => ({
  period: { kind: 'quarter', ...monthsOf(of, 3 * n - 2, 3 * n) },
});
export function half(groups: Groups, published: Day): Found | null {
  const n = ordinalOf(groups.n);
  if (n === 0 || n > 2) return n === 4 ? half({ ...groups, n: '2' }, published) : null;
  return {
    period: {
      kind: 'half-year',
      ...monthsOf(named(groups, published) ?? latestYear(published, 6 * n, 6 * n - 5), 6 * n - 5, 6 * n),
    },
  };
}
export function firstMonths(groups: Groups, published: Day): Found | null {
  const n = countOf(groups.n);
  if (!n || n > 12) return null;
  return range(monthsOf(named(groups, published) ?? latestYear(published, n, 1), 1, n));
}
export function monthAlone(groups: Groups, published: Day): Found {
  const n = monthOf(groups.m ?? '');
  return { period: { kind: 'month', ...monthsOf(named(groups, published) ?? latestYear(published, n), n, n) } };
}
export function onDay(groups: Groups, published: Day): Found | null {
  const n = monthOf(groups.m ?? '');
  const date = Number(groups.d);
  if (!(date >= 1 && date <= 31)) return null;
  const of = named(groups, published);
  const own = day(of ?? yearOf(published), n, date);
  return asOf(of === undefined && own > published ? day(yearOf(published) - 1, n, date) : own);
}
/** The years of a century by their words: «двадцать пятый», "twenty twenty-five". */
export const SPELLED =
  '(?:(?:две тысячи )?(?:(?<tens>двадцать|тридцать) (?<ones>перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)[а-я]+|(?<ten>двадцат|тридцат)[а-я]+) год[а-я]*|twenty (?<tens2>twenty|thirty)(?:-(?<ones2>one|two|three|four|five|six|seven|eight|nine))?)';
export function spelled(groups: Groups): number {
  const tens = /^(?:тридцат|thirty)/.test(groups.tens ?? groups.ten ?? groups.tens2 ?? '') ? 2030 : 2020;
  const ones = groups.ones ?? groups.ones2;
  return tens + (ones ? placeOf(ones) : 0);
}
export const schoolYear = (first: number): Found => range({ start: day(first, 9, 1), end: day(first + 1, 8, 31) });
export const aside = (found: Found | null): Found | null => (found ? { ...found, aside: true } : null);
export function endOf(groups: Groups, published: Day): Found {
  const isStart = /^(?:нач|start|beginning|early)/.test(groups.edge ?? '');
  if (groups.m) {
    const n = monthOf(groups.m);
    const days = monthsOf(named(groups, published) ?? latestYear(published, n), n, n);
    return asOf(isStart ? days.start : /^(?:сер|mid)/.test(groups.edge ?? '') ? `${days.end.slice(0, 8)}15` : days.end);
  }
  const of = named(groups, published) ?? yearOf(published) - (isStart ? 0 : 1);
  const days = /^(?:сер|mid)/.test(groups.edge ?? '') ? monthsOf(of, 1, 6) : yearDays(of);
  return asOf(isStart ? days.start : days.end);
}
/** «к концу 2027 года»: a plan where that day has not come, else a state. */
export function byEnd(groups: Groups, published: Day, words: string): Found | null {
  if (!/год|year|\d/.test(words) && !groups.m) return null;
  const n = groups.m ? monthOf(groups.m) : 0;
  const of = named(groups, published) ?? yearOf(published);
  const { end } = n > 0 || groups.edge ? monthsOf(of, n || 6, n || 6) : yearDays(of);
  return end > published ? by(end) : asOf(end);
}
export const sinceMonth = (groups: Groups, published: Day) => {
  const n = monthOf(groups.m ?? '');
  return toDate(published, day(named(groups, published) ?? latestYear(published, n), n, Number(groups.d ?? 1)));
};
