import type { Axis } from '../../domain/axis';
import type { Statement } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { QuoteChoice, UiLanguage } from '../../domain/quote';
import type { Source } from '../../domain/source';
import { claimTitle, eventSentence, speakerName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { shortHash } from '../../lib/shortHash';
import { formatAddress } from '../../state/address';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import type { ExportView } from '../../state/exportView';
import { fileName, recordName } from '../fileName';
import { citeContext, citedStatement } from './citation';
import { type CslItem, sourceItem, viewItem } from './cslItem';
import { citedTitle } from './viewTitle';
import { CITATION_FORMS, type CitationForm, FILE_OF } from './writeCitation';

export const KINDS = ['view', 'statement', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** What is cited. */
export type Cited =
  | { readonly kind: 'view'; readonly view: ExportView }
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'source'; readonly source: Source };

/** What is cited as this kind; the view where the statement or the document is missing. */
export function citedAs(
  kind: Kind,
  view: ExportView,
  { statement, source }: { readonly statement: Statement | undefined; readonly source: Source | undefined },
): Cited {
  if (kind === 'statement' && statement) return { kind, statement };
  return kind === 'source' && source ? { kind, source } : { kind: 'view', view };
}

/** What a statement is called among others that can be cited. */
export function statementName(text: Text, dataset: Dataset, statement: Statement): string {
  if (statement.type === 'event') return eventSentence(text, statement);
  return `${claimTitle(text, statement)} · ${speakerName(text, dataset, statement)}`;
}

/**
 * The record of what is cited, with the address here that opens it: the view or the statement in the view as it is
 * filtered, the document in the reader.
 */
export function itemOf(cited: Cited, dataset: Dataset, text: Text, choices: Choices, quotes: QuoteChoice): CslItem {
  switch (cited.kind) {
    case 'view':
      return viewItem(
        viewKey(cited.view, dataset, text, choices),
        citedTitle(text, dataset, choices, cited.view),
        citeContext(dataset, text, choices),
      );
    case 'statement':
      return citedStatement(dataset, text, choices, cited.statement, quotes);
    case 'source': {
      const document = { ...DEFAULT_CHOICES, tab: 'sources', doc: cited.source.id } as const;
      return sourceItem(cited.source, citeContext(dataset, text, document));
    }
  }
}

/**
 * `five-republics_turnover-kz-2024-tokayev_en_full.txt`; that of a view says its filter, that of a statement whose words
 * it quotes. The form is told where the ending does not tell it.
 */
export function citationName(
  cited: Cited,
  axis: Axis,
  choices: Choices,
  lang: UiLanguage,
  form: CitationForm,
  quotes: QuoteChoice,
): string {
  const { extension } = FILE_OF[form];
  const isShared = CITATION_FORMS.filter((other) => FILE_OF[other].extension === extension).length > 1;
  const told = isShared ? [form] : [];
  switch (cited.kind) {
    case 'view':
      return fileName({ what: cited.view, axis, choices, lang, form: told, extension });
    case 'statement':
      return recordName(cited.statement.id, { lang, form: quotes === 'both' ? told : [quotes, ...told], extension });
    case 'source':
      return recordName(cited.source.id, { lang, form: told, extension });
  }
}

/** A name for a view in a list of references: another for every choice. `five-republics_timeline_KZ_2024_en_1k9zq3a` */
function viewKey(view: ExportView, { axis }: Dataset, { lang }: Text, choices: Choices): string {
  const query = formatAddress({ ...choices, lang: DEFAULT_CHOICES.lang });
  const name = fileName({ what: view, axis, choices: { ...choices, q: '' }, lang, extension: '' }).slice(0, -1);
  return query === '' ? name : `${name}_${shortHash(query)}`;
}
