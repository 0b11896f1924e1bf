import type { DocumentFormat } from '../../../domain/own/ownDocument';
import { localDay } from '../../../lib/localDay';
import { soundText } from '../../../lib/soundText';
import { datelineFacts } from './dateline';
import { decode } from './decode';
import { languageOf } from './languageOf';
import { readHtml } from './readHtml';
import { looksLikeMail, readMail } from './readMail';
import type { PdfHelper, Progress } from './readPdf';
import { firstLineTitle, readPasted, readPlain } from './readPlain';
import type { FoundFacts, ReadText } from './readText';
import { siteBehind } from './siteBehind';
import { Unreadable } from './unreadable';

/** Files of more bytes are not even looked at. */
export const MOST_FILE_BYTES = 100e6;
/** More letters are no document that somebody reads through. */
const MOST_LETTERS = 5e6;
/** What is longer is no title and no name that anybody gave: the reader is asked for it. */
const LONGEST_FACT = 1000;

/** What was given: a file, or what was pasted as text and, where the page gave it, as HTML. */
export type GivenDocument =
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | null };

export type ReadDocument = ReadText & {
  readonly format: DocumentFormat;
  /** Null where the format has one of its own. */
  readonly encoding: string | null;
  /** How many signs of the text are no letters, and were replaced. */
  readonly replaced: number;
};

type Found = Omit<ReadDocument, 'replaced'>;

/**
 * Reads what was given by what it holds, whatever its name says; what the file does not tell of itself may stand in the first or
 * last lines of its text. `today` is the reader's. Throws `Unreadable`.
 */
export async function readGiven(
  given: GivenDocument,
  progress?: Progress,
  helper?: PdfHelper,
  today = localDay(),
): Promise<ReadDocument> {
  const { replaced, ...read } = sound(
    given.kind === 'file' ? await readFile(given, progress, helper) : readPaste(given),
  );
  if (!/[\p{L}\p{N}]/u.test(read.text)) throw new Unreadable('empty');
  if (read.text.length > MOST_LETTERS) throw new Unreadable('too-large');
  const lang = { value: languageOf(read.text), from: 'letters' as const };
  const dateline = datelineFacts(read, today);
  // A file made from an article today has the day of today; the article tells its own.
  const isPrinted = read.facts.published?.from === 'file-properties' && dateline.published;
  const facts = {
    lang,
    ...dateline,
    ...read.facts,
    ...titleParts(read),
    ...(isPrinted ? { published: dateline.published } : {}),
  };
  return { ...read, replaced, facts: corrected(withinReason(facts), read.text) };
}

/** The same without signs that no text has; offsets stay. */
function sound({ text, leftOut, facts, ...read }: Found): ReadDocument {
  const whole = soundText(text);
  let replaced = 0;
  for (let at = whole.indexOf('\ufffd'); at >= 0; at = whole.indexOf('\ufffd', at + 1)) replaced += 1;
  return {
    ...read,
    text: whole,
    leftOut: leftOut.map((piece) => ({ ...piece, text: soundText(piece.text) })),
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, { ...fact, value: soundText(fact.value) }]),
    ),
    replaced,
  };
}

function readPaste({ text, html }: Extract<GivenDocument, { readonly kind: 'pasted' }>): Found {
  if (text.length > MOST_LETTERS) throw new Unreadable('too-large');
  // What was copied from a page loses nothing as text, but its paragraphs.
  const read = html ? readHtml(html, { whole: true }) : null;
  const isWhole = read !== null && read.text.replace(/\s/g, '').length >= text.replace(/\s/g, '').length;
  return {
    ...(isWhole ? { ...read, facts: firstLineTitle(read) } : readPasted(text)),
    format: 'pasted',
    encoding: null,
  };
}

async function readFile(
  { name, type, bytes }: Extract<GivenDocument, { readonly kind: 'file' }>,
  progress?: Progress,
  helper?: PdfHelper,
): Promise<Found> {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > MOST_FILE_BYTES) throw new Unreadable('too-large');
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const starts = (...numbers: readonly number[]) => numbers.every((number, at) => bytes[at] === number);
  // %PDF may stand a little below the start.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'))
    return { ...(await readPdfFile(bytes, progress, helper)), format: 'pdf', encoding: null };
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6))
    return { ...(await import('./readDocx')).readDocx(bytes), format: 'docx', encoding: null };
  // What Word encrypts lies in the container of its older files.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(ending === 'docx' ? 'encrypted' : 'unknown-format');
  const { text, encoding } = decode(bytes);
  const isOther = isBinary(text) || /^\s*(?:\{\\rtf|<svg\b|<\?xml[^>]*>\s*<svg\b)/i.test(text);
  if (isOther && !looksLikeMail(bytes))
    throw new Unreadable(/^(?:pdf|docx|eml)$/.test(ending) ? 'damaged' : 'unknown-format');
  if (ending === 'eml' || type === 'message/rfc822' || looksLikeMail(bytes))
    return { ...(await readMail(bytes)), format: 'mail', encoding: null };
  const looksLikeHtml = /^\s*(?:<!doctype html|<html|<\?xml[^>]*\?>\s*<(?:!doctype )?html)/i.test(text);
  if (looksLikeHtml || /^x?html?$/.test(ending)) return { ...readHtml(text), format: 'html', encoding };
  if (text.length > MOST_LETTERS) throw new Unreadable('too-large');
  const format = ending === 'md' || ending === 'markdown' ? 'markdown' : 'text';
  return { ...readPlain(text.replace(/^\ufeff/, ''), format), format, encoding };
}

/** What takes its pages apart starts while what reads them is fetched. */
async function readPdfFile(bytes: Uint8Array, progress?: Progress, helper?: PdfHelper): Promise<ReadText> {
  const port = helper?.();
  try {
    const { readPdf } = await import('./readPdf');
    return await readPdf(bytes, progress, port);
  } finally {
    port?.terminate();
  }
}

/** Signs that no text has. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
  return (head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0) > head.length / 50;
}

/** So many paragraphs may stand above the heading: the name of the site, its sections. */
const ABOVE_HEADING = 6;

/** Files made from a page keep its title, with the name of the site in it. */
function titleParts({ text, stretches, facts: { title, publisher } }: ReadText): FoundFacts {
  if (!title) return {};
  for (const { start, end } of stretches.slice(0, ABOVE_HEADING)) {
    const heading = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const site = siteBehind(title.value, heading);
    if (site !== null)
      return { title: { ...title, value: heading }, publisher: publisher ?? { value: site, from: title.from } };
  }
  return {};
}

function withinReason(facts: FoundFacts): FoundFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, { value }]) => value.length <= LONGEST_FACT));
}

/** A page whose template says `en` while its letters are Russian is in Russian. */
function corrected(facts: ReadText['facts'], text: string): ReadText['facts'] {
  const byLetters = languageOf(text);
  const { lang } = facts;
  const isOther = lang && byLetters !== 'und' && isCyrillic(byLetters) !== isCyrillic(lang.value);
  return isOther ? { ...facts, lang: { value: byLetters, from: 'letters' } } : facts;
}

function isCyrillic(lang: string): boolean {
  return /^(?:ru|kk|ky|tg|uk|be|bg|sr|mk|mn)\b|Cyrl/.test(lang);
}
