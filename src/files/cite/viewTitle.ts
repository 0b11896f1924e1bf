import type { Dataset } from '../../domain/dataset';
import { activeFields } from '../../domain/filter';
import { viewName } from '../../i18n/codeNames';
import { filterValues } from '../../i18n/filterWords';
import type { Text } from '../../i18n/text';
import type { Choices } from '../../state/choices';
import type { ExportView } from '../../state/exportView';

const ORDER = ['places', 'topics', 'speakers', 'sources', 'whose', 'time', 'q'] as const;

/** A view and what it is filtered by: `Timeline: Kazakhstan, Turnover, 2024`. */
export function viewTitle(text: Text, dataset: Dataset, choices: Choices, view: ExportView): string {
  const filters = filtersOf(text, dataset, choices);
  const name = viewName(text, view, dataset.codes);
  return filters.length === 0 ? name : `${name}: ${filters.join(', ')}`;
}

/** The same where nothing around it tells what it is about: `Timeline: Russia and the republics of Central Asia, 2008–2027`. */
export function citedTitle(text: Text, dataset: Dataset, choices: Choices, view: ExportView): string {
  if (filtersOf(text, dataset, choices).length > 0) return viewTitle(text, dataset, choices, view);
  const { first, last } = dataset.axis;
  const name = viewName(text, view, dataset.codes);
  return text.t('exportCite.all', { view: name, years: first === last ? `${first}` : `${first}–${last}` });
}

function filtersOf(text: Text, dataset: Dataset, choices: Choices): readonly string[] {
  const active = activeFields(choices);
  return ORDER.filter((field) => active.includes(field)).flatMap((field) =>
    filterValues(text, dataset, choices, field),
  );
}
