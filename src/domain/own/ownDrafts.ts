import { combinedArea } from '../area';
import { isAreaId } from '../ids';
import type { SelectedDraft } from '../recognise/draft';
import { placesOf, REPUBLICS } from '../recognise/places/places';
import { plainText } from '../recognise/text/plainText';
import type { OwnDocument } from './ownDocument';
import { wordsAt } from './ownDocument';
import type { OwnDraft } from './ownFigure';

/**
 * What the recogniser found in a document, as drafts of the reader's own. Spans are those of the document's text; one that
 * holds no words is left out, and of two at one place the first is kept. Who is named nowhere is still to be asked.
 */
export function toOwnDrafts(
  drafts: readonly SelectedDraft[],
  document: Pick<OwnDocument, 'text'>,
): readonly OwnDraft[] {
  const own = drafts.map((draft) => toOwnDraft(draft, document)).filter(({ figure }) => figure.exact.trim() !== '');
  const known = new Set<string>();
  return own.filter(({ id }) => !known.has(id) && known.add(id));
}

/** One draft. `foundBy` is the reader where the words were selected by hand. */
export function toOwnDraft(
  draft: SelectedDraft,
  document: Pick<OwnDocument, 'text'>,
  foundBy: OwnDraft['foundBy'] = 'recogniser',
): OwnDraft {
  const { speaker, ...read } = draft;
  const figure = wordsAt(document, draft.figure.start, draft.figure.end);
  return {
    ...read,
    id: figureId(figure),
    foundBy,
    figure,
    refArea: placesTogether(draft, document) ?? draft.refArea,
    quote: wordsAt(document, draft.quote.start, draft.quote.end),
    said: speaker && { kind: 'named', name: nameOf(speaker.exact), speaker: null },
  };
}

/** The republics that a figure is told of together, by their codes; null where their names do not stand in the text. */
function placesTogether({ refArea, why }: SelectedDraft, { text }: Pick<OwnDocument, 'text'>): string | null {
  if (refArea !== 'other:several' || !why.place.words) return null;
  const named = placesOf(plainText(text.slice(why.place.words.start, why.place.words.end)));
  const areas = named
    .map(({ area }) => area)
    .filter((area) => REPUBLICS.includes(area))
    .filter(isAreaId);
  return areas.length > 1 ? combinedArea(areas) : null;
}

/** A name as it is written in a line: without what breaks lines in it, and without the stop of its sentence. */
function nameOf(words: string): string {
  return words
    .replace(/(?<=(?:вице|экс|пресс|vice|ex)-)\r?\n/giu, '')
    .replace(/\u00ad|(?<=\p{L})-\r?\n(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}{3})[.,;:]+$/u, '');
}

/** The id of a figure at these words: it stays the same when the document is read again. */
export function figureId({ start, end }: { readonly start: number; readonly end: number }): string {
  return `f${start}-${end}`;
}
