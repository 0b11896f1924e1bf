import { startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { StaticData } from '../../../data/StaticData';
import { flattenSvg } from '../../../dom/flattenSvg';
import type { Dataset } from '../../../domain/dataset';
import type { Figure } from '../../../domain/figure';
import type { QuoteChoice } from '../../../domain/quote';
import { TextProvider } from '../../../i18n/TextContext';
import type { Text } from '../../../i18n/text';
import type { Credit } from '../../../layout/page/footer';
import type { PageForm, Size } from '../../../layout/page/layoutPage';
import { plainColor } from '../../../lib/cssColor';
import { nextTask } from '../../../lib/nextTask';
import { huesOf } from '../../../selectors/glyphOf';
import { shownIds } from '../../../selectors/shownIds';
import type { Choices } from '../../../state/choices';
import { ReaderProvider } from '../../../state/ReaderContext';
import { createReaderStore } from '../../../state/store';
import { GlyphDefs } from '../../../ui/glyph/GlyphDefs';
import type { MarkBinding } from '../../../ui/mark/binding';
import { MarkScope } from '../../../ui/mark/MarkBinding';
import type { Drawing } from '../../drawing';
import { createMeasure } from './measure';
import { PageSvg } from './PageSvg';
import { placePicture } from './placePicture';
import './picture.css';

export type PictureRequest = {
  readonly dataset: Dataset;
  readonly choices: Choices;
  readonly text: Text;
  readonly drawing: Drawing;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
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

/** What only pointers need, and what a filter has faded. */
const LEAVE_OUT = '.mark-hit, .mark-disc, .au-focus, [data-ghost], .map-country, title';
const KEPT = ['data-claim', 'data-derivation'];
/**
 * Draws a picture's pages, each an SVG that stands alone but for its fonts. It is drawn out of sight in the page, by
 * whose sheets its colours and faces come; the work is cut into tasks between which the page answers.
 */
export async function renderPages(request: PictureRequest): Promise<RenderedPages> {
  const { dataset, choices, signal } = request;
  const shown = shownIds(dataset, choices);
  const measure = await createMeasure();
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
      await onStage(request, (root) => (
        <PageSvg key={root} page={page} drawn={drawn} credit={request.credit} running={running} {...size} />
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

  /** Renders with the reader's choices, without what is open or touched, and takes the result down again. */
  async function onStage(
    { theme, signal }: PictureRequest,
    render: (root: string) => React.ReactNode,
  ): Promise<SVGSVGElement> {
    const stage = document.createElement('div');
    stage.className = 'picture-stage';
    stage.dataset.theme = theme;
    stage.lang = text.lang;
    stage.setAttribute('aria-hidden', 'true');
    stage.inert = true;
    document.body.append(stage);
    let fail: (error: unknown) => void = () => undefined;
    const root = createRoot(stage, { onUncaughtError: (error) => fail(error) });
    try {
      const store = createReaderStore({ ...choices, claim: null });
      // As a transition, so that the page answers between its pieces.
      await new Promise<void>((drawn, failed) => {
        fail = failed;
        startTransition(() =>
          root.render(
            <StaticData dataset={dataset}>
              <ReaderProvider store={store}>
                <TextProvider text={text}>
                  <MarkScope binding={inertBinding(shown)}>
                    {render('page')}
                    {/* In the theme of the picture; those of the page are in the theme of the page. */}
                    <GlyphDefs hues={huesOf(dataset.codes.areas)} />
                    <OnCommit onCommit={drawn} />
                  </MarkScope>
                </TextProvider>
              </ReaderProvider>
            </StaticData>,
          ),
        );
      });
      await nextTask();
      signal.throwIfAborted();
      const svg = stage.querySelector('svg');
      if (!svg) throw new Error('nothing was drawn');
      const ground = plainColor(getComputedStyle(svg.querySelector('.picture-ground') ?? svg).fill)?.hex ?? '#ffffff';
      const leaveOut = request.hasGround ? LEAVE_OUT : `${LEAVE_OUT}, .picture-ground`;
      return await flattenSvg(svg, { ground, leaveOut, keep: KEPT, home: stage });
    } finally {
      root.unmount();
      stage.remove();
    }
  }
}

/** Which page it is, in words, with the title above all but the first; null where there is one page only. */
function runningHead(text: Text, title: string, index: number, count: number) {
  if (count === 1) return null;
  return { title: index === 0 ? '' : title, page: text.t('exportImage.pages', { page: index + 1, count }) };
}

/** Calls back in an effect, that is once its siblings are in the document. */
function OnCommit({ onCommit }: { readonly onCommit: () => void }) {
  useEffect(() => {
    onCommit();
  }, [onCommit]);
  return null;
}

/** Marks of a picture have no handlers; those that the filter leaves out are faded. */
function inertBinding(shown: ReadonlySet<string>): MarkBinding {
  return {
    subscribe: () => () => undefined,
    emphasisOf: (id) => (shown.has(id) ? 'plain' : 'faded'),
    activate: () => undefined,
    hover: () => undefined,
  };
}
