import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { applyToDocument } from './app/documentState';
import { LoadFailure } from './app/LoadFailure';
import { prepareDashboard } from './app/lazyDashboard';
import { preloadTab } from './app/lazyViews';
import { vocabularyOf } from './app/vocabulary';
import { fingerprintOf } from './data/fingerprint';
import { createLibrary, HOME, HOME_ALONE, letSearch, libraryQuery, type Shelf } from './data/library';
import { createQueryClient } from './data/queries';
import type { ShownVersion } from './data/queriesVersions';
import { afterPaint } from './dom/afterPaint';
import type { Dataset } from './domain/dataset';
import type { PackageRef } from './domain/part';
import type { UiLanguage } from './domain/quote';
import { loadText } from './i18n/createText';
import type { Text } from './i18n/text';
import { nextTask } from './lib/nextTask';
import { formatAddress, type ParsedAddress } from './state/address';
import { DEFAULT_CHOICES } from './state/choices';
import type { DataChoice } from './state/dataChoice';
import { addressedChoices, bindToHistory, bootChoices } from './state/history';
import { createReaderStore } from './state/store';
import { type Ahead, AheadContext, NOTHING_AHEAD } from './ui/ahead/ahead';
import { keepShown } from './ui/ahead/keepShown';
import { LostPart } from './ui/lazyPart';
import 'virtual:fonts.css';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const root = container;
const client = createQueryClient();

/** Loads data and words, then draws; when the package cannot be had, says so and offers to try again. */
async function start(): Promise<void> {
  const boot = bootChoices();
  preloadTab(boot.tab);
  const [loaded, worded] = await Promise.allSettled([
    client.fetchQuery(libraryQuery(HOME_ALONE.packages)),
    loadText(boot.lang),
  ]);
  const text = worded.status === 'fulfilled' ? worded.value : await loadText('en');
  if (loaded.status === 'rejected') return showFailure(loaded.reason, text);
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
  const { choices, problems } = await searched(addressedChoices(vocabulary()));
  const store = createReaderStore(choices, problems);
  const texts = new Map<UiLanguage, Text>([[text.lang, text]]);
  bindToHistory(store, vocabulary, { later: afterPaint, ready: searched });
  const follow = () => {
    const { choices: chosen } = store.getState();
    applyToDocument(chosen, texts.get(chosen.lang) ?? text);
  };
  store.subscribe(follow);
  follow();

  const prerendered =
    root.firstElementChild !== null &&
    formatAddress(choices) === '' &&
    problems.length === 0 &&
    parsed.issues.length === 0 &&
    root.dataset.print === fingerprintOf(parsed.dataset);
  if (prerendered) await prepareDashboard();
  const ahead: Ahead = prerendered ? { every: false, kept: keepShown(root) } : NOTHING_AHEAD;
  const app = (
    <AheadContext value={ahead}>
      <App client={client} store={store} texts={texts} library={library} past={past} />
    </AheadContext>
  );
  // As a transition, so that it comes in small pieces and the page answers between them.
  if (prerendered) startTransition(() => void hydrateRoot(root, app, { onRecoverableError: report }));
  else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  delete document.documentElement.dataset.boot;
}

/** An address that asks for words while nothing is there to find them. */
function withoutWords({ choices, problems }: ParsedAddress): ParsedAddress {
  return { choices: { ...choices, q: DEFAULT_CHOICES.q }, problems: [...problems, { key: 'q', value: choices.q }] };
}

/** A part that does not come while the page takes over its first picture is told in its place. */
function report(error: unknown): void {
  if (!(error instanceof Error && error.cause instanceof LostPart)) reportError(error);
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

/** The built-in package, and those that the address names beside it. */
async function shelfOf(home: PackageRef, wanted: readonly PackageRef[]): Promise<Shelf> {
  if (wanted.length === 0) return { packages: [home], refused: [] };
  try {
    return await (await import('./app/openShelf')).openShelf(client, home, wanted);
  } catch {
    const refused = wanted.map(({ address }) => ({ address, reason: 'unreachable', detail: '' }) as const);
    return { packages: [home], refused };
  }
}

function showFailure(error: unknown, text: Text): void {
  root.replaceChildren();
  const failure = createRoot(root);
  const retry = () => {
    failure.unmount();
    client.clear();
    begin();
  };
  failure.render(<LoadFailure error={error} text={text} retry={retry} />);
  delete document.documentElement.dataset.boot;
}

/** Starts, and says so where anything but the package keeps it from that; where no words are there, the page does. */
function begin(): void {
  start()
    .catch(async (error: unknown) => showFailure(error, await loadText('en')))
    .catch(() => dispatchEvent(new Event('lost-start')));
}

begin();
