import type { UiLanguage } from '../domain/quote';
import { FILES, type Panel } from './messages/files';
import type { Tree } from './shape';
import { addMessages } from './translator';

/** Which panels' words of a language are there. */
export type Words = {
  readonly has: (panels: readonly Panel[]) => boolean;
  /** Fetches what is not there yet; rejects when a file fails to load; the next call asks for that file again. */
  readonly load: (panels: readonly Panel[]) => Promise<void>;
  readonly there: () => readonly Panel[];
};

type LoadedWords = Words & { readonly strings: ReadonlyMap<string, string> };

const PANELS = Object.keys(FILES.en).filter((name): name is Panel => name in FILES.en);

/** Nothing of a language yet; its files are fetched as panels ask for them, each once. */
export function emptyWords(lang: UiLanguage): LoadedWords {
  const strings = new Map<string, string>();
  const there = new Set<Panel>();
  const asked = new Map<Panel, Promise<void>>();
  const fetchOne = async (panel: Panel) => {
    try {
      addMessages(lang, strings, await FILES[lang][panel]());
      there.add(panel);
    } finally {
      asked.delete(panel);
    }
  };
  const load = (panel: Panel) => {
    const loading = asked.get(panel) ?? fetchOne(panel);
    asked.set(panel, loading);
    return loading;
  };
  return {
    strings,
    has: (panels) => panels.every((panel) => there.has(panel)),
    load: async (panels) => {
      await Promise.all(panels.filter((panel) => !there.has(panel)).map(load));
    },
    there: () => [...there],
  };
}

/** Words that are all there from the beginning. */
export function wholeWords(lang: UiLanguage, messages: Tree): LoadedWords {
  const strings = new Map<string, string>();
  addMessages(lang, strings, messages);
  return { strings, has: () => true, load: async () => undefined, there: () => PANELS };
}
