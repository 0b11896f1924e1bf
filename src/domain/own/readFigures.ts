import type { Draft, Ground, Span } from '../recognise/draft';
import { recognise } from '../recognise/recognise';
import { forRecognising } from './forRecognising';
import type { OwnDocument } from './ownDocument';
import { wordsAt } from './ownDocument';
import { toOwnDrafts } from './ownDrafts';
import type { OwnDraft } from './ownFigure';

type Readable = Pick<OwnDocument, 'text' | 'stretches' | 'lang' | 'published'>;

/**
 * The figures of a document as drafts. One that is in neither English nor Russian is read by the rules of the language
 * whose letters it has, as far as these go.
 */
export function readFigures(document: Readable): readonly OwnDraft[] {
  const { text, toDocument } = forRecognising(document);
  const lang = rulesFor(document);
  const drafts = recognise({ lang, text, published: document.published });
  const words = ({ start, end }: Span) =>
    wordsAt(document, toDocument({ start, end }).start, toDocument({ start, end }).end);
  const ground = (why: Ground): Ground => ({ ...why, words: why.words && toDocument(why.words) });
  const inDocument = (draft: Draft): Draft => ({
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
  });
  return toOwnDrafts(drafts.map(inDocument), document);
}

function rulesFor({ lang, text }: Readable): 'en' | 'ru' {
  if (lang === 'en' || lang === 'ru') return lang;
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}
