import { createMeter } from '../dom/measureText';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { QuoteChoice } from '../domain/quote';
import type { Text } from '../i18n/text';
import { FONTS, type Measure } from '../layout/page/face';
import type { Credit } from '../layout/page/footer';
import type { PageForm, Size } from '../layout/page/layoutPage';
import { placePicture } from '../layout/page/placePicture';
import { nextTask } from '../lib/nextTask';
import type { Choices } from '../state/choices';
import type { Drawing } from './drawing';
import { PageSvg } from './PageSvg';
import { renderOffscreen } from './renderOffscreen';

export type PictureRequest = {
  readonly dataset: Dataset;
  readonly choices: Choices;
  readonly text: Text;
  readonly drawing: Drawing;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly textures: 'on' | 'off';
  readonly quotes: QuoteChoice;
  readonly credit: Credit;
  readonly form: PageForm;
  /** Whether it has the paper of its theme, or none. */
  readonly hasGround: boolean;
  readonly signal: AbortSignal;
};

export type RenderedPages = {
  readonly pages: readonly SVGSVGElement[];
  /** The size of each, in pixels. */
  readonly size: Size;
  readonly title: string;
  /** The filter and the sentence below the title. */
  readonly sentence: string;
  /** The figures in the picture, quoted ones in the order of their notes. */
  readonly figures: readonly Figure[];
};

/**
 * Draws a picture's pages, each an SVG that stands alone but for its fonts. It is drawn out of sight in the page, by
 * whose sheets its colours and faces come; the work is cut into tasks between which the page answers.
 */
export async function renderPages(request: PictureRequest): Promise<RenderedPages> {
  const { signal } = request;
  const widthIn = await createMeter(Object.values(FONTS));
  const measure: Measure = (words, face) => widthIn(words, FONTS[face]);
  signal.throwIfAborted();
  const pause = async () => {
    await nextTask();
    signal.throwIfAborted();
  };
  const { text, figures, draw, fitted } = await placePicture(request, measure, pause);
  const { size, pixels, content } = fitted;
  await nextTask();
  signal.throwIfAborted();
  const pages: SVGSVGElement[] = [];
  for (const [index, page] of fitted.pages.entries()) {
    const running = runningHead(text, content.title, index, fitted.pages.length);
    const drawn = page.drawing && draw(page.drawing);
    pages.push(
      await renderOffscreen({ ...request, text }, () => (
        <PageSvg page={page} drawn={drawn} credit={request.credit} running={running} {...size} />
      )),
    );
    signal.throwIfAborted();
  }
  for (const page of pages) {
    page.setAttribute('width', String(pixels.width));
    page.setAttribute('height', String(pixels.height));
  }
  const sentence = [content.filter, content.sentence].filter(Boolean).join('. ');
  return { pages, size: pixels, title: content.title, sentence, figures };
}

/** Which page it is, in words, with the title above all but the first; null where there is one page only. */
function runningHead(text: Text, title: string, index: number, count: number) {
  if (count === 1) return null;
  return { title: index === 0 ? '' : title, page: text.t('exportImage.pages', { page: index + 1, count }) };
}
