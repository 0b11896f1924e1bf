/** What is used of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph?: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibtex', options: { readonly format: 'text' }): string;
    format(kind: 'ris', options: { readonly format: 'object' }): readonly Readonly<Record<string, unknown>>[];
  }

  export const plugins: {
    readonly config: {
      readonly get: (plugin: string) => {
        readonly format?: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
