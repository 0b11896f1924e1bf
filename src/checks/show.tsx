import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { createBinding } from '../app/createBinding';
import { real } from '../data/fixtures';
import type { Library } from '../data/library';
import { type Parsed, parseDataset } from '../data/parseDataset';
import { StaticData } from '../data/StaticData';
import { afterPaint } from '../dom/afterPaint';
import type { Dataset } from '../domain/dataset';
import { withFinder } from '../domain/search/withFinder';
import { createText, textWithCodes } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { ru } from '../i18n/messages/ru';
import { TextProvider } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import { huesOf } from '../selectors/glyphOf';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';
import { ReaderProvider } from '../state/ReaderContext';
import { createReaderStore, type ReaderStore } from '../state/store';
import { GlyphDefs } from '../ui/glyph/GlyphDefs';
import { MarkScope } from '../ui/mark/MarkBinding';
import { knownStyles } from './knownStyles';

// To ask of every element whether it is hidden takes most of the time, and no sheet is there to hide any.
// What is fetched when it is first drawn comes slowly on a busy machine.
// To print the page for an error takes long, and most are thrown while one waits for what is still to come.
configure({
  defaultHidden: true,
  asyncUtilTimeout: 15_000,
  getElementError: (message) => Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' }),
});
const styleOf = knownStyles(window.getComputedStyle.bind(window));
afterEach(cleanup);

/** For tests: the real package. */
export const REAL: Dataset = parseDataset(real).dataset;

const TEXTS = { en: createText('en', en), ru: createText('ru', ru) };

type Surroundings = {
  readonly dataset?: Dataset;
  readonly issues?: Parsed['issues'];
  readonly library?: Library;
  readonly choices?: Partial<Choices>;
};

export type Shown = {
  readonly store: ReaderStore;
  readonly actions: ReaderStore['actions'];
  readonly user: UserEvent;
  readonly text: Text;
  readonly container: HTMLElement;
  /** The choices of this moment. */
  readonly choices: () => Choices;
};

/**
 * For tests: part of the page, with a store, data and words as the page has them; what was rendered before is gone. The real
 * package and the first view's choices but for what is given.
 */
export async function show(
  node: ReactNode,
  { dataset: given = REAL, issues = [], library, choices = {} }: Surroundings = {},
): Promise<Shown> {
  cleanup();
  vi.spyOn(window, 'getComputedStyle').mockImplementation(styleOf);
  // As once the reader has asked for words.
  const dataset = withFinder(given);
  const store = createReaderStore({ ...DEFAULT_CHOICES, ...choices });
  const text = textWithCodes(TEXTS[store.getState().choices.lang], dataset.codes);
  const page = (
    <StaticData dataset={dataset} issues={issues} {...(library ? { library } : {})}>
      <ReaderProvider store={store}>
        <TextProvider text={text}>
          <MarkScope binding={createBinding(store, dataset)}>
            <GlyphDefs hues={huesOf(dataset.codes.areas)} />
            {node}
          </MarkScope>
        </TextProvider>
      </ReaderProvider>
    </StaticData>
  );
  // What it is made of may have to be fetched first.
  const { container } = await act(async () => render(page));
  await settled();
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  return { store, actions: store.actions, user, text, container, choices: () => store.getState().choices };
}

/** Waits until what a choice changes has been drawn: it follows in the frame after it. */
export async function settled(): Promise<void> {
  await act(() => new Promise<void>((resolve) => void afterPaint(resolve)));
}

/** Chooses, and waits until that has been drawn. */
export async function choose(change: () => void): Promise<void> {
  await act(async () => change());
  await settled();
}

/** Words as a test writes them: with plain spaces. */
export const plainly = (words: string | null | undefined): string =>
  (words ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();

/** The names of what can be pressed and is, in the order of the page. */
export const pressed = (within: HTMLElement): readonly string[] =>
  [...within.querySelectorAll('[aria-pressed="true"]')].map((element) =>
    plainly(element.getAttribute('aria-label') ?? element.textContent),
  );

/** Ids of the marks that can be reached, in the order of the page. */
export const marks = (within: ParentNode, kind: 'claim' | 'derivation' | 'event' = 'claim'): readonly string[] =>
  [...within.querySelectorAll(`[data-${kind}]`)].map((mark) => mark.getAttribute(`data-${kind}`) ?? '');

/** The status that a reader hears, in plain spaces. */
export const heard = (): readonly string[] =>
  screen.queryAllByRole('status').map(({ textContent }) => plainly(textContent));

/** The words in elements of that class, in plain spaces. */
export const wordsIn = (name: string): readonly string[] =>
  [...document.getElementsByClassName(name)].map(({ textContent }) => plainly(textContent));

/** For tests: what is copied in more than one form, after the part of the page is there. */
export function takeCopies() {
  const copied = new Map<string, string>();
  let given: Readonly<Record<string, Promise<Blob>>> = {};
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(parts: typeof given) {
        given = parts;
      }
    },
  );
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async () => {
    for (const [type, blob] of Object.entries(given)) copied.set(type, await (await blob).text());
  });
  return { plain: () => copied.get('text/plain') ?? '', html: () => copied.get('text/html') ?? '' };
}
