import type { Measure } from './face';
import { layoutPages, type PageContent, type PageForm, type PicturePage, type Size } from './layoutPage';
import { pictureScale, pictureScales } from './pictureScale';

/** A picture laid out: in units of its own scale, and in pixels. It has more pixels than asked where it grew taller. */
export type FittedPages<Content> = {
  readonly size: Size;
  readonly pixels: Size;
  readonly content: Content;
  readonly pages: readonly PicturePage[];
};

/** By how much a picture that keeps its size may grow when its drawing would not be read otherwise, at each step. */
const STEP = 40;
const MOST_STEPS = 500;

/**
 * Lays a picture of so many pixels out. One that keeps its size gets smaller type, within what is read, before it has to
 * grow for its drawing after all. `contentAt` says what there is for a size in units of the picture's own scale; `pause`
 * is awaited before each attempt. Throws where no size is enough.
 */
export async function fitPages<Content extends PageContent>(
  contentAt: (size: Size) => Content,
  pixels: Size,
  measure: Measure,
  form: PageForm,
  pause: () => Promise<void>,
): Promise<FittedPages<Content>> {
  const { width, height } = pixels;
  const scales = form.keepsSize ? pictureScales(width, height) : [pictureScale(width, height)];
  const smallest = scales.at(-1) ?? 1;
  for (const scale of scales) {
    await pause();
    const fitted = attempt(scale, height);
    if (fitted) return fitted;
  }
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    if (step % 10 === 1) await pause();
    const fitted = attempt(smallest, height + step * STEP);
    if (fitted) return fitted;
  }
  throw new Error('no room for the notes');

  function attempt(scale: number, high: number): FittedPages<Content> | null {
    const size = { width: width / scale, height: high / scale };
    const content = contentAt(size);
    const laidOut = layoutPages(content, size, measure, form);
    if (!laidOut) return null;
    // Whole pixels, so that the file is of the size that its drawing says.
    const tall = Math.ceil(laidOut.height * scale - 1e-6);
    return {
      size: { width: size.width, height: tall / scale },
      pixels: { width, height: tall },
      content,
      pages: laidOut.pages,
    };
  }
}
