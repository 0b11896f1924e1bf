import type { Span } from '../draft';
import type { Passage } from '../passage';
import { clauseStart } from '../text/clauses';
import type { Mention } from './periods';

/** The words of time that a figure of a sentence goes with, of all that stand there; null for none. */
export const timeWordsOf = (passage: Passage, figure: Span, others: readonly Span[]): Mention | null =>
  namedYear(passage, figure, pick(passage, figure, others));

/** Nothing but prepositions between a figure and its time. */
const IMMEDIATE =
  /^[ (]{0,2}(?:(?:in|for|during|over|by|as of|at|on|of|the|за|в|во|по итогам|по результатам|на|к|с|from) ?)*$/;
const AGAINST = /(?:^|[\s(])(?:против|against|compared (?:with|to)|from|после|after|versus|было|была|were|was|вместо) /;
const BREAK = /[,;:]| (?:and|but|и|а|но) /;
const CONTRAST =
  /(?<![a-zа-я])(?:compared|against|против|тогда как|whereas|from(?= (?:[a-z]+ )?[\d$€])|чем|than|versus|в то время как)(?![a-zа-я])/;

const isAgainst = (text: string, { start }: Span) => AGAINST.test(text.slice(Math.max(0, start - 24), start + 8));

/** The words of time that a figure goes with. */
function pick({ text, bare, mentions }: Passage, figure: Span, others: readonly Span[]): Mention | null {
  const beside = mentions.find(
    ({ end }) => end <= figure.start && /^ ?$/.test(text.slice(end, figure.start)) && figure.start - end <= 2,
  );
  // "From 78,000 in 2015 to 52,000 now"
  const now = mentions.find(({ start }) => start === figure.end + 1);
  if (now && /^(?:сейчас|сегодня|now|today)/.test(text.slice(now.start))) return now;
  if (beside && (beside.compared || beside.weak) && beside.period.kind !== 'per-year') return beside;
  const earlier = mentions.find(
    ({ start, earlier: years }) =>
      years !== null &&
      start >= figure.end &&
      /^(?:,? ?(?:за|в|in|for|during|over)?(?: the)? ?)$/.test(text.slice(figure.end, start)),
  );
  if (earlier && isAgainst(text, figure)) return earlier;
  const named = mentions.filter(({ weak, compared }) => !weak && !compared);
  const isNamed = named.some(({ echo, end }) => echo !== 'same' && end <= figure.start);
  const isApart = (from: number, to: number) => others.some(({ start, end }) => start < to && from < end);
  // "employs 1,200 people and makes 40,000 refrigerators a year"
  // «21 % (в 2023 году - 19 %)»
  const isBracketed = ({ start, end }: Mention) =>
    start >= figure.end &&
    /\([^)]*$/.test(text.slice(figure.end, start)) &&
    others.some((other) => other.start >= end && !text.slice(end, other.start).includes(')'));
  const isElsewhere = ({ period, start }: Mention) =>
    period.kind === 'per-year' &&
    start >= figure.end &&
    BREAK.test(text.slice(figure.end, start)) &&
    !isApart(figure.end, start);
  // "From 74,000 in 2019 to fewer than 50,000"
  const isFormers = ({ start, end }: Mention) =>
    /^ (?:to|до) $/.test(text.slice(end, figure.start)) &&
    others.some((other) => / (?:in|в) $/.test(text.slice(other.end, start)) && start - other.end < 5);
  const able = named.filter(
    (mention) =>
      (mention.echo !== 'same' || !isNamed) && !isElsewhere(mention) && !isFormers(mention) && !isBracketed(mention),
  );
  const inside = able.find(({ start, end }) => start >= figure.start && end <= figure.end);
  if (inside) return inside;
  const following = able.find(
    ({ start }) =>
      start >= figure.end &&
      !isApart(figure.end, start) &&
      /^(?: ?\(?| (?:in|for|during|over|by|as of|from|at|on|of|the|within)*| [a-zа-я]+(?: [a-zа-я]+){0,2} )?[^,;:.()-]{0,48}$/.test(
        text.slice(figure.end, start),
      ),
  );
  const preceding = able.findLast(({ end }) => end <= figure.start);
  const near = preceding && clauseStart(bare, figure.start) <= preceding.start;
  const from = Math.max(0, bare.lastIndexOf(', ', figure.start), bare.lastIndexOf('; ', figure.start));
  // «Пять лет назад – 23 тысячи, сейчас – 48»: what a clause says of today holds for it.
  const today = mentions.findLast(
    ({ weak, start, end, period }) => weak && period.kind === 'as-of' && start >= from && end <= figure.start,
  );
  if (
    today &&
    !(preceding && preceding.start >= from) &&
    /^(?:сегодня|сейчас|теперь|ныне|now|today|currently)/.test(text.slice(today.start))
  )
    return today;
  const immediate =
    following &&
    (IMMEDIATE.test(text.slice(figure.end, following.start)) || !near || isApart(preceding.end, figure.start));
  if (immediate && following) return following;
  if (preceding) return preceding;
  if (following) return following;
  // Words of time in a clause of their own go with the figure there.
  const later = able.find(
    ({ start, end, period }) =>
      start >= figure.end &&
      !text.slice(figure.end, start).includes(';') &&
      !(
        BREAK.test(text.slice(figure.end, start)) &&
        others.some(
          (other) =>
            (other.start >= end && other.start - end < 60) ||
            (period.kind === 'by' && other.start >= figure.end && other.end <= start),
        )
      ),
  );
  return later && !CONTRAST.test(text.slice(figure.end, later.start)) ? later : null;
}

/** "a year" says nothing beside a year that is named in the same part of the sentence. */
function namedYear({ text, mentions }: Passage, figure: Span, picked: Mention | null): Mention | null {
  if (picked?.period.kind !== 'per-year') return picked;
  const target = mentions.find(
    ({ start, period }) =>
      period.kind === 'by' && start >= picked.end && /^[^;:]{0,23}$/.test(text.slice(picked.end, start)),
  );
  if (target) return target;
  const from = text.lastIndexOf(';', figure.start) + 1;
  return (
    mentions.findLast(
      ({ start, weak, compared, period }) =>
        !weak && !compared && period.kind !== 'per-year' && start >= from && start < figure.start,
    ) ?? picked
  );
}
