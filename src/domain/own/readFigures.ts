import type { Ground, SelectedDraft, Span } from '../recognise/draft';
import { recognise } from '../recognise/recognise';
import { forRecognising, type JoinedText } from './forRecognising';
import type { OwnDocument } from './ownDocument';
import { wordsAt } from './ownDocument';
import { toOwnDrafts } from './ownDrafts';
import type { OwnDraft } from './ownFigure';
import { readTables } from './tables/readTables';

/** What is needed of a document to read it. */
export type ReadableText = Pick<OwnDocument, 'text' | 'stretches' | 'lang' | 'published'>;

/**
 * The figures of a document as drafts, those of its tables read with their headings. One that is in neither English nor Russian is read by the rules of the language
 * whose letters it has, as far as these go.
 */
export function readFigures(document: ReadableText): readonly OwnDraft[] {
  const { text, toDocument } = forRecognising(document);
  const [lang, { published }] = [rulesFor(document), document];
  const tables = readTables({ lang, text, published });
  const drafts = [...tables.drafts, ...recognise({ lang, text: tables.rest, published })].toSorted(
    (a, b) => a.figure.start - b.figure.start,
  );
  return toOwnDrafts(
    drafts.map((draft) => inDocument(draft, document, toDocument)),
    document,
  );
}

/** A draft of the joined text as one of the text of the document: all its words are where they stand there. */
export function inDocument<Read extends SelectedDraft>(
  draft: Read,
  document: Pick<OwnDocument, 'text'>,
  toDocument: JoinedText['toDocument'],
): Read {
  const words = ({ start, end }: Span) =>
    wordsAt(document, toDocument({ start, end }).start, toDocument({ start, end }).end);
  const ground = (why: Ground): Ground => ({ ...why, words: why.words && toDocument(why.words) });
  return {
    ...draft,
    figure: words(draft.figure),
    quote: words(draft.quote),
    speaker: draft.speaker && words(draft.speaker),
    why: {
      amount: ground(draft.why.amount),
      bound: ground(draft.why.bound),
      unit: ground(draft.why.unit),
      period: ground(draft.why.period),
      place: ground(draft.why.place),
      indicator: ground(draft.why.indicator),
      speaker: ground(draft.why.speaker),
    },
  };
}

/** Whose rules a text is read by. */
export function rulesFor({ lang, text }: Pick<ReadableText, 'lang' | 'text'>): 'en' | 'ru' {
  if (lang === 'en' || lang === 'ru') return lang;
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}
