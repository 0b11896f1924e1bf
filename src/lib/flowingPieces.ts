import type { PlacedPiece, StyledRun } from './wrapRuns';

/** A piece of a line without the space around it, and the space between it and the next one: one, or none. */
export type FlowingPiece<Face> = StyledRun<Face> & { readonly space: '' | ' ' };

/** The pieces of a placed line as they are written one after the other; none has a space at its end, nor has the line. */
export function flowingPieces<Face>(pieces: readonly PlacedPiece<Face>[]): readonly FlowingPiece<Face>[] {
  return pieces.map(({ text, face, x, width }, index) => {
    const next = pieces[index + 1];
    const words = text.trimEnd();
    const isApart = next !== undefined && (words !== text || next.x - (x + width) > 0.01);
    return { text: words, face, space: isApart ? ' ' : '' };
  });
}
