import type { Day } from '../../../domain/period';
import { placesOf } from '../../../domain/recognise/places/places';
import { plainText } from '../../../domain/recognise/text/plainText';
import { dayOfWords } from './dayOfWords';
import type { FoundFacts, ReadText } from './readText';

/** Newsrooms put themselves and the day into the first lines of a text, or below its last one. */
const AT_TOP = 6;
const AT_END = 2;
/** A line of more letters is a paragraph; of a paragraph, the head is looked at. */
const LONGEST_LINE = 120;
/** More words beside the day are a sentence. */
const MOST_WORDS = 6;

const SOURCE = /^(?:источник|по материалам|материал подготовлен|source|via)(?:\s*[:–—-]\s*|\s+)(.+)$/iu;
const ADDRESS = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/u;
/** What stands at the head of a report: town and day, then who reports in slashes, brackets or before a stop. */
const HEAD =
  /^(?<town>[\p{Lu}][\p{L}\-–. ]{1,40}?),?\s+(?<day>[\p{L}\d. ,]{3,25}?)[.,]?\s*(?:\/\s*(?:Корр\.\s*)?(?<slashes>[^/]{2,40}?)\s*\/|\((?<brackets>[^)]{2,40})\)|[–—-]\s*(?<dash>[\p{Lu}][\p{L}\d «»"-]{1,28})\.)/u;
const BRACKETS = /^(?<town>[\p{Lu}][\p{L}\-–. ]{1,40}?)\s*\((?<brackets>[^)\d]{2,40})\)\s*[–—-]/u;
/** What a line says of its day besides the day. */
const ABOUT_DAY =
  /(?:дата публикации|опубликовано|обновлено|размещено|published(?: on)?|posted(?: on)?|updated|last modified)\s*:?/giu;
const HOUR = /(?:[,в]\s*)?\b\d{1,2}[:.]\d{2}\b(?:\s*(?:\(?(?:мск|msk|gmt|utc|am|pm)\)?(?:[+-]\d+)?))?/giu;

/**
 * Publisher, day and address as they stand in the text itself. A day without its year is the last such day up to `today`.
 * What nothing tells is left out: nothing is guessed from the body of the text.
 */
export function datelineFacts({ text, stretches }: Pick<ReadText, 'text' | 'stretches'>, today: Day): FoundFacts {
  const lines = stretches.map(({ start, end }) => text.slice(start, end).trim());
  const looked = lines.length > AT_TOP + AT_END ? [...lines.slice(0, AT_TOP), ...lines.slice(-AT_END)] : lines;
  let [publisher, published, url]: (string | undefined)[] = [];
  for (const line of looked) {
    const told = line.length <= LONGEST_LINE ? toldByLine(line, today) : toldByHead(line, today);
    publisher ??= told.publisher;
    published ??= told.published;
    url ??= told.url;
  }
  return Object.fromEntries(
    Object.entries({ publisher: publisher ?? hostOf(url), published, url })
      .filter(([, value]) => value !== undefined)
      .map(([fact, value]) => [fact, { value, from: 'dateline' }]),
  );
}

type Told = { readonly publisher?: string | undefined; readonly published?: Day | undefined; readonly url?: string };

function toldByLine(line: string, today: Day): Told {
  const url = ADDRESS.exec(line)?.[0];
  const rest = url === undefined ? line : line.replace(url, ' ').trim();
  const source = SOURCE.exec(rest)?.[1];
  const address = url === undefined ? {} : { url };
  if (source !== undefined) return { ...address, ...besideDay(source, today) };
  if (url !== undefined && wordsOf(rest) > MOST_WORDS) return {};
  const head = toldByHead(rest, today);
  if (head.publisher !== undefined || head.published !== undefined) return { ...address, ...head };
  const told = besideDay(rest, today);
  return told.published === undefined ? address : { ...address, ...told };
}

/** A day of all three parts and, beside it, a name: "TASS, 12 November 2025, 14:05". */
function besideDay(line: string, today: Day): Told {
  const found = dayOfWords(line, today);
  if (found?.isYearSaid === false) return {};
  const rest = (found ? line.slice(0, found.start) + line.slice(found.end) : line)
    .replace(ABOUT_DAY, ' ')
    .replace(HOUR, ' ');
  if (wordsOf(rest) > MOST_WORDS || /[!?…]$/u.test(rest)) return {};
  const names = rest
    .split(/[|•·,;/()]+|\s[–—-]+\s|[.]\s/u)
    .map((piece) => piece.replace(/^[\s–—.:-]+|[\s–—.:-]+$/gu, ''))
    .filter((piece) => isName(piece));
  return { published: found?.day, publisher: names[0] };
}

function toldByHead(line: string, today: Day): Told {
  const { groups } = HEAD.exec(line) ?? BRACKETS.exec(line) ?? {};
  if (groups?.town === undefined) return {};
  const found = groups.day === undefined ? undefined : dayOfWords(groups.day, today);
  if (groups.day !== undefined && (found === undefined || found.start > 0)) return {};
  const name = (groups.slashes ?? groups.brackets ?? groups.dash)?.replace(/^(?:корр\.?|by)\s+/iu, '').trim();
  return { published: found?.day, publisher: name !== undefined && isName(name) ? name : undefined };
}

/** Who wrote it, and took the pictures: named as such, or by a first name and a Russian surname. */
const AUTHOR =
  /^(?:by|photos?|автор|текст|фото)(?!\p{L})|^(?:\p{Lu}[\p{L}.]+ ){1,2}\p{Lu}\p{Ll}+(?:[оеё]в|[ое]ва|ин|ина|[сц]кий|[сц]кая|енко|дзе|швили|ян)$/iu;

/** A name has a capital, and is no town or country alone, and no author. */
function isName(piece: string): boolean {
  if (AUTHOR.test(piece)) return false;
  if (!/^[\p{L}\d«"“]/u.test(piece) || !/\p{Lu}/u.test(piece) || /\d{4}/.test(piece)) return false;
  return !placesOf(plainText(piece)).some(({ start, end }) => start === 0 && end === piece.length);
}

function wordsOf(line: string): number {
  return line.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? undefined : new URL(url).hostname.replace(/^www\./, '');
}
