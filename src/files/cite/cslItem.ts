import { type Claim, SAID_YEAR_INFERRED, type Statement } from '../../domain/claim';
import { type Dataset, speakerOf } from '../../domain/dataset';
import { versionText } from '../../domain/part';
import type { Day } from '../../domain/period';
import type { QuoteChoice, TextLanguage } from '../../domain/quote';
import type { Source } from '../../domain/source';
import { saidDay } from '../../i18n/dates';
import { isUiLanguage } from '../../i18n/languageName';
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
  readonly title: string;
  readonly author: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language: TextLanguage;
  /** The hash of the data. */
  readonly version: string;
  readonly archive: string;
  /** The address that opens it here. */
  readonly archive_location: string;
  readonly note: string;
};

/** What a citation is written with: today, and the address here of what is cited. */
export type CiteContext = {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly today: Day;
  readonly permalink: string;
};

/**
 * A statement where it stands first: the speaker as author, the sentence as title, the publisher's page as the place.
 * An event, which nobody says, has its publisher as author.
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
    ...shared(statement.id, context, [...translated, ...said, ...documentNotes(text, source)]),
    type: 'article-newspaper',
    title: oneLine(first?.text ?? ''),
    author: [speaker ? nameOf(text.pick(speaker.name), text.pick(speaker.short)) : publisherName(source, text)],
    ...publication(source),
    ...(statement.type === 'claim' ? { 'original-date': dateOf(statement.said.on) } : {}),
    ...(url === null ? {} : { URL: stopless(url) }),
    language: first?.lang ?? text.lang,
  };
}

/** A document; its title, or the name that it has here, stays in its language. */
export function sourceItem(source: Source, context: CiteContext): CslItem {
  return {
    ...shared(source.id, context, documentNotes(context.text, source)),
    type: 'article-newspaper',
    title: oneLine(
      source.title ?? (isUiLanguage(source.lang) ? source.name[source.lang] : context.text.pick(source.name)),
    ),
    author: [publisherName(source, context.text)],
    ...publication(source),
    ...(source.url === null ? {} : { URL: source.url }),
    language: source.lang,
  };
}

/** A view of this site, as it is filtered. */
export function viewItem(title: string, context: CiteContext): CslItem {
  const { text, permalink } = context;
  const name = text.t('app.name');
  return {
    ...shared('five-republics', context, []),
    note: text.t('exportCite.version', { version: versionText(context.dataset) }),
    type: 'webpage',
    title: oneLine(title),
    author: [{ literal: name }],
    'container-title': name,
    URL: permalink,
    language: text.lang,
  };
}

/** A text on one line: neither BibTeX nor RIS knows line breaks or runs of spaces. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Given name and family name where the short name is the end of the whole one; else the name as it is. */
export function nameOf(name: string, short: string): CslName {
  const [whole, family] = [oneLine(name), oneLine(short)];
  const given = whole.endsWith(` ${family}`) ? whole.slice(0, -family.length - 1) : '';
  const isPlain = /^[\p{L}.’-]+(?: [\p{L}.’-]+)*$/u.test(`${given} ${family}`.trim());
  return given !== '' && family !== '' && isPlain ? { family, given } : { literal: whole };
}

/** An address that ends in no full stop, which would be taken for that of the sentence around it. */
function stopless(address: string): string {
  return address.replace(/\.$/, '%2E');
}

type Shared = Pick<CslItem, 'id' | 'accessed' | 'version' | 'archive' | 'archive_location' | 'note'>;

function shared(id: string, { dataset, text, today, permalink }: CiteContext, notes: readonly string[]): Shared {
  const version = versionText(dataset);
  const app = text.t('app.name');
  return {
    id,
    accessed: dateOf(today),
    version,
    archive: app,
    archive_location: permalink,
    note: sentences([...notes, text.t('exportCite.data', { app, version, address: permalink })].map(oneLine)),
  };
}

function publication(source: Source | undefined): Pick<CslItem, 'container-title' | 'publisher' | 'issued'> {
  if (!source) return {};
  const publisher = oneLine(source.publisher.name);
  return { 'container-title': publisher, publisher, issued: dateOf(source.published) };
}

function publisherName(source: Source | undefined, { t }: Text): CslName {
  return { literal: source ? oneLine(source.publisher.name) : t('app.name') };
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

function dateOf(day: Day): CslDate {
  return { 'date-parts': [[Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]] };
}
