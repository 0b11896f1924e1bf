import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { createBinding } from './app/createBinding';
import { applyToDocument } from './app/documentState';
import { LoadFailure } from './app/LoadFailure';
import { preloadView, prepareOpened, prepareView } from './app/lazyViews';
import { vocabularyOf } from './app/vocabulary';
import { createLibrary, HOME, HOME_ALONE, letSearch, libraryQuery, type Shelf } from './data/library';
import type { Parsed } from './data/parseDataset';
import { createQueryClient } from './data/queries';
import type { ShownVersion } from './data/queriesVersions';
import { afterPaint } from './dom/afterPaint';
import { paced } from './dom/paced';
import type { Dataset } from './domain/dataset';
import type { PackageRef } from './domain/part';
import type { UiLanguage } from './domain/quote';
import { loadText } from './i18n/createText';
import type { Text } from './i18n/text';
import { nextTask } from './lib/nextTask';
import { type AddressProblem, formatAddress, type ParsedAddress } from './state/address';
import { type Choices, DEFAULT_CHOICES } from './state/choices';
import type { DataChoice } from './state/dataChoice';
import { addressedChoices, bindToHistory, bootChoices } from './state/history';
import { remembered } from './state/remembered';
import { createReaderStore, type HistoryStep, type ReaderStore } from './state/store';
import { type Ahead, AheadContext, NOTHING_AHEAD } from './ui/ahead/ahead';
import { keepShown } from './ui/ahead/keepShown';
import { LostPart } from './ui/lazyPart';
import { type MarkKind, writeMark } from './ui/mark/markAttributes';
import 'virtual:fonts.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = container;
const client = createQueryClient();

/** Loads data and words, then draws; when the package fails to load, says so and offers to try again. */
async function start(): Promise<void> {
  const boot = bootChoices();
  preloadView(boot);
  const [loaded, worded] = await Promise.allSettled([
    client.fetchQuery(libraryQuery(HOME_ALONE.packages)),
    loadText(boot.lang),
  ]);
  const text = worded.status === 'fulfilled' ? worded.value : await loadText('en');
  if (loaded.status === 'rejected') return showFailure(loaded.reason, text);
  const preparing = prepareView(boot, text.words);
  await nextTask();

  const { home, past } = await shownVersion(boot.data, loaded.value.dataset);
  const library = createLibrary(await shelfOf(home, boot.data.packages));
  const parsed = await client.fetchQuery(libraryQuery(library.getState().packages));
  const vocabulary = () => {
    const shown = client.getQueryData(libraryQuery(library.getState().packages).queryKey) ?? parsed;
    return vocabularyOf(shown.dataset);
  };
  const searched = (address: ParsedAddress) =>
    library.getState().searched || address.choices.q.trim() === ''
      ? address
      : letSearch({ client, library }).then(
          () => address,
          () => withoutWords(address),
        );
  const asked = await searched(addressedChoices(vocabulary()));
  const { packages, searched: findsWords } = library.getState();
  const { dataset } = client.getQueryData(libraryQuery(packages, findsWords).queryKey) ?? parsed;
  const prepared = await preparing;
  if (openedAhead() !== null) await prepareOpened(text.words);
  // What the reader has opened meanwhile is in the address. From here on nothing is waited for until the page is alive.
  const { choices, problems } = asked.choices.q.trim() === '' ? addressedChoices(vocabulary()) : asked;
  // What is said of data that were not opened is in no picture drawn ahead.
  const isToday = past === null && library.getState().refused.length === 0;
  const drawn =
    prepared &&
    isToday &&
    text.lang === choices.lang &&
    isDrawn(root, choices, parsed) &&
    dispatchEvent(new Event('takes-over', { cancelable: true }));
  const store = drawn
    ? createReaderStore({ ...DEFAULT_CHOICES, lang: choices.lang, theme: choices.theme })
    : createReaderStore(choices, problems);
  const texts = new Map<UiLanguage, Text>([[text.lang, text]]);
  bindToHistory(store, vocabulary, { later: paced<HistoryStep>(afterPaint, 'push'), ready: searched });
  const follow = () => {
    const { choices: chosen } = store.getState();
    applyToDocument(chosen, texts.get(chosen.lang) ?? text);
  };
  store.subscribe(follow);
  follow();

  const { told, tell } = signal();
  void told.then(() => dispatchEvent(new Event('taken')));
  /** What was drawn of other choices is hidden until these are drawn. */
  const reveal = (settled: Choices) => {
    if (settled !== store.getState().choices) return;
    const { dataset: root } = document.documentElement;
    delete root.boot;
    delete root.asked;
  };
  /** What cannot be taken over is drawn anew; a part that does not come is told in its place. The rest goes on. */
  const report = (error: unknown) => {
    tell();
    const isLost = error instanceof Error && error.cause instanceof LostPart;
    if (!isLost && dispatchEvent(new Event('redrawn', { cancelable: true }))) reportError(error);
  };
  const tellCaught = (error: unknown) => {
    tell();
    console.error(error);
  };
  const open = openedAhead();
  // Beside the charts it is taken over as it stands, though the reader has asked for another since; a sheet of it gives way.
  const sheet = document.querySelector('body > .sheet');
  const isWanted = drawn && open === choices.claim;
  if (!isWanted) sheet?.remove();
  const ahead: Ahead = drawn
    ? { every: false, kept: keepShown(root), open: isWanted || !sheet ? open : null, onTaken: tell }
    : NOTHING_AHEAD;
  const app = (
    <AheadContext value={ahead}>
      <App
        client={client}
        store={store}
        texts={texts}
        library={library}
        past={past}
        taken={drawn ? told : undefined}
        onSettled={reveal}
      />
    </AheadContext>
  );
  if (drawn) {
    // As a transition, so that it comes in small pieces and the page answers between them.
    startTransition(() => void hydrateRoot(root, app, { onRecoverableError: report, onCaughtError: tellCaught }));
    // What is drawn is the first view; what the address asks for follows as if the reader had chosen it.
    if (formatAddress(choices) !== formatAddress(store.getState().choices) || problems.length > 0)
      arrive(store, dataset, choices, problems);
  } else {
    root.replaceChildren();
    flushSync(() => createRoot(root).render(app));
    reveal(store.getState().choices);
  }
  dispatchEvent(new Event('alive'));
}

/** A promise, and what fulfils it. */
function signal(): { readonly told: Promise<void>; readonly tell: () => void } {
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { told, tell };
}

/** The statement whose evidence the page has opened on its own, beside the charts or in a sheet. */
const openedAhead = () => document.querySelector<HTMLElement>('[data-evidence]')?.dataset.evidence ?? null;

/** An address that asks for words while nothing is there to find them. */
function withoutWords({ choices, problems }: ParsedAddress): ParsedAddress {
  return { choices: { ...choices, q: DEFAULT_CHOICES.q }, problems: [...problems, { key: 'q', value: choices.q }] };
}

/** Emphasis comes at once; everything else follows as the page is taken over. */
function arrive(store: ReaderStore, dataset: Dataset, choices: Choices, problems: readonly AddressProblem[]): void {
  store.actions.arriveAt(choices, problems);
  const { emphasisOf } = createBinding(store, dataset);
  for (const element of root.querySelectorAll<SVGElement | HTMLElement>('[data-mark]')) {
    const { claim, derivation, event } = element.dataset;
    const [id, kind]: readonly [string | undefined, MarkKind] =
      claim !== undefined ? [claim, 'claim'] : derivation !== undefined ? [derivation, 'derivation'] : [event, 'event'];
    if (id !== undefined) writeMark(element, id, kind, emphasisOf(id));
  }
}

/** Whether the page already shows what the choices begin with: the dashboard in their language, of these data. */
function isDrawn(page: HTMLElement, { tab, lang, embed }: Choices, parsed: Parsed): boolean {
  return (
    page.firstElementChild !== null &&
    tab === 'dashboard' &&
    embed === null &&
    lang === page.dataset.lang &&
    parsed.issues.length === 0 &&
    parsed.dataset.parts.length === 1 &&
    page.dataset.version === parsed.dataset.version
  );
}

/** Today's built-in package, or that of the version that the address names. */
async function shownVersion({ version }: DataChoice, today: Dataset): Promise<ShownVersion> {
  if (version === null || version === today.version) return { home: HOME, past: null };
  try {
    return await (await import('./data/queriesVersions')).showVersion(client, version, today);
  } catch {
    return { home: HOME, past: { kind: 'unavailable', version, now: today } };
  }
}

/** The built-in package, those that the address names beside it, and what is the reader’s own. */
async function shelfOf(home: PackageRef, wanted: readonly PackageRef[]): Promise<Shelf> {
  if (wanted.length === 0 && !remembered('own')) return { packages: [home], refused: [] };
  try {
    return await (await import('./app/openShelf')).openShelf(client, home, wanted);
  } catch {
    const refused = wanted.map(({ address }) => ({ address, reason: 'unreachable', detail: '' }) as const);
    return { packages: [home], refused };
  }
}

function showFailure(error: unknown, text: Text): void {
  // In a frame the page shows the picture of the view instead, where it has one.
  if (bootChoices().embed !== null && !dispatchEvent(new Event('lost-start', { cancelable: true }))) return;
  root.replaceChildren();
  const failure = createRoot(root);
  const retry = () => {
    // The focus waits on what stays, for whatever comes next.
    root.tabIndex = -1;
    root.style.outline = 'none';
    root.focus();
    failure.unmount();
    client.clear();
    begin();
  };
  failure.render(<LoadFailure error={error} text={text} retry={retry} />);
  delete document.documentElement.dataset.boot;
  dispatchEvent(new Event('alive'));
}

/** Starts, and says so where anything but the package keeps it from that; where no words are there, the page does. */
function begin(): void {
  start()
    .catch(async (error: unknown) => showFailure(error, await loadText('en')))
    .catch(() => dispatchEvent(new Event('lost-start')));
}

// In a task of its own: to read the script is long enough for one.
void nextTask().then(begin);
