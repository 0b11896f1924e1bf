import type { Axis } from '../../domain/axis';
import type { Statement } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { QuoteChoice, UiLanguage } from '../../domain/quote';
import type { Source } from '../../domain/source';
import type { Text } from '../../i18n/text';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import type { ExportView } from '../../state/exportView';
import { fileName } from '../fileName';
import { citeContext, citedStatement } from './citation';
import { type CslItem, sourceItem, viewItem } from './cslItem';
import { viewTitle } from './viewTitle';

export const KINDS = ['view', 'statement', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** What is cited. */
export type Cited =
  | { readonly kind: 'view'; readonly view: ExportView }
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'source'; readonly source: Source };

/**
 * The record of what is cited, with the address here that opens it: the view or the statement in the view as it is
 * filtered, the document in the reader.
 */
export function itemOf(cited: Cited, dataset: Dataset, text: Text, choices: Choices, quotes: QuoteChoice): CslItem {
  switch (cited.kind) {
    case 'view':
      return viewItem(viewTitle(text, dataset, choices, cited.view), citeContext(dataset, text, choices));
    case 'statement':
      return citedStatement(dataset, text, choices, cited.statement, quotes);
    case 'source': {
      const document = { ...DEFAULT_CHOICES, tab: 'sources', doc: cited.source.id } as const;
      return sourceItem(cited.source, citeContext(dataset, text, document));
    }
  }
}

/** `five-republics_turnover-kz-2024-tokayev_en.bib`; that of a view says its filter. */
export function citationName(cited: Cited, axis: Axis, choices: Choices, lang: UiLanguage, extension: string): string {
  switch (cited.kind) {
    case 'view':
      return fileName({ what: cited.view, axis, choices, lang, extension });
    case 'statement':
      return `five-republics_${named(cited.statement)}_${lang}.${extension}`;
    case 'source':
      return `five-republics_${named(cited.source)}_${lang}.${extension}`;
  }
}

/** No file system takes a colon. */
function named({ id }: { readonly id: string }): string {
  return id.replaceAll(':', '-');
}
