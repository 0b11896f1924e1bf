import type { SelectedDraft, Span } from '../recognise/draft';
import { draftAt } from '../recognise/selection';
import { forRecognising } from './forRecognising';
import { type OwnDocument, wordsAt } from './ownDocument';
import { toOwnDraft } from './ownDrafts';
import type { OwnDraft, OwnReading } from './ownFigure';
import { inDocument, rulesFor } from './readFigures';

/** What follows at once when the words of a figure are others: the quote around them, and the quantity in them. */
export function readAgain(document: OwnDocument, span: Span): Pick<OwnReading, 'figure' | 'quote' | 'quantity'> | null {
  const draft = readAt(document, span);
  if (!draft) return null;
  // The figure is what the reader marks, though the recogniser leaves out the space at its ends.
  const quote = { start: Math.min(draft.quote.start, span.start), end: Math.max(draft.quote.end, span.end) };
  return {
    figure: wordsAt(document, span.start, span.end),
    quote: wordsAt(document, quote.start, quote.end),
    quantity: draft.quantity,
  };
}

/** A figure made of words that the reader has selected; null where the selection holds none. */
export function selectedDraft(document: OwnDocument, span: Span): OwnDraft | null {
  const draft = readAt(document, span);
  return draft && toOwnDraft(draft, document, 'reader');
}

/** As at the first reading: in the text as it is joined for the recogniser, with the way back. */
function readAt(document: OwnDocument, span: Span): SelectedDraft | null {
  const { text, toDocument, fromDocument } = forRecognising(document);
  const { published } = document;
  const draft = draftAt({ text, published, lang: rulesFor(document) }, fromDocument(span));
  return draft && inDocument(draft, document, toDocument);
}
