import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, startTransition, use, useCallback, useDeferredValue, useEffect, useReducer } from 'react';
import { createLibrary, type Library, LibraryContext } from '../data/library';
import type { Past } from '../data/queriesVersions';
import type { UiLanguage } from '../domain/quote';
import { loadText } from '../i18n/createText';
import { TextProvider, useText } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import { huesOf } from '../selectors/glyphOf';
import type { Choices } from '../state/choices';
import { ReaderProvider, useChoice } from '../state/ReaderContext';
import type { ReaderStore } from '../state/store';
import { GlyphDefs } from '../ui/glyph/GlyphDefs';
import { PanelBoundary } from '../ui/PanelBoundary';
import { failureWords, LazyPanel } from '../views/Panel';
import { DatasetScope } from './DatasetScope';
import { nameDocument } from './documentState';
import { LostWords } from './LostWords';
import { Attendants } from './lazyPanels';
import { EmbedPage } from './lazyViews';
import { OnceAlive } from './OnceAlive';
import { Page } from './Page';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/panel-failure.css';
import '../ui/sheet/sheet.css';
import './dashboard.css';
import './layout.css';
import '../views/shell/masthead.css';
import '../views/shell/notices.css';
import '../views/shell/hint.css';
import '../ui/glyph/glyph.css';
import '../ui/mark/mark.css';

export type AppProps = {
  readonly client: QueryClient;
  readonly store: ReaderStore;
  /** Languages loaded before the first picture; the others are fetched when they are chosen. */
  readonly texts: Map<UiLanguage, Text>;
  /** The packages that are shown; the built-in one alone without it. */
  readonly library?: Library;
  /** How the data shown stand to today's; null when they are those. */
  readonly past?: Past | null;
  /** Resolves when what was drawn ahead has been taken over. */
  readonly taken?: Promise<void> | undefined;
  /** Called with the choices that have been drawn, each time. */
  readonly onSettled?: ((choices: Choices) => void) | undefined;
};

/** Everything between the composition root and the views. The dataset has to be in the client's cache. */
export function App({ client, store, texts, library = createLibrary(), past = null, taken, onSettled }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <LibraryContext value={library}>
        <ReaderProvider store={store} taken={taken} onSettled={onSettled}>
          <Suspense>
            <Localized texts={texts}>
              <Marked store={store} past={past} />
            </Localized>
          </Suspense>
        </ReaderProvider>
      </LibraryContext>
    </QueryClientProvider>
  );
}

const pending = new Map<UiLanguage, Promise<Text>>();

/** The words of the chosen language. While it loads, and where it fails to load, the words shown before stay. */
function Localized({ texts, children }: { readonly texts: Map<UiLanguage, Text>; readonly children: React.ReactNode }) {
  const lang = useDeferredValue(useChoice((choices) => choices.lang));
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const text = texts.get(lang) ?? use(fetchText(texts, lang));
  const tab = useChoice((choices) => choices.tab);
  const embed = useChoice((choices) => choices.embed);
  useEffect(() => {
    nameDocument(text, { tab, embed });
  }, [text, tab, embed]);
  const forget = useCallback(() => {
    pending.delete(lang);
  }, [lang]);
  return (
    <TextProvider text={text}>
      {text.lang !== lang && <LostWords lang={lang} forget={forget} askAgain={() => startTransition(draw)} />}
      <PanelBoundary view="page" words={{ ...failureWords(text), message: text.t('problem.unknown') }}>
        {children}
      </PanelBoundary>
    </TextProvider>
  );
}

/** Starts loading a language once, whether it succeeds or fails: a later render must not start it again. */
function fetchText(texts: Map<UiLanguage, Text>, lang: UiLanguage): Promise<Text> {
  const known = pending.get(lang);
  if (known) return known;
  // What is open stays open in the other language, so its words come along.
  const shown = [...texts.values()].flatMap(({ words }) => words.there());
  const loading = loadText(lang, shown).then(
    (text) => {
      texts.set(lang, text);
      return text;
    },
    // The words before stay.
    () => [...texts.values()][0] ?? loadText('en'),
  );
  pending.set(lang, loading);
  return loading;
}

function Marked({ store, past }: { readonly store: ReaderStore; readonly past: Past | null }) {
  const words = useText();
  const embed = useChoice((choices) => choices.embed);
  return (
    <DatasetScope store={store} words={words}>
      {(dataset) => (
        <>
          <GlyphDefs hues={huesOf(dataset.codes.areas)} />
          {embed ? (
            <LazyPanel view={embed}>
              <EmbedPage view={embed} past={past} />
            </LazyPanel>
          ) : (
            <Page past={past} />
          )}
          <OnceAlive view="attendants" part={Attendants} />
        </>
      )}
    </DatasetScope>
  );
}
