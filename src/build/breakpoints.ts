import type { Plugin } from 'vite';
import * as breakpoints from '../ui/breakpoints.ts';

/** By the name that a sheet calls it: `PHONE` is `--phone`. */
const QUERIES: ReadonlyMap<string, string> = new Map(
  Object.entries(breakpoints).flatMap(([name, query]) =>
    typeof query === 'string' ? [[`--${name.toLowerCase().replaceAll('_', '-')}`, query]] : [],
  ),
);

/** A sheet with the queries in place of their names; throws on a name that there is not. */
export function withQueries(css: string): string {
  return css.replace(/@media[^{]*/g, (media) =>
    media.replace(/\((--[\w-]+)\)/g, (_, name: string) => {
      const query = QUERIES.get(name);
      if (query === undefined) throw new Error(`ui/breakpoints has no ${name}`);
      return query;
    }),
  );
}

/** Gives the style sheets the breakpoints that the code has. */
export function sheetBreakpoints(): Plugin {
  return {
    name: 'five-republics:breakpoints',
    enforce: 'pre',
    transform: (code, id) => (/\.css($|\?)/.test(id) ? { code: withQueries(code), map: null } : undefined),
  };
}
