/** A stretch of a text, in the text's own offsets, with the id of what stands there. */
export type TextRange = { readonly id: string; readonly start: number; readonly end: number };

/**
 * A piece of a text that no range begins or ends in. `owner` is the shortest range around it: it is what the words
 * open. `within` lists all ranges around it, the longest first; `closes` those whose last words these are.
 *
 *   text    a bb ccc dd e
 *   outer     |-------|          owner: –  outer  inner  outer  –
 *   inner        |-|
 */
export type Segment = {
  readonly text: string;
  readonly start: number;
  readonly owner: string | null;
  readonly within: readonly string[];
  readonly closes: readonly string[];
};

/**
 * Cuts a text at every end of every range; the pieces put together are the text. `offset` is where the text begins
 * in the offsets of the ranges. A range that is empty, or does not lie wholly in the text, is left out.
 */
export function segmentPassage(
  { text, start: offset = 0 }: { readonly text: string; readonly start?: number },
  ranges: readonly TextRange[],
): readonly Segment[] {
  const inside = ranges
    .map(({ id, start, end }) => ({ id, start: start - offset, end: end - offset }))
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const around = inside.filter((range) => range.start <= start && end <= range.end);
    return {
      text: text.slice(start, end),
      start: start + offset,
      owner: around.at(-1)?.id ?? null,
      within: around.map(({ id }) => id),
      closes: around.filter((range) => range.end === end).map(({ id }) => id),
    };
  });
}
