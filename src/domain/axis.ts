import type { Claim, NewsEvent } from './claim';
import type { IsoMonth, TimeRange } from './month';
import type { Day, Period } from './period';

/** The years shown, both included; every position in time is a place on this stretch. */
export type Axis = { readonly first: number; readonly last: number };

/** Years outside these are taken for slips of the pen: no record may name one. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;
/** How far the axis may reach from the last day of speech; what lies beyond is drawn as going on past its end. */
const YEARS_BACK = 60;
const YEARS_AHEAD = 30;

export function isPlausibleYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

type Dated = {
  readonly claims: readonly { readonly period: Ending; readonly said: Pick<Claim['said'], 'on'> }[];
  readonly events?: readonly Pick<NewsEvent, 'date'>[];
  readonly derivations?: readonly { readonly period: Ending }[];
};
/** What of a period matters here. */
type Ending = { readonly kind: Period['kind']; readonly end?: Day };

/**
 * The years that the figures stand under: those in which they were said, those which their periods end in, and those of
 * events with a first day. A total that began earlier, and a plan that ends later, go on past the ends.
 */
export function axisOf({ claims, events = [], derivations = [] }: Dated): Axis {
  let said = 0;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  const add = (day: Day | null) => {
    if (day === null) return;
    const year = yearOfDay(day);
    if (year < first) first = year;
    if (year > last) last = year;
  };
  for (const { period, said: spoken } of claims) {
    said = Math.max(said, yearOfDay(spoken.on));
    add(spoken.on);
    add(endOf(period));
  }
  for (const { period } of derivations) add(endOf(period));
  for (const { date } of events) if (date.precision !== 'undated') add(date.start);
  if (last === 0) return { first: EARLIEST_YEAR, last: EARLIEST_YEAR };
  const now = said || last;
  return { first: Math.max(first, now - YEARS_BACK), last: Math.min(last, now + YEARS_AHEAD) };
}

/** The day that a period ends on, unless that is a year nobody named or the end of a plan. */
function endOf({ kind, end }: Ending): Day | null {
  return kind === 'per-year' || kind === 'by' ? null : (end ?? null);
}

/** The years of the axis, in order. */
export function yearsOf({ first, last }: Axis): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
/** Years that follow each other, joined: `[2020, 2021, 2023]` gives `[[2020, 2021], [2023, 2023]]`. */
export function yearRuns(years: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

export function lengthOf({ first, last }: Axis): number {
  return last - first + 1;
}
/** The year, where the axis has it. */
export function yearOn({ first, last }: Axis, day: Day): number | null {
  const year = yearOfDay(day);
  return year >= first && year <= last ? year : null;
}

/** Years since the start of the axis: 0.5 for the middle of its first year. Every year is equally wide; not cut. */
export function yearsSince({ first }: Axis, day: Day): number {
  const year = yearOfDay(day);
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year - first + (Date.parse(day) - start) / length;
}
/** A day's place on the axis, 0 at its start and 1 at its end; not cut. */
export function axisShare(axis: Axis, day: Day): number {
  return yearsSince(axis, day) / lengthOf(axis);
}

/** The whole axis as a range of months. */
export function rangeOf({ first, last }: Axis): TimeRange {
  return { from: `${first}-01`, to: `${last}-12` };
}
/** The part of a chosen time that lies on the axis: all of it for no choice, or for one that lies outside. */
export function rangeOn(axis: Axis, time: TimeRange | null): TimeRange {
  const all = rangeOf(axis);
  if (time === null || time.to < all.from || time.from > all.to) return all;
  const inside = (month: IsoMonth, end: IsoMonth) => (month < all.from || month > all.to ? end : month);
  return { from: inside(time.from, all.from), to: inside(time.to, all.to) };
}
export function isOnAxis(axis: Axis, { from, to }: TimeRange): boolean {
  const all = rangeOf(axis);
  return from >= all.from && to <= all.to;
}
/** A range as a choice: one that holds the whole axis chooses nothing. */
export function choiceOf(axis: Axis, range: TimeRange): TimeRange | null {
  const all = rangeOf(axis);
  return range.from <= all.from && range.to >= all.to ? null : range;
}

function yearOfDay(day: Day): number {
  return Number(day.slice(0, 4));
}
