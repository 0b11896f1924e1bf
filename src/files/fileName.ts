import { type Axis, rangeOn } from '../domain/axis';
import { type TimeRange, wholeYears } from '../domain/month';
import type { UiLanguage } from '../domain/quote';
import { shortHash } from '../lib/shortHash';
import type { Choices } from '../state/choices';

type FileNameParts = {
  /** What the file holds (`turnover`, `claims`); empty when the filter or the ending says enough. */
  readonly what: string;
  /** The years that there are, for a filter without a time. */
  readonly axis: Axis;
  readonly choices: Pick<
    Choices,
    'time' | 'places' | 'topics' | 'sources' | 'speakers' | 'whose' | 'q' | 'derived' | 'clock' | 'aside' | 'compare'
  >;
  readonly lang: UiLanguage;
  /** What else tells it from other files of the same: theme, size and scale of a picture, form of a citation. */
  readonly form?: readonly string[];
  readonly extension: string;
};

/** The longest name, in bytes of UTF-8: file systems take 255, and browsers put numbers behind. */
const MOST_BYTES = 200;
/** Longer parts of a filter are cut, in letters. */
const PART_LENGTH = 40;

/**
 * A name that says what is in the file: whose, what, the filter when one is set, the years, the language, the form.
 *
 *   five-republics_claims_2019-2026_en.csv      five-republics_turnover_KZ_2024_ru_dark_slide_2x.png
 *
 * Letters, digits, hyphens and underscores only, whatever was searched for. Where these cannot tell all (a part is cut,
 * a search has signs), a short hash of the whole stands behind: files that differ have names that differ.
 */
export function fileName({ what, axis, choices, lang, form = [], extension }: FileNameParts): string {
  const { places, topics, sources, speakers, whose, q, time, derived, clock, aside, compare } = choices;
  const parts = [
    ofIds([what]),
    ofIds(places),
    ofIds(topics.filter((topic) => topic !== what)),
    ofIds(speakers, 'by-'),
    ofIds(sources, 'in-'),
    ofIds(whose === null ? [] : [whose]),
    ofSearch(q),
    ofIds(what === 'compare' ? (compare ?? []) : []),
    ofIds(aside, 'without-'),
    ofIds(derived ? [] : ['quoted-only']),
    ofIds(clock === 'described' ? [] : ['as-said']),
  ];
  return written(parts, [timePart(rangeOn(axis, time)), lang, ...form], extension);
}

/** `five-republics_turnover-kz-2024-tokayev_en.bib`: the name of a file about one record. */
export function recordName(
  id: string,
  { lang, form = [], extension }: Pick<FileNameParts, 'lang' | 'form' | 'extension'>,
): string {
  return written([ofIds([id])], [lang, ...form], extension);
}

/** What a name says, and the whole of it where the words do not tell it from others. */
type Part = { readonly words: string; readonly untold: string | null };

function ofIds(ids: readonly string[], prefix = ''): Part {
  const whole = ids.join(' ');
  const isTold = ids.every((id) => safe(id) === id) && (ids.length < 2 || !ids.some((id) => id.includes('-')));
  return cutPart(whole === '' ? '' : `${prefix}${safe(whole)}`, isTold ? null : whole);
}

function ofSearch(q: string): Part {
  const whole = q.normalize('NFC').trim().toLowerCase();
  const words = safe(whole);
  return cutPart(words === '' ? '' : `search-${words}`, words === whole.replace(/ +/g, '-') ? null : whole);
}

function cutPart(words: string, untold: string | null): Part {
  const letters = lettersOf(words);
  if (letters.length <= PART_LENGTH) return { words, untold };
  return { words: trimmed(letters.slice(0, PART_LENGTH).join('')), untold: untold ?? words };
}

function written(parts: readonly Part[], tail: readonly string[], extension: string): string {
  const end = `_${tail.join('_')}.${extension}`;
  const head = ['five-republics', ...parts.map(({ words }) => words).filter(Boolean)].join('_');
  const untold = parts.some((part) => part.untold !== null);
  const most = MOST_BYTES - bytesOf(end);
  if (!untold && bytesOf(head) <= most) return `${head}${end}`;
  const hash = shortHash(JSON.stringify(parts));
  return `${cutTo(head, most - hash.length - 1)}-${hash}${end}`;
}

/** `2019-2026`, `2024`, `2025-10`, `2025-09-to-2026-01` */
function timePart(time: TimeRange): string {
  const years = wholeYears(time);
  const [start, end] = (years ?? [time.from, time.to]).map(String);
  if (start === end) return `${start}`;
  return years ? `${start}-${end}` : `${start}-to-${end}`;
}

function safe(part: string): string {
  return trimmed(part.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'));
}

function trimmed(words: string): string {
  return words.replace(/^[-_]+|[-_]+$/g, '');
}

/** As many whole letters as there is room for, in bytes. */
function cutTo(words: string, bytes: number): string {
  let room = bytes;
  const fitting = lettersOf(words).findIndex((letter) => {
    room -= bytesOf(letter);
    return room < 0;
  });
  return trimmed(fitting < 0 ? words : lettersOf(words).slice(0, fitting).join(''));
}

/** Each with the marks above and below it. */
function lettersOf(words: string): readonly string[] {
  return words.match(/[^\p{M}]\p{M}*|\p{M}+/gu) ?? [];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
