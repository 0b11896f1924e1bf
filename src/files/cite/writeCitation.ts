import type { Text } from '../../i18n/text';
import { fullCitation, inlineCitation } from './citation';
import type { CslItem } from './cslItem';
import { gostRuns } from './gost';
import { type CitationRun, plainRuns, withLink } from './runs';
import { bibEntry } from './writeBib';
import { risRecord } from './writeRis';

/** References in words, and records for programs. */
export const WORD_FORMS = ['inline', 'full', 'apa', 'chicago', 'mla', 'gost'] as const;
export const FILE_FORMS = ['bibtex', 'biblatex', 'ris', 'csl'] as const;
export const CITATION_FORMS = [...WORD_FORMS, ...FILE_FORMS] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

const WORDS = { extension: 'txt', type: 'text/plain' } as const;

/** The ending of a file in this form, and what a browser is told that it is. */
export const FILE_OF: Readonly<Record<CitationForm, { readonly extension: string; readonly type: string }>> = {
  inline: WORDS,
  full: WORDS,
  apa: WORDS,
  chicago: WORDS,
  mla: WORDS,
  gost: WORDS,
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  biblatex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** A citation as text, and as it is set in print where a style sets it. */
export type WrittenCitation = { readonly words: string; readonly runs: readonly CitationRun[] | null };

/** A citation in one of the forms, in the reader's language; what writes a style is loaded when it is first asked for. */
export async function writeCitation(item: CslItem, form: CitationForm, text: Text): Promise<WrittenCitation> {
  switch (form) {
    case 'inline':
      return { words: inlineCitation(text, item), runs: null };
    case 'full':
      return set(withLink(fullCitation(text, item), item.URL));
    case 'apa':
    case 'chicago':
    case 'mla':
      return set((await import('./styles')).styledRuns(item, form));
    case 'gost':
      return set(gostRuns(item));
    case 'bibtex':
    case 'biblatex':
      return { words: bibEntry(item, form), runs: null };
    case 'ris':
      return { words: risRecord(item), runs: null };
    case 'csl':
      return { words: `${JSON.stringify([item], null, 2)}\n`, runs: null };
  }
}

function set(runs: readonly CitationRun[]): WrittenCitation {
  return { words: plainRuns(runs), runs };
}
