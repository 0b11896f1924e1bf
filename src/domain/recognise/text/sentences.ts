import type { Span } from '../draft';
import { matchesOf } from './plainText';

/** A sentence, or a line that is none: a heading, or one of a list. `block` counts paragraphs. */
export type Sentence = Span & { readonly kind: 'heading' | 'line' | 'text'; readonly block: number };

const STOP = /(?<![.!?…])[.!?…]+["')\]]*(?=\s)|(?<![.!?…])[.!?…]+["')\]]*$/gu;
/** Abbreviations whose full stop ends nothing, whatever follows; in small letters, as `i` makes `\p{L}` slow. */
const ABBREVIATION =
  /(?:^|[^\p{L}\d\u2010-\u2015-])(?:\p{L}|№|ст|п|стр|ул|пр|им|тел|см|напр|кв|руб\/\p{L}+|mr|mrs|ms|dr|prof|gen|gov|st|no|c|ca|approx|vs|inc|ltd|co|art|e\.g|i\.e|u\.s|u\.k|u\.n|p)\.$/u;
const YEAR_OR_UNIT = /(?:(?:\d|млн|млрд|тыс)\.?\s?(?:г|гг|т|м|p|с|c)|\d\s?мес|[pп]\.\s?[pп]|т\.\s?[дпе])\.$/iu;

const UNIT = /(?:млрд|млн|тыс|трлн|долл|руб|bn|mn)\.$/iu;

/** The sentences of a text in order. A line without a stop at its end is one by itself; a stop inside an abbreviation ends nothing. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const lines = matchesOf(/[^\n\r]+/g, text).filter(([line]) => line.trim() !== '');
  let block = 0;
  // Dashes before what is said, in an interview or a report, and not before the lines of a list.
  const isDialogue =
    /(?:^|\n)[-\u2010-\u2015\u2212]\s[^\n]*(?:\?\s*(?:\n|$)|[,!?…]["«»“”„]?[^\S\n][-\u2010-\u2015\u2212][^\S\n]\p{Ll})/u.test(
      text,
    );
  lines.forEach((line, i) => {
    const { start, end } = trimmed(text, line.index, line.index + line[0].length);
    const previous = lines[i - 1];
    const apart = previous === undefined || /\n\s*\n/.test(text.slice(previous.index + previous[0].length, start));
    if (apart || found.at(-1)?.kind === 'text') block += 1;
    const next = lines[i + 1];
    const blankAfter = next !== undefined && /\n\s*\n/.test(text.slice(end, next.index + 1));
    const isShort =
      /(?:долл|руб|тыс|млн|млрд|г|чел|т|[пp]\.? ?[пp]|кв|м)\.\)?$/iu.test(text.slice(start, end)) &&
      end - start < 90 &&
      /:\s/.test(text.slice(start, end));
    const isOpen = (isShort || !/[.!?…;:]["')\]»”]*$/u.test(text.slice(start, end))) && end - start < 200;
    const isSpeech = isDialogue && /^[-\u2010-\u2015\u2212]\s.*[.!?…]["«»“”„]?$/su.test(text.slice(start, end));
    if (isOpen || (!isSpeech && /^[-\u2010-\u2015\u2212•*·]\s/.test(text.slice(start, end)))) {
      const isBullet = /^[-\u2010-\u2015\u2212•*·\d]/.test(text.slice(start, end));
      found.push({ start, end, block, kind: !isBullet && (i === 0 || (apart && blankAfter)) ? 'heading' : 'line' });
      return;
    }
    for (const part of partsOf(text, start, end)) found.push({ ...part, block, kind: 'text' });
  });
  return found.flatMap((sentence) => (sentence.end - sentence.start > LONGEST ? piecesOf(text, sentence) : [sentence]));
}

/** No sentence that somebody wrote is longer; what is goes in pieces, so that reading takes no longer than the text is long. */
const LONGEST = 1000;

function piecesOf(text: string, sentence: Sentence): readonly Sentence[] {
  const pieces: Sentence[] = [];
  for (let from = sentence.start; from < sentence.end; ) {
    const end = Math.min(from + LONGEST, sentence.end);
    const piece = text.slice(from, end);
    const signs = ['; ', ', ', ' '].map((sign) => piece.lastIndexOf(sign) + sign.length - 1);
    const gap = end === sentence.end ? 0 : (signs.find((at) => at > LONGEST / 2) ?? 0);
    const to = gap > 0 ? from + gap : end;
    const span = trimmed(text, from, to);
    if (span.end > span.start) pieces.push({ ...sentence, ...span });
    from = to;
  }
  return pieces;
}

function partsOf(text: string, start: number, end: number): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  STOP.lastIndex = 0;
  const line = text.slice(start, end);
  for (const match of matchesOf(STOP, line)) {
    const to = start + match.index + match[0].length;
    if (to < end && !endsSentence(text.slice(Math.max(from, to - 24), to), text.slice(to, to + 12))) continue;
    parts.push(trimmed(text, from, to));
    from = to;
  }
  if (from < end) parts.push(trimmed(text, from, end));
  return parts.filter((part) => part.end > part.start);
}

/** Whether a stop is the end of a sentence, by what stands before and after it. */
function endsSentence(before: string, after: string): boolean {
  const next = /^\s*["'«“„([]*\s*(?:[-\u2010-\u2015\u2212]\s*)?(\S)/u.exec(after)?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (/^\s*[-\u2010-\u2015\u2212]/.test(after))
    return !/[!?…"'»”]$/.test(before) && !(/\d/.test(next) && (YEAR_OR_UNIT.test(before) || UNIT.test(before)));
  if (YEAR_OR_UNIT.test(before)) return /\p{Lu}/u.test(next);
  if (UNIT.test(before)) return /\p{Lu}/u.test(next) && !/^\s*\p{Lu}{2}/u.test(after);
  return !ABBREVIATION.test(before.toLowerCase());
}

function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}
