import { type ReactNode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchFile } from '../data/queriesFile';
import { StaticData } from '../data/StaticData';
import { flattenSvg } from '../dom/flattenSvg';
import { isolatedStage, TYPE_SCALE } from '../dom/isolatedStage';
import { PART_ATTRIBUTE } from '../dom/svgParts';
import type { Dataset } from '../domain/dataset';
import { TextProvider } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import { plainColor } from '../lib/cssColor';
import { nextTask } from '../lib/nextTask';
import { huesOf } from '../selectors/glyphOf';
import { shownIds } from '../selectors/shownIds';
import type { Choices } from '../state/choices';
import { ReaderProvider } from '../state/ReaderContext';
import { createReaderStore } from '../state/store';
import { GlyphDefs } from '../ui/glyph/GlyphDefs';
import type { MarkBinding } from '../ui/mark/binding';
import { MarkScope } from '../ui/mark/MarkBinding';
import './picture.css';

export type OffscreenRequest = {
  readonly dataset: Dataset;
  readonly choices: Choices;
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly textures: 'on' | 'off';
  /** Whether it has the paper of its theme, or none. */
  readonly hasGround: boolean;
  readonly signal: AbortSignal;
};

/** What only pointers need, but for what keeps lines from running through words, and what a filter has faded. */
const LEAVE_OUT = '.mark-hit:not(.tl-over), .mark-disc, .au-focus, [data-ghost], .map-country, title';
const KEPT = ['data-claim', 'data-derivation', 'data-href', PART_ATTRIBUTE];

/** Renders with the reader's choices, without what is open or touched, and takes the result down again. */
export async function renderOffscreen(
  { dataset, choices, text, theme, textures, hasGround, signal }: OffscreenRequest,
  render: () => ReactNode,
): Promise<SVGSVGElement> {
  const shown = shownIds(dataset, choices);
  const { stage, remove } = await isolatedStage({ theme, textures }, text.lang, async (address) =>
    (await fetchFile(address, signal)).text(),
  );
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
                  {render()}
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
    const leaveOut = hasGround ? LEAVE_OUT : `${LEAVE_OUT}, .picture-ground`;
    return await flattenSvg(svg, { ground, leaveOut, keep: KEPT, home: stage, type: TYPE_SCALE });
  } finally {
    root.unmount();
    remove();
  }
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
