import type { Day, Period } from '../period';
import { MONTH } from './calendar';
import { DATES } from './dateRows';
import type { Span } from './draft';
import { wordStarts } from './lexicon';
import { numberOf } from './numberWords';
import { STRETCHES } from './stretchRows';

/**
 * Words of time. `compared` names only what a figure is measured against; `earlier` goes back so many years from the
 * period named before; `weak` gives way to any other («годовой»); `year` is set where the words name one.
 */
export type Mention = Span & {
  readonly period: Period;
  readonly compared: boolean;
  readonly earlier: number | null;
  readonly weak: boolean;
  readonly future: boolean;
};

/** In the order in which they are tried; words that one row has taken are left out by the next. */
const ROWS = [...STRETCHES, ...DATES];
const COMPILED = ROWS.map(([pattern, read]) => ({ at: new RegExp(`(?:${pattern})(?![a-zа-я\\d])`, 'y'), read }));
/** Any row at all: a place at which none begins is held against them once, and not one after another. */
const ANY = new RegExp(
  `(?:${ROWS.map(([pattern]) => pattern.replace(/\(\?<[a-z]\w*>/g, '(?:')).join('|')})(?![a-zа-я\\d])`,
  'y',
);
/** The words with which a row can begin; all others need not be held against any. */
const FIRST = new RegExp(
  `(?:(?:за|с|со|в|на|по|к|до|весь|начиная|from|between|since|the|over|in|for|during|within|as|at|by|until|to|through|a|per|each|every|this|that|last|next|one|now|q[1-4]|h[12]|i|ii|iii|iv|mid|early|late)(?![а-яa-z])|${MONTH}|аналог|соответ|так|т[аоеу]|сопост|прошл|прошед|минув|эт|текущ|нынеш|нов|настоящ|наступ|следу|будущ|позапр|предыд|предш|истек|ушедш|перв|втор|трет|четверт|последн|год|месяц|полуг|квартал|еже|кажд|сегодн|сейчас|ныне|десятил|annual|year|month|week|dail|today|current|previous|preceding|first|second|third|fourth|final|half|three|so far|academic|opening|closing|end|year)`,
  'y',
);
function beginningsIn(text: string): readonly number[] {
  return wordStarts(text).filter((at) => {
    if (text[at - 1] === '/') return false;
    FIRST.lastIndex = at;
    const isFirst =
      /\d/.test(text[at] ?? '') ||
      FIRST.test(text) ||
      numberOf(/^[a-zа-я]+/.exec(text.slice(at, at + 24))?.[0] ?? '') !== undefined;
    ANY.lastIndex = at;
    return isFirst && ANY.test(text);
  });
}

/** Before words that only say what a figure is measured against. */
const AGAINST =
  /(?<![a-zа-я])(?:чем(?: (?:в|за|на))?|по сравнению с(?:о)?|в сравнении с|по отношению к|относительно|против|к уровню|от уровня|уровня|уровень|показател[a-zа-я]+|than(?: in| for)?|as|compared (?:with|to)|against|versus|vs\.?|relative to|(?<=%) (?:on|over|from)|(?:percent|cent|points?|times|[lmn]n?|up|down|more|higher|lower|\d) (?:on|over|from(?: in)?)|к|ко|in comparison with)(?: (?:the )?(?:итог[a-zа-я]*|level|figure|results?|уровн[a-zа-я]+|показател[a-zа-я]+|данны[a-zа-я]+)(?: (?:of|за|for|in))?)? $/;

/** All words of time in a plain text, resolved against the day of publication, in order and apart. */
export function periodsOf(text: string, published: Day): readonly Mention[] {
  const found: Mention[] = [];
  const starts = beginningsIn(text);
  for (const { at, read } of COMPILED) {
    for (const start of starts) {
      if (found.some((other) => start < other.end && other.start <= start)) continue;
      at.lastIndex = start;
      const match = at.exec(text);
      if (!match) continue;
      const end = start + match[0].length;
      if (end === start || found.some((other) => start < other.end && other.start < end)) continue;
      const result = read(match.groups ?? {}, published, match[0]);
      if (!result) continue;
      const compared =
        AGAINST.test(text.slice(Math.max(0, start - 40), start)) && !/^(?:к|by|to|с|from|since) /.test(match[0]);
      if (
        /^(?:may|march|mar|sec)$/.test(match[0]) &&
        !/(?:in|of|since|from|to|through|until|by|last|this|and|for|-) ?$/.test(
          text.slice(Math.max(0, start - 8), start),
        )
      )
        continue;
      const { period, earlier: back = null, weak = false, future = false, aside: off = false } = result;
      found.push({
        start,
        end,
        period,
        earlier: back,
        weak,
        future,
        compared: compared || off || read === ROWS[0]?.[1],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
