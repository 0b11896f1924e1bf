import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { QuoteChoice } from '../../domain/quote';
import { inMarks } from '../../i18n/quotation';
import { type ShownQuote, shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { shortenedEnd, shortenedStart } from '../../lib/cutWords';
import { type MarkedPiece, markedPieces } from '../../lib/markedPieces';
import { type NoteRun, run } from './noteRun';

/** The least characters that are left of a quote whose figure cannot be told. */
const LEAST = 60;

/**
 * The sentence that claims share, in the words that are wanted, each figure marked. `room` is the most characters either
 * side of a figure, cut at word ends; beside its translation the original is cut more.
 */
export function quoteRuns(
  text: Text,
  dataset: Dataset,
  claims: readonly [Claim, ...Claim[]],
  room: number,
  choice: QuoteChoice,
): readonly NoteRun[] {
  const [appearance] = claims[0].appearances;
  const shown = shownQuotes(text, dataset.sourceById.get(appearance.source), appearance, choice);
  return shown.flatMap((quote, index) => {
    const own = shown.length > 1 && !quote.isTranslation ? roomBeside(room) : room;
    return [
      ...(index === 0 ? [] : [run(' ', 'plain', false)]),
      ...runsOf(quote, claims, own),
      ...(quote.whose === '' ? [] : [run(` (${quote.whose})`, 'plain', true)]),
    ];
  });
}

/** What the original keeps where its translation has so much room. */
function roomBeside(room: number): number {
  if (room >= 130) return room;
  return room >= 60 ? 24 : 0;
}

/** One quote with the figures of these claims marked, `room` characters either side of them; not whose its words are. */
export function runsOf(quote: ShownQuote, claims: readonly Claim[], room: number): readonly NoteRun[] {
  const places = claims.flatMap(({ appearances: [appearance] }) => {
    const place = quote.placeOf(appearance);
    return place === null ? [] : [place];
  });
  const pieces =
    places.length > 0
      ? shortened(markedPieces(quote.text, places), room)
      : [{ text: cutEnd(quote.text, Math.max(LEAST, 2 * room)), isMarked: !quote.isTranslation }];
  const marked = inMarks(
    pieces.map((piece) => piece.text),
    quote.lang,
  );
  return pieces.map(({ isMarked }, index) => run(marked[index] ?? '', isMarked ? 'figure' : 'quote', isMarked));
}

function shortened(pieces: readonly MarkedPiece[], room: number): readonly MarkedPiece[] {
  return pieces.map((piece, index) => {
    if (piece.isMarked) return piece;
    if (index === 0) return { ...piece, text: shortenedStart(piece.text, room) };
    if (index === pieces.length - 1) return { ...piece, text: cutEnd(piece.text, room) };
    if (piece.text.length <= 2 * room + 3) return piece;
    return { ...piece, text: `${cutEnd(piece.text, room)}${shortenedStart(piece.text, room).slice(1)}` };
  });
}

/** Shortened so that the space before the ellipsis has its place within the room too. */
function cutEnd(text: string, room: number): string {
  return text.length <= room ? text : shortenedEnd(text, room - 1);
}
