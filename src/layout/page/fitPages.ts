import { layoutPages, type Measure, type Page, type PageContent } from './layoutPage';
import { scaleOf } from './pictureScale';

/** How much smaller than its natural scale a picture may get for the sake of its quotes, and then only to hold them all. */
const SHRINK = [1, 0.93, 0.86, 0.8, 0.72];
const LAST = [0.64, 0.56, 0.48, 0.4, 0.3];
/** The characters of a quote beside its figure that are worth smaller type. */
const ENOUGH = 60;

type Size = { readonly width: number; readonly height: number };
export type FittedPages<Content> = { readonly size: Size; readonly content: Content; readonly pages: readonly Page[] };

/**
 * Lays a picture of so many pixels out at the largest scale at which quotes keep their sense; at a smaller one where
 * otherwise notes would be lost. `contentAt` says what there is for a size in pixels of the picture's own scale.
 * `pause` is awaited before each attempt. Throws where even the smallest type is too large.
 */
export async function fitPages<Content extends PageContent>(
  contentAt: (size: Size) => Content,
  pixels: Size,
  measure: Measure,
  overflow: boolean,
  pause: () => Promise<void>,
): Promise<FittedPages<Content>> {
  let best: FittedPages<Content> | null = null;
  for (const shrink of overflow ? [1] : [...SHRINK, ...LAST]) {
    if (best && LAST.includes(shrink)) break;
    await pause();
    const scale = scaleOf(pixels.width, pixels.height) * shrink;
    const size = { width: pixels.width / scale, height: pixels.height / scale };
    const content = contentAt(size);
    const pages = layoutPages(content, size, measure, overflow);
    if (!pages) continue;
    best = { size, content, pages };
    if ((pages[0]?.room ?? 0) >= ENOUGH) break;
  }
  if (!best) throw new Error('no room for the notes');
  return best;
}

/** The characters beside a figure that a way of quoting must leave, at the drawing's full height, to be preferred. */
const FAIR = 24;

/** Lays out in the first of several ways for which there is room; in the last where there is for none. */
export async function fitFirst<Content extends PageContent>(
  ways: readonly ((size: Size) => Content)[],
  pixels: Size,
  measure: Measure,
  overflow: boolean,
  pause: () => Promise<void>,
): Promise<FittedPages<Content>> {
  const [contentAt, ...others] = ways;
  if (!contentAt) throw new Error('no way to lay out');
  if (others.length === 0) return fitPages(contentAt, pixels, measure, overflow, pause);
  const fitted = await fitPages(contentAt, pixels, measure, overflow, pause);
  return overflow || isFair(fitted) ? fitted : fitFirst(others, pixels, measure, overflow, pause);
}

function isFair({ pages: [page], content }: FittedPages<PageContent>): boolean {
  return page !== undefined && page.room >= FAIR && (page.drawing?.height ?? 0) >= content.least;
}
