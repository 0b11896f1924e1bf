import type { Topic } from '../domain/topic';

/** The views that can be taken away as a picture, by the name that each carries as `data-view`. */
export type ExportView = 'timeline' | 'map' | `chart-${Topic}` | 'adds-up' | 'coverage' | 'compare';

/** What the dialog takes away: a view, or the statement whose evidence is open. */
export type Exported = ExportView | 'statement';

/** Those that are always there, in the order in which they are offered: a chart for each topic. */
export function exportViews(topics: readonly { readonly id: Topic }[]): readonly ExportView[] {
  return ['timeline', 'map', ...topics.map(({ id }) => `chart-${id}` as const), 'adds-up', 'coverage'];
}

/** True for the name of such a view, whether or not the data have the topic of a chart. */
export function isExportView(name: string): name is ExportView {
  return /^(timeline|map|chart-[a-z0-9][a-z0-9:-]*|adds-up|coverage|compare)$/.test(name);
}

/** The topic of a chart; null for every other view. */
export function topicOfView(view: Exported): Topic | null {
  return view.startsWith('chart-') ? view.slice('chart-'.length) : null;
}
