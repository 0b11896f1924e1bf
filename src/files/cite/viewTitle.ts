import type { Dataset } from '../../domain/dataset';
import { activeFields } from '../../domain/filter';
import { viewName } from '../../i18n/codeNames';
import { filterValues } from '../../i18n/filterWords';
import type { Text } from '../../i18n/text';
import type { Choices } from '../../state/choices';
import type { ExportView } from '../../state/exportView';

const ORDER = ['places', 'topics', 'speakers', 'sources', 'time', 'q'] as const;

/** A view and what it is filtered by: `Timeline: Kazakhstan, Turnover, 2024`. */
export function viewTitle(text: Text, dataset: Dataset, choices: Choices, view: ExportView): string {
  const active = activeFields(choices);
  const filters = ORDER.filter((field) => active.includes(field)).flatMap((field) =>
    filterValues(text, dataset, choices, field),
  );
  const name = viewName(text, view, dataset.codes);
  return filters.length === 0 ? name : `${name}: ${filters.join(', ')}`;
}
