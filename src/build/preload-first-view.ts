import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What draws the view that index.html already shows: its scripts are asked for with the page, not after the entry. */
const FIRST_VIEW = /\/src\/(app\/Dashboard|(views|drawings)\/addsup\/(AddsUpView|Bars))\.tsx$/;

/** The words that it says them in. */
const WORDS = /\/src\/i18n\/messages\/(\w+)\/core\.ts$/;

/** Preloads the script of the first view, and its words in each language. */
export function preloadFirstView(): Plugin {
  let base = '/';
  return {
    name: 'five-republics:preload-first-view',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }): HtmlTagDescriptor[] {
        return Object.values(bundle).flatMap((output) => {
          if (output.type !== 'chunk') return [];
          const lang = output.moduleIds.map((id) => WORDS.exec(id)?.[1]).find((found) => found !== undefined);
          if (!lang && !output.moduleIds.some((id) => FIRST_VIEW.test(id))) return [];
          const ofLanguage = lang ? { hreflang: lang } : {};
          const attrs = { rel: 'modulepreload', crossorigin: true, ...ofLanguage, href: base + output.fileName };
          return [{ tag: 'link', attrs, injectTo: 'head' as const }];
        });
      },
    },
  };
}
