import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { QuoteChoice } from '../../domain/quote';
import { inMarks } from '../../i18n/quotation';
import { type ShownQuote, shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { shortenedEnd, shortenedStart } from '../../lib/cutWords';
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

type Piece = { readonly text: string; readonly isFigure: boolean };

function runsOf(quote: ShownQuote, claims: readonly Claim[], room: number): readonly NoteRun[] {
  const places = claims.flatMap(({ appearances: [appearance] }) => {
    const place = quote.placeOf(appearance);
    return place === null ? [] : [place];
  });
  const pieces =
    places.length > 0
      ? shortened(piecesOf(quote.text, places), room)
      : [{ text: cutEnd(quote.text, Math.max(LEAST, 2 * room)), isFigure: !quote.isTranslation }];
  const marked = inMarks(
    pieces.map((piece) => piece.text),
    quote.lang,
  );
  return pieces.map(({ isFigure }, index) => run(marked[index] ?? '', isFigure ? 'figure' : 'quote', isFigure));
}

/** Words and figures by turns, beginning and ending with words; figures that overlap are one. */
function piecesOf(text: string, places: readonly (readonly [number, number])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of places.toSorted(([a], [b]) => a - b)) {
    const last = pieces.at(-1);
    if (last && from <= end) {
      const more = text.slice(end, Math.max(end, to));
      pieces[pieces.length - 1] = { ...last, text: last.text + more };
    } else {
      pieces.push({ text: text.slice(end, from), isFigure: false }, { text: text.slice(from, to), isFigure: true });
    }
    end = Math.max(end, to);
  }
  return [...pieces, { text: text.slice(end), isFigure: false }];
}

function shortened(pieces: readonly Piece[], room: number): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.isFigure) return piece;
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
