import type { Dataset } from '../../../domain/dataset';
import type { QuoteChoice } from '../../../domain/quote';
import type { Text } from '../../../i18n/text';
import { type Choices, DEFAULT_CHOICES } from '../../../state/choices';
import { permalink, type Site } from '../../../state/permalink';
import type { TableContext } from './column';

/** What tables are written with: the reader's words, and for each record the address that opens it whatever the filter. */
export function tableContext(
  dataset: Dataset,
  text: Text,
  { aside }: Pick<Choices, 'aside'>,
  quotes: QuoteChoice,
  site: Site,
): TableContext {
  const open = (id: string) => permalink({ ...DEFAULT_CHOICES, lang: text.lang, claim: id }, dataset, site);
  return { dataset, text, aside, permalink: open, quotes };
}
