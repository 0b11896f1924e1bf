import { startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { StaticData } from '../../../data/StaticData';
import { flattenSvg } from '../../../dom/flattenSvg';
import type { Dataset } from '../../../domain/dataset';
import type { Figure } from '../../../domain/figure';
import type { QuoteChoice } from '../../../domain/quote';
import { filterLine } from '../../../i18n/filterWords';
import { withNotes } from '../../../i18n/numbered';
import { TextProvider } from '../../../i18n/TextContext';
import type { Text } from '../../../i18n/text';
import { fitFirst } from '../../../layout/page/fitPages';
import { MARGIN, type PageContent } from '../../../layout/page/layoutPage';
import { legendOf } from '../../../layout/page/legendOf';
import { type Note, noteNumbers, notesOf } from '../../../layout/page/notes';
import { plainColor } from '../../../lib/cssColor';
import { LEGEND_KINDS } from '../../../lib/glyphSize';
import { nextTask } from '../../../lib/nextTask';
import { huesOf } from '../../../selectors/glyphOf';
import { shownIds } from '../../../selectors/shownIds';
import type { Choices } from '../../../state/choices';
import { ReaderProvider } from '../../../state/ReaderContext';
import { createReaderStore } from '../../../state/store';
import { GlyphDefs } from '../../../ui/glyph/GlyphDefs';
import type { MarkBinding } from '../../../ui/mark/binding';
import { MarkScope } from '../../../ui/mark/MarkBinding';
import type { Drawing, SizedView } from '../../drawing';
import { createMeasure } from './measure';
import { type Credit, PageSvg } from './PageSvg';
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
  /** Further pages for notes that do not fit, instead of shorter quotes. */
  readonly overflow: boolean;
  readonly signal: AbortSignal;
};

export type RenderedPages = {
  readonly pages: readonly SVGSVGElement[];
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
  const { dataset, choices, drawing, signal } = request;
  const shown = shownIds(dataset, choices);
  const figures = drawing.figures({ dataset, choices, text: request.text });
  const text = withNotes(request.text, noteNumbers(figures));
  const measure = await createMeasure();
  signal.throwIfAborted();
  const draw = (room: { readonly width: number; readonly height: number }) =>
    drawing.draw({ dataset, choices, text, ...room });
  const notesIn = (quotes: QuoteChoice) => {
    const written = new Map<number, readonly Note[]>();
    return (room: number) => {
      const known = written.get(room) ?? notesOf(text, dataset, figures, room, choices.aside, quotes);
      written.set(room, known);
      return known;
    };
  };
  const legendFor = (legendParts: SizedView['legendParts']) => {
    const kinds = legendOf(figures, legendParts);
    return LEGEND_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, label: text.t(`legend.${kind}`) }));
  };
  const filter = filterLine(request.text, dataset, choices);
  const contentWith = (notes: PageContent['notes']) => (room: { readonly width: number }) => {
    const { title, subtitle, sentence, legendParts, height } = draw({ width: room.width - 2 * MARGIN, height: 0 });
    return { title, subtitle, filter, sentence, least: height, legend: legendFor(legendParts), notes };
  };
  const pause = async () => {
    await nextTask();
    signal.throwIfAborted();
  };
  // Where there is no room for both, the reader's language stands alone.
  const ways = request.quotes === 'both' ? (['both', 'translation'] as const) : [request.quotes];
  const contents = ways.map((quotes) => contentWith(notesIn(quotes)));
  const fitted = await fitFirst(contents, request, measure, request.overflow, pause);
  const { size, content } = fitted;
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
    page.setAttribute('width', String(request.width));
    page.setAttribute('height', String(request.height));
  }
  const sentence = [content.filter, content.sentence].filter(Boolean).join('. ');
  return { pages, title: content.title, sentence, figures };

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
      return await flattenSvg(svg, { ground, leaveOut: LEAVE_OUT, keep: KEPT, home: stage });
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
