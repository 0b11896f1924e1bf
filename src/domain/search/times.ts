import { isoMonth, type TimeRange, yearRange } from '../month';

/** Years and months in the words of a question, and the words that are neither. */
export type Times = { readonly time: TimeRange | null; readonly rest: readonly string[] };

const YEAR = /^(19|20)\d\d$/;
/** The months in both languages, in any case and cut short. */
const MONTHS: readonly RegExp[] = [
  /^(jan(uary)?|янв(ар[а-я]{1,2})?)$/,
  /^(feb(ruary)?|фев(р|рал[а-я]{1,2})?)$/,
  /^(mar(ch)?|март([а-я]{1,2})?|мар)$/,
  /^(apr(il)?|апр(ел[а-я]{1,2})?)$/,
  /^(may|ма[йяюе]|маем)$/,
  /^(june?|июн([а-я]{1,2})?)$/,
  /^(july?|июл([а-я]{1,2})?)$/,
  /^(aug(ust)?|авг(уст([а-я]{1,2})?)?)$/,
  /^(sept?(ember)?|сент?(ябр[а-я]{1,2})?)$/,
  /^(oct(ober)?|окт(ябр[а-я]{1,2})?)$/,
  /^(nov(ember)?|ноя(б|бр[а-я]{1,2})?)$/,
  /^(dec(ember)?|дек(абр[а-я]{1,2})?)$/,
];
/** As ISO writes it behind the year: `2025-07`. */
const NUMBER = /^(0[1-9]|1[0-2])$/;

/**
 * The stretch from the first to the last time that is named: `2024 2025` → 2024-01…2025-12, `July 2025` and
 * `2025 July` → 2025-07, `March June 2025` → 2025-03…2025-06. A month whose year nobody names is a word like others.
 */
export function timesIn(words: readonly string[]): Times {
  const found: TimeRange[] = [];
  const rest: string[] = [];
  /** Months that wait for their year, and a year that may still get one. */
  let months: { readonly word: string; readonly month: number }[] = [];
  let year: number | null = null;
  const endYear = () => {
    if (year !== null) found.push(yearRange(year));
    year = null;
  };
  for (const word of words) {
    if (YEAR.test(word)) {
      endYear();
      const named = Number(word);
      if (months.length === 0) year = named;
      for (const { month } of months) found.push(oneMonth(named, month));
      months = [];
      continue;
    }
    const month = monthOf(word, year !== null);
    if (month === null) rest.push(word);
    else if (year === null) months.push({ word, month });
    else {
      found.push(oneMonth(year, month));
      year = null;
    }
  }
  endYear();
  for (const { word } of months) rest.push(word);
  const [first, ...others] = found;
  if (!first) return { time: null, rest };
  const time = others.reduce((all, { from, to }) => ({ from: min(all.from, from), to: max(all.to, to) }), first);
  return { time, rest };
}

function monthOf(word: string, isBehindYear: boolean): number | null {
  if (isBehindYear && NUMBER.test(word)) return Number(word);
  const index = MONTHS.findIndex((name) => name.test(word));
  return index < 0 ? null : index + 1;
}

function oneMonth(year: number, month: number): TimeRange {
  return { from: isoMonth(year, month), to: isoMonth(year, month) };
}

function min(a: string, b: string): string {
  return a < b ? a : b;
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
