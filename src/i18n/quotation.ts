import type { QuoteParts, TextLanguage } from '../domain/quote';

/** The marks of a language, outermost first; deeper levels begin again with the first. */
const MARKS = {
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
} as const;
/** Languages that set their quotes as Russian does; all others are set as English. */
const LIKE_RUSSIAN = ['ru', 'kk', 'ky', 'tg', 'uk', 'be'];

function marksIn(lang: TextLanguage) {
  return LIKE_RUSSIAN.includes(lang.split('-')[0] ?? '') ? MARKS.ru : MARKS.en;
}

/** Words that end in a stop of their own: `2025 г.`, `млрд.`, an initial. */
const ABBREVIATED = /(?:^|[\s.(])(?:\p{L}|гг|млн|млрд|трлн|тыс|долл|руб|др|etc|Inc|Ltd|Co)\.$/u;
const ELLIPSIS = /(?:\.\.|…)$/;
const ENDING_MARKS = /[»”“’"\s]*$/;

type Mark = { readonly at: number; readonly opens: boolean };

/**
 * A quote between the marks of its own language, cut around its figure as it came. Marks inside take the form of their
 * level, those whose partner is not quoted get one, and the full stop is left to the sentence around. Speech with its
 * attribution (`«…», – said he`) has marks of its own and gets no others. All other letters stay as they are.
 *
 *     Reached 28 billion”, he said.    “Reached 28 billion”, he said
 *     The «Север – Юг» corridor.       “The ‘Север – Юг’ corridor”
 */
export function quotation({ before, figure, after }: QuoteParts, lang: TextLanguage): QuoteParts {
  const [head = '', middle = '', tail = ''] = inMarks([before, figure, after], lang);
  return { before: head, figure: middle, after: tail };
}

/** The same for a text cut anywhere: its parts in order, the opening mark in the first and the closing one in the last. */
export function inMarks(parts: readonly string[], lang: TextLanguage): readonly string[] {
  const text = parts.join('');
  const signs = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  for (const at of stopsAtEnd(text)) signs[at] = '';
  const marks = marksOf(text);
  const { unopened, unclosed, first } = pairing(marks);
  const outer = isSpeech(text, first) ? 0 : 1;
  const pairs = marksIn(lang);
  const sign = (level: number, end: 0 | 1) => pairs[level % 2]?.[end] ?? '';
  let depth = outer + unopened;
  const opening = levels(0, depth).map((level) => sign(level, 0));
  for (const { at, opens } of marks) {
    if (!opens) depth -= 1;
    signs[at] = sign(depth, opens ? 0 : 1);
    if (opens) depth += 1;
  }
  const closing = levels(0, unclosed + outer).map((level) => sign(level, 1));
  let from = 0;
  return parts.map((part, index) => {
    const words = signs.slice(from, from + part.length).join('');
    from += part.length;
    return `${index === 0 ? opening.join('') : ''}${words}${index === parts.length - 1 ? closing.reverse().join('') : ''}`;
  });
}

/** The same for a text of which nothing is marked. */
export function quoted(text: string, lang: TextLanguage): string {
  return inMarks([text], lang).join('');
}

/**
 * Sentences one after another, each with one stop at its end. A sentence that ends in its own sign, before or behind a
 * closing mark, gets no other; nothing inside a sentence is touched. Empty ones are left out.
 */
export function sentences(parts: readonly string[]): string {
  const given = parts.map((part) => part.trim()).filter((part) => part !== '');
  return given.map((part, index) => (index < given.length - 1 ? stopped(part) : part)).join(' ');
}

/** A sentence with one stop at its end: its own sign, or a full stop. */
export function stopped(sentence: string): string {
  return /[.!?…]$/.test(sentence.replace(ENDING_MARKS, '')) ? sentence : `${sentence}.`;
}

const levels = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** Where the stops and spaces are that end the text, at its very end and before closing marks there. */
function stopsAtEnd(text: string): readonly number[] {
  let end = text.length;
  for (;;) {
    const inner = text.slice(0, end).replace(ENDING_MARKS, '');
    if (!inner.endsWith('.') || ELLIPSIS.test(inner) || ABBREVIATED.test(inner)) {
      return levels(inner.length, text.length - inner.length).filter((at) => /[\s.]/.test(text.charAt(at)));
    }
    end = inner.length - 1;
  }
}

/** The quotation marks of a text. A straight mark and `“` open after a space or another opening sign; `’` may be an apostrophe. */
function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let singles = 0;
  for (const { 0: sign, index: at } of text.matchAll(/[«»„“”"‘’]/g)) {
    const begins = /(?:^|[\s([«„“"‘–—-])$/.test(text.slice(0, at));
    const ends = !/^\p{L}/u.test(text.slice(at + 1));
    if (sign === '‘' && begins) {
      singles += 1;
      marks.push({ at, opens: true });
    } else if (sign === '’' && singles > 0 && ends) {
      singles -= 1;
      marks.push({ at, opens: false });
    } else if (sign !== '‘' && sign !== '’') {
      marks.push({ at, opens: sign === '«' || sign === '„' || (/[“"]/.test(sign) && begins) });
    }
  }
  return marks;
}

/** How many marks lack their partner, and where the mark closes that opened first, or before the text. */
function pairing(marks: readonly Mark[]) {
  let [depth, unopened] = [0, 0];
  for (const { opens } of marks) {
    if (opens) depth += 1;
    else if (depth > 0) depth -= 1;
    else unopened += 1;
  }
  const unclosed = depth;
  const [head] = marks;
  if (unopened === 0 && head?.at !== 0) return { unopened, unclosed, first: null };
  depth = unopened;
  const close = marks.find(({ opens }) => {
    depth += opens ? 1 : -1;
    return depth === 0;
  });
  return { unopened, unclosed, first: close?.at ?? Number.POSITIVE_INFINITY };
}

/** True for words of a speaker, with or without who says them: `«…», – said he`, `“…,” she said`. */
function isSpeech(text: string, closesAt: number | null): boolean {
  if (closesAt === null) return false;
  const rest = text.slice(closesAt + 1);
  return /^\.?\s*$|^,|^\s*[–—-]\s/.test(rest) || /[,!?…]$/.test(text.slice(0, closesAt));
}
