/** An element of a style, as its processor reads it. */
type CslElement = {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
};

/** The official styles, and the words of English that they write with; see `src/build/csl.ts`. */
declare module 'virtual:csl' {
  export const styles: Readonly<Record<'apa' | 'chicago' | 'mla', CslElement>>;
  export const locale: CslElement;
}

/** What is used of citeproc-js, which comes without types. */
declare module 'citeproc' {
  type System = {
    readonly retrieveLocale: (lang: string) => CslElement;
    readonly retrieveItem: (id: string) => Readonly<Record<string, unknown>>;
  };
  class Engine {
    constructor(system: System, style: CslElement, lang: string, forceLang?: boolean);
    setOutputFormat(format: 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [parameters: unknown, entries: readonly string[]] | false;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
