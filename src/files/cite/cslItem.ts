import { type Claim, SAID_YEAR_INFERRED, type Statement } from '../../domain/claim';
import { type Dataset, speakerOf } from '../../domain/dataset';
import { versionText } from '../../domain/part';
import type { Day } from '../../domain/period';
import type { QuoteChoice, TextLanguage } from '../../domain/quote';
import type { Source } from '../../domain/source';
import { saidDay } from '../../i18n/dates';
import { quoted, sentences } from '../../i18n/quotation';
import { publishedDay } from '../../i18n/said';
import { type ShownQuote, shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { publisherAddress } from '../../selectors/evidence';

export type CslDate = { readonly 'date-parts': readonly [readonly [number, number, number]] };
export type CslName = { readonly literal: string } | { readonly family: string; readonly given: string };

/** A record of CSL-JSON, the form from which all others are written. */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  /** The words of a statement, or the title that a document or a view has itself. */
  readonly title?: string;
  /** What a document without a title is, in our words: styles set it apart from a title. */
  readonly genre?: string;
  /** Who says it; nobody where only its publisher does. */
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language: TextLanguage;
  /** The hash of the data, of a view. */
  readonly version?: string;
  readonly note: string;
  /** What has no field of its own: that the title is a sentence out of the document, and the day on which it was said. */
  readonly custom?: { readonly quotation: true; readonly said?: Day };
};

/** What a citation is written with: today, and the address here of what is cited. */
export type CiteContext = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly today: Day;
  readonly permalink: string;
};

/** A title as it stands, or what takes its place: our description in the brackets that say that it is ours. */
export function cslTitle({ title, genre }: CslItem): string {
  return title ?? `[${genre ?? ''}]`;
}

/**
 * A statement where it stands first: the speaker as author, the sentence as title, the publisher's page as the place.
 * An event, which nobody says, has no author.
 */
export function statementItem(statement: Statement, context: CiteContext, quotes: QuoteChoice = 'original'): CslItem {
  const { dataset, text } = context;
  const [appearance] = statement.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const speaker = statement.type === 'claim' ? speakerOf(dataset, statement) : null;
  const who = speaker ? text.pick(speaker.name) : text.t('evidence.nobody');
  const said = statement.type === 'claim' ? [saidNote(text, statement, who)] : [];
  const url = publisherAddress(source?.url ?? null, appearance);
  const [first, ...others] = shownQuotes(text, source, appearance, quotes);
  const translated = [...(first?.isTranslation ? [first.whose] : []), ...others.map(noteOf)].map(capital);
  return {
    ...shared(`${statement.id}_${appearance.source}`, context, [
      ...translated,
      ...said,
      ...documentNotes(text, source),
    ]),
    type: 'article-newspaper',
    title: oneLine(first?.text ?? ''),
    ...(speaker ? { author: [cslName(text.pick(speaker.name), text.pick(speaker.short))] } : {}),
    ...publication(source),
    ...(url === null ? {} : { URL: stopless(url) }),
    language: first?.lang ?? text.lang,
    custom: { quotation: true, ...(statement.type === 'claim' ? { said: statement.said.on } : {}) },
  };
}

/** A document with its title, in its language; one that has none is described in the language of the reader. */
export function sourceItem(source: Source, context: CiteContext): CslItem {
  const { title, name } = source;
  return {
    ...shared(source.id, context, documentNotes(context.text, source)),
    type: 'article-newspaper',
    ...(title === null ? { genre: oneLine(context.text.pick(name)) } : { title: oneLine(title) }),
    ...publication(source),
    ...(source.url === null ? {} : { URL: source.url }),
    language: source.lang,
  };
}

/** A view of this site, as it is filtered, of the day on which its data were made. */
export function viewItem(id: string, title: string, context: CiteContext): CslItem {
  const { dataset, text, permalink } = context;
  const version = versionText(dataset);
  const made = dataset.parts[0]?.made;
  return {
    ...shared(id, context, []),
    note: text.t('exportCite.version', { version }),
    type: 'webpage',
    title: oneLine(title),
    author: [{ literal: text.t('app.name') }],
    ...(made === undefined ? {} : { issued: dateOf(made) }),
    version,
    URL: permalink,
    language: text.lang,
  };
}

/** A text on one line: neither BibTeX nor RIS knows line breaks or runs of spaces. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Given name and family name where the short name is the end of the whole one; else the name as it is. */
export function cslName(name: string, short: string): CslName {
  const [whole, family] = [oneLine(name), oneLine(short)];
  const given = whole.endsWith(` ${family}`) ? whole.slice(0, -family.length - 1) : '';
  const isPlain = /^[\p{L}.’-]+(?: [\p{L}.’-]+)*$/u.test(`${given} ${family}`.trim());
  return given !== '' && family !== '' && isPlain ? { family, given } : { literal: whole };
}

/** An address that ends in no full stop, which would be taken for that of the sentence around it. */
function stopless(address: string): string {
  return address.replace(/\.$/, '%2E');
}

type Shared = Pick<CslItem, 'id' | 'accessed' | 'note'>;

function shared(id: string, { dataset, text, today, permalink }: CiteContext, notes: readonly string[]): Shared {
  const version = versionText(dataset);
  const app = text.t('app.name');
  return {
    // Programs take no other signs in the name of a record.
    id: id.replace(/[^\w.-]/g, '-'),
    accessed: dateOf(today),
    note: sentences([...notes, text.t('exportCite.data', { app, version, address: permalink })].map(oneLine)),
  };
}

function publication(source: Source | undefined): Pick<CslItem, 'container-title' | 'issued'> {
  return source ? { 'container-title': oneLine(source.publisher.name), issued: dateOf(source.published) } : {};
}

function saidNote(text: Text, claim: Claim, who: string): string {
  return text.t('exportCite.said', { who, day: dayNote(text, claim) });
}

/** The day of speech, with how it is known where the document does not print it. */
function dayNote(text: Text, claim: Claim): string {
  const day = saidDay(text, claim);
  const { basis } = claim.said;
  if (basis !== 'printed') return text.t(`exportCite.${basis}`, { day });
  return claim.scope.includes(SAID_YEAR_INFERRED) ? text.t('exportCite.yearInferred', { day }) : day;
}

/** `our translation: “It reached $28 billion”` */
function noteOf({ whose, text, lang }: ShownQuote): string {
  return `${whose}: ${quoted(oneLine(text), lang)}`;
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** What a reader of the reference has to know of the document: a day that it does not print, a machine's translation. */
function documentNotes(text: Text, source: Source | undefined): readonly string[] {
  if (!source) return [];
  const { publishedBasis, machineTranslation } = source;
  return [
    ...(publishedBasis === 'printed' ? [] : [`${text.t('evidence.published')}: ${publishedDay(text, source)}`]),
    ...(machineTranslation ? [text.t('exportCite.machine')] : []),
  ];
}

/** `2025-10-09` */
export function dayOf({ 'date-parts': [[year, month, day]] }: CslDate): Day {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function dateOf(day: Day): CslDate {
  return { 'date-parts': [[Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]] };
}
