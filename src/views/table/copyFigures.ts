import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { copiedFigures } from '../../files/data/clipboardTable';
import { tableContext } from '../../files/data/tables/contextOf';
import type { Text } from '../../i18n/text';
import type { Choices } from '../../state/choices';

/** The figures of the table as a table for the clipboard, with both the quotes and their translations. */
export function copyFigures(figures: readonly Figure[], dataset: Dataset, text: Text, choices: Choices) {
  return copiedFigures(figures, tableContext(dataset, text, choices, 'both', location));
}
