import type { Span } from '../draft';
import { isDigit, isLetter } from '../text/plainText';
import { parseDigits } from './digits';
import { halfOf, numberOf, rounded, scaleOf, scaleOfAdjective } from './numberWords';

/**
 * A number as it is written: `scale` is 1 where none was said. `beyond` is "with more" said inside («двадцать с лишним
 * тысяч»). `compound` is an adjective, as in «40-миллиардной».
 */
export type Numeral = Span & {
  readonly value: number;
  readonly scale: number;
  readonly digits: boolean;
  readonly beyond: boolean;
  /** «тысяч семьсот»: the other way round, a number is about as large. */
  readonly inverted: boolean;
  readonly compound: boolean;
};

type Token = Span & { readonly text: string; readonly isNumber: boolean };

const DIGITS =
  /(?<![a-zа-я\d])\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+(?!\d))?|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?/y;
const BEYOND = /^ (?:с лишним|с небольшим|с хвостиком|-?odd)(?= )/;

/** Every number of a plain text, in digits and in words, each with its scales: «2 млрд 842 млн» is one. */
export function numeralsOf(text: string, lang: 'ru' | 'en'): readonly Numeral[] {
  const tokens = tokensIn(text);
  const found: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = canBegin(tokens[i]) ? readAt(text, tokens, i, lang) : null;
    if (read) found.push(read.numeral);
    i = read?.next ?? i + 1;
  }
  return found;
}

/** The words of a text, those with an apostrophe as one, and what is written in digits. */
function tokensIn(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let end = 0; end < text.length; ) {
    const start = end;
    const isNumber = isDigit(text.charCodeAt(start));
    if (isNumber) {
      DIGITS.lastIndex = start;
      DIGITS.test(text);
      end = DIGITS.lastIndex;
    } else {
      end = wordEnd(text, start);
      if (end > start && text[end] === "'") end = wordEnd(text, end + 1, end);
    }
    if (end > start) found.push({ start, end, text: text.slice(start, end), isNumber });
    else end += 1;
  }
  return found;
}

/** Where a word ends that begins at a place; `none` where none does. */
function wordEnd(text: string, start: number, none = start): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end > start ? end : none;
}

/** Most words begin no number. */
const canBegin = (token: Token | undefined) =>
  token !== undefined &&
  (token.isNumber ||
    numberOf(token.text) !== undefined ||
    scaleOf(token.text) !== undefined ||
    /^(?:пол|чет|тре|half|quarter|a$)/.test(token.text));

function readAt(text: string, tokens: readonly Token[], first: number, lang: 'ru' | 'en') {
  const begin = tokens[first];
  if (!begin) return null;
  let i = first;
  let total = 0;
  let part: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  let scale = 1;
  let end = begin.start;
  let beyond = false;
  let compound = false;
  const turned = invertedAt(text, tokens, first);
  if (turned) return turned;
  const opening = openingOf(text, tokens, first);
  if (opening) {
    part = opening.value;
    i = opening.next;
    end = opening.end;
  }
  for (; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    let gap = end === begin.start && i === first ? '' : text.slice(end, token.start);
    const more = i > first ? BEYOND.exec(text.slice(end, token.start + 14)) : null;
    if (more && scaleAfter(tokens, i, end + more[0].length) !== undefined) {
      beyond = true;
      end += more[0].length;
      while ((tokens[i]?.start ?? Number.POSITIVE_INFINITY) < end) i += 1;
      i -= 1;
      continue;
    }
    const dotted = /^\. ?$/.test(gap) && /(?:млрд|млн|тыс|трлн)$/.test(text.slice(Math.max(0, end - 4), end));
    if (dotted) gap = ' ';
    const value = token.isNumber ? parseDigits(token.text, lang) : numberOf(token.text);
    const by = scaleOf(token.text);
    if (i === first && by === undefined && value === undefined) {
      const half = halfOf(token.text);
      if (half === undefined) return null;
      total = half;
      scale = half * 2;
      end = token.end;
      i += 1;
      break;
    }
    if (by !== undefined && (gap === ' ' || gap === '' || gap === '-')) {
      if (/^[kmb]$/.test(token.text) && (gap !== '' || lang === 'ru' || i === first)) break;
      if (by >= smallest && part !== null && total > 0) break;
      // "hundreds of", «тысячи»: no number without one before, but for «тысяча двести» and «миллион».
      if (part === null && (total > 0 || !isOne(text, token))) break;
      if (by <= 100) {
        part = (part ?? 1) * by;
        lowest = by;
        end = token.end;
        continue;
      }
      total += (part ?? 1) * by;
      part = null;
      smallest = by;
      lowest = Number.POSITIVE_INFINITY;
      scale = Math.max(scale, by);
      end = token.end;
      continue;
    }
    const adjective = scaleOfAdjective(token.text);
    if (adjective !== undefined && part !== null && gap === '-') {
      total += part * adjective;
      part = null;
      scale = adjective;
      compound = true;
      end = token.end;
      i += 1;
      break;
    }
    if (value === undefined) {
      const half = part !== null && /^(?:[ -](?:with|and))?[ -]a[ -]half|^ с половиной/.exec(text.slice(end, end + 13));
      if (half && part !== null) {
        part += 0.5;
        end += half[0].length;
        while ((tokens[i]?.start ?? Number.POSITIVE_INFINITY) < end) i += 1;
        i -= 1;
        continue;
      }
      const isAnd = gap === ' ' && token.text === 'and' && lang === 'en' && (part === null || part >= 100) && i > first;
      const after = tokens[i + 1];
      if (isAnd && after && !after.isNumber && numberOf(after.text) !== undefined) {
        end = token.end;
        continue;
      }
      break;
    }
    if (part === null) {
      if (total > 0) {
        const isWords = !token.isNumber && !/\d/.test(text.slice(begin.start, end));
        const next = tokens[i + 1];
        const scaled =
          next && /^ ?$/.test(text.slice(token.end, next.start)) && (scaleOf(next.text) ?? smallest) < smallest;
        const hundreds = smallest === 1e3 && /^[1-9]\d{2}$/.test(token.text) && Number.isInteger(total / 1e3);
        if (gap !== ' ' || !(isWords || scaled || hundreds)) break;
      }
      part = value;
      lowest = token.isNumber ? 0 : magnitude(value);
      end = token.end;
    } else {
      if (token.isNumber || /\d/.test(tokens[i - 1]?.text ?? '0') || !/^[ -]$/.test(gap) || value >= lowest) break;
      part += value;
      lowest = magnitude(value);
      end = token.end;
    }
  }
  if (end === begin.start) return null;
  if (/[.](?= ?[a-zа-я])/.test(text.slice(end, end + 3)) && /(?:млрд|млн|тыс|трлн)$/.test(text.slice(end - 4, end)))
    end += 1;
  const value = rounded(total + (part ?? 0));
  const digits = /\d/.test(text.slice(begin.start, end));
  const numeral: Numeral = { start: begin.start, end, value, scale, digits, beyond, inverted: false, compound };
  return { numeral, next: Math.max(i, first + 1) };
}

const magnitude = (value: number) => (value >= 100 ? 100 : value >= 20 ? 10 : 0);

/** "a million", "the thousand" and «миллион» mean one of them; «тысячи» and "millions" mean no number. */
const isOne = (text: string, token: Token) =>
  /^(?:тысяч(?:[ауеи]|ей)|(?:миллион|миллиард|триллион)[ау]?|сотн[яю]|десят(?:ок|ка)|дюжин[ау])$/.test(token.text)
    ? token.text !== 'тысячи' ||
      /(?:более|около|свыше|порядка|менее|от|до|больше|превы[а-я]+|достиг[а-я]*|почти) $/.test(
        text.slice(0, token.start),
      )
    : /(?:^|[^a-zа-я])(?:an?|another) $/.test(text.slice(Math.max(0, token.start - 9), token.start));

/** «тысяч семьсот», «миллионов пять»: a scale in the plural before a number in words. */
function invertedAt(text: string, tokens: readonly Token[], first: number) {
  const [scaled, number] = [tokens[first], tokens[first + 1]];
  const value = number && !number.isNumber ? numberOf(number.text) : undefined;
  if (!scaled || !number || value === undefined || !/^(?:тысяч|миллионов|миллиардов)$/.test(scaled.text)) return null;
  if (text.slice(scaled.end, number.start) !== ' ' || numberOf(tokens[first + 2]?.text ?? '') !== undefined)
    return null;
  const scale = scaleOf(scaled.text) ?? 1;
  const { start } = scaled;
  const numeral: Numeral = {
    start,
    end: number.end,
    value: value * scale,
    scale,
    digits: false,
    beyond: false,
    inverted: true,
    compound: false,
  };
  return { numeral, next: first + 2 };
}

/** "half a million", "a quarter of a million": what is said before a scale. */
function openingOf(text: string, tokens: readonly Token[], first: number) {
  const begin = tokens[first];
  if (!begin) return null;
  const match =
    /^(?:(half|(?:a |one )?quarter|three[ -]quarters)(?: of)? an? (?=hundred|thousand|million|billion|trillion|dozen)|((?:три )?четверт[иь]ю?|треть?[иью]?|половин[а-я]+) (?=(?:тысяч|сотн|мил|трил)[а-я]))/.exec(
      text.slice(begin.start, begin.start + 40),
    );
  if (!match) return null;
  const end = begin.start + match[0].length - 1;
  const next = tokens.findIndex(({ start }, i) => i > first && start > end);
  const value = /^(?:half|п)/.test(match[0])
    ? 0.5
    : /^т(?:hree|ри )|^three/.test(match[0])
      ? 0.75
      : match[0].startsWith('тр')
        ? 1 / 3
        : 0.25;
  return next < 0 ? null : { value, next, end };
}

function scaleAfter(tokens: readonly Token[], from: number, at: number) {
  const token = tokens.slice(from, from + 4).find(({ start }) => start > at);
  return token === undefined ? undefined : scaleOf(token.text);
}
