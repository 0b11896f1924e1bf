import { largest } from '../../../lib/extremes';
import type { HtmlBlock, HtmlTree } from './htmlBlocks';

/** An element with at least this share of the words of the richest one holds the article, if it lies deeper. */
const ENOUGH = 0.75;
/** A paragraph says something from this many letters on. */
const LEAST = 40;

/**
 * Which element of a page holds the article: the deepest `<article>`, `<main>` or body of an article that has most of the
 * words of paragraphs, and where a page names none, the element whose paragraphs have most of them. 0 is the whole page.
 */
export function articleOf({ elements, blocks }: HtmlTree): number {
  const weight = blocks.map(wordsOf);
  const within = new Map<number, number>();
  const near = new Map<number, number>();
  blocks.forEach(({ inside }, index) => {
    const words = weight[index] ?? 0;
    if (words === 0) return;
    let steps = 0;
    for (let at = inside; at >= 0; at = elements[at]?.parent ?? -1) {
      within.set(at, (within.get(at) ?? 0) + words);
      // What holds paragraphs is one or two steps above them.
      if (steps === 1 || steps === 2) near.set(at, (near.get(at) ?? 0) + words / steps);
      steps += 1;
    }
  });
  const named = [...within].filter(([at]) => elements[at]?.isArticle);
  const most = largest(
    named.map(([, words]) => words),
    0,
  );
  const all = within.get(0) ?? 0;
  // An article that has few words of its page is a teaser beside what is meant.
  if (most > all / 4)
    return named.filter(([, words]) => words >= most * ENOUGH).reduce((a, b) => (b[0] > a[0] ? b : a))[0];
  return [...near].reduce((a, b) => (b[1] > a[1] ? b : a), [0, all / 4] as const)[0];
}

/** True for a block of an element or of one in it. */
export function isInElement({ elements }: Pick<HtmlTree, 'elements'>, { inside }: HtmlBlock, element: number): boolean {
  for (let at = inside; at >= 0; at = elements[at]?.parent ?? -1) if (at === element) return true;
  return false;
}

/** The words of a block that says something: those of links are names of other pages. */
function wordsOf({ words, linked, why }: HtmlBlock): number {
  const own = words.length - linked;
  return why === null && own >= LEAST && linked < words.length / 2 ? own : 0;
}
