import type { Text } from '../../i18n/text';
import { forRis, forTex } from './adapt';
import { fullCitation, inlineCitation } from './citation';
import type { CslItem } from './cslItem';
import { library } from './library';

export const FORMS = ['inline', 'full', 'bibtex', 'ris', 'csl'] as const;
export type Form = (typeof FORMS)[number];

/** The ending of a file in this form, and what a browser is told that it is. */
export const FILE_OF: Readonly<Record<Form, { readonly extension: string; readonly type: string }>> = {
  inline: { extension: 'txt', type: 'text/plain' },
  full: { extension: 'txt', type: 'text/plain' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** Citations in one of the forms, in the reader's language; what writes a form is loaded when it is first asked for. */
export async function writeCitation(items: readonly CslItem[], form: Form, text: Text): Promise<string> {
  switch (form) {
    case 'csl':
      return `${JSON.stringify(items, null, 2)}\n`;
    case 'bibtex': {
      const { Cite } = await library('bibtex');
      return new Cite(items.map(forTex), PLAIN).format('bibtex', { format: 'text' });
    }
    case 'ris': {
      const { Cite } = await library('ris');
      return writeRis(new Cite(items.map(forRis), PLAIN).format('ris', { format: 'object' }), items);
    }
    case 'inline':
      return items.map((item) => inlineCitation(text, item)).join('\n');
    case 'full':
      return items.map((item) => fullCitation(text, item)).join('\n');
  }
}

/** Without the library's notes on where a record came from. */
const PLAIN = { generateGraph: false } as const;

/** One tag a line. The library would cut lines after seventy characters, and ids after twenty. */
function writeRis(entries: readonly Readonly<Record<string, unknown>>[], items: readonly CslItem[]): string {
  const records = entries.map((entry, index) => {
    const { TY, ...rest } = entry;
    const tags = { ...rest, ID: items[index]?.id };
    const lines = Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`));
    return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
  });
  return records.join('\r\n');
}
