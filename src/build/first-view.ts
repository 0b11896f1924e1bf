import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The view that index.html already shows: its script is asked for with the page, not after the entry. */
const FIRST_VIEW = /\/src\/app\/Dashboard\.tsx$/;

/** Preloads the script of the first view. */
export function firstView(): Plugin {
  return {
    name: 'five-republics:first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }): HtmlTagDescriptor[] {
        return Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' && output.moduleIds.some((id) => FIRST_VIEW.test(id))
            ? [
                {
                  tag: 'link',
                  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${output.fileName}` },
                  injectTo: 'head' as const,
                },
              ]
            : [],
        );
      },
    },
  };
}
