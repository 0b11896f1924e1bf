import type { Dataset } from '../../domain/dataset';
import { activeFields } from '../../domain/filter';
import { versionText } from '../../domain/part';
import type { Topic } from '../../domain/topic';
import { filterLine } from '../../i18n/filterWords';
import type { Text } from '../../i18n/text';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import { permalink, type Site } from '../../state/permalink';
import { type DatasetExtent, type Extract, extractOf } from './extract';
import type { Origin } from './packageInfo';

/** How much is taken: of the chart alone, of all that the filter leaves, or all there is. */
export const EXPORT_EXTENTS = ['chart', 'shown', 'everything'] as const;
export type ExportExtent = (typeof EXPORT_EXTENTS)[number];

/** What each extent takes; the chart's only where the view is one. */
export type Extracts = Readonly<Record<DatasetExtent, Extract>> & { readonly chart?: Extract };

/** The extent that is asked for, or fits what is shown: a chart alone, what a filter leaves, else everything. */
export function extentOf(wanted: ExportExtent | null, topic: Topic | null, choices: Choices): ExportExtent {
  const isFiltered = activeFields(choices).length > 0 || !choices.derived;
  const extent = wanted ?? (topic !== null ? 'chart' : isFiltered ? 'shown' : 'everything');
  return extent === 'chart' && topic === null ? 'shown' : extent;
}

export function extractsOf(dataset: Dataset, choices: Choices, topic: Topic | null): Extracts {
  return {
    ...(topic === null ? {} : { chart: extractOf(dataset, choicesFor('chart', topic, choices), 'shown') }),
    shown: extractOf(dataset, choices, 'shown'),
    everything: extractOf(dataset, choices, 'everything'),
  };
}

/** The choices under which an extent is taken: a chart is what the filter leaves of its topic. */
export function choicesFor(extent: ExportExtent, topic: Topic | null, choices: Choices): Choices {
  if (extent === 'everything') return { ...DEFAULT_CHOICES, lang: choices.lang };
  return extent === 'chart' && topic !== null ? { ...choices, topics: [topic] } : choices;
}

/** Where a file comes from: the address of what is taken, its filter in words, the version of the data, and the day. */
export function originOf(
  text: Text,
  dataset: Dataset,
  extent: ExportExtent,
  choices: Choices,
  { site, day }: { readonly site: Site; readonly day: string },
): Origin {
  return {
    address: permalink(choices, dataset, site),
    version: versionText(dataset),
    taken: day,
    filter: extent === 'everything' ? '' : filterLine(text, dataset, choices),
  };
}

/** `35 statements, 12 derived, 8 events`: what was asked for, without what comes along. */
export function amountText({ t }: Text, { claims, derivations, events }: Extract): string {
  const count = (items: readonly { readonly selected: boolean }[]) => items.filter(({ selected }) => selected).length;
  return [
    t('evidence.statements', { count: count(claims) }),
    t('exportData.derived', { count: count(derivations) }),
    t('exportData.events', { count: count(events) }),
  ].join(', ');
}
