import { documentId } from '../../domain/own/documentId';
import { DOCUMENT_FACTS, type DocumentFact, type FoundIn, type OwnDocument } from '../../domain/own/ownDocument';
import { soundText } from '../../lib/soundText';
import type { ReadDocument } from './read/readFile';
import type { FoundFacts, ReadText } from './read/readText';

/** What a form holds of a document; what the reader left empty is empty. */
export type FactAnswers = Readonly<Record<DocumentFact, string>>;

/** The form as it stands before the reader has touched it. */
export function firstAnswers({ facts }: Pick<ReadText, 'facts'>): FactAnswers {
  return {
    title: facts.title?.value ?? '',
    publisher: facts.publisher?.value ?? '',
    published: facts.published?.value ?? '',
    url: facts.url?.value ?? '',
    lang: facts.lang?.value ?? '',
  };
}

/** What has to be right before a document is taken. */
export type AskedFact = Extract<DocumentFact, 'publisher' | 'published' | 'url'>;

/** Which answers cannot be taken as they are. */
export function faultyAnswers({ publisher, published, url }: FactAnswers): readonly AskedFact[] {
  const isAddress = /^https?:\/\//i.test(url.trim()) && URL.canParse(url.trim());
  const faults: AskedFact[] = [];
  if (publisher.trim() === '') faults.push('publisher');
  if (!isDay(published)) faults.push('published');
  if (url.trim() !== '' && !isAddress) faults.push('url');
  return faults;
}

/** The document that comes of what was read and what the reader said of it. `answers` has no fault. */
export function ownDocumentOf(
  { text, stretches, leftOut, format, encoding, facts }: ReadDocument,
  file: { readonly name: string; readonly bytes: number; readonly sha256: string } | null,
  answers: FactAnswers,
  taken: ReadonlySet<string>,
  now: Date,
): OwnDocument {
  const { publisher, published } = answers;
  const lang = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(answers.lang) ? answers.lang : 'und';
  return {
    id: documentId(answers, taken),
    text,
    stretches,
    leftOut,
    format,
    lang,
    title: soundText(answers.title.trim()) || null,
    publisher: soundText(publisher.trim()),
    published,
    url: answers.url.trim() || null,
    found: foundIn(facts, answers),
    file: file && { ...file, name: soundText(file.name), encoding },
    added: now.toISOString(),
  };
}

function foundIn(facts: FoundFacts, answers: FactAnswers): OwnDocument['found'] {
  const from = (fact: DocumentFact): FoundIn => {
    const found = facts[fact];
    return found && found.value === answers[fact].trim() ? found.from : 'reader';
  };
  const [title, publisher, published, url, lang] = DOCUMENT_FACTS.map(from);
  return {
    title: title ?? 'reader',
    publisher: publisher ?? 'reader',
    published: published ?? 'reader',
    url: url ?? 'reader',
    lang: lang ?? 'reader',
  };
}

function isDay(text: string): boolean {
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
