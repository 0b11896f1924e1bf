import { TOPICS, type Topic } from '../domain/topic';

/** The views that can be taken away as a picture, by the name that each carries as `data-view`. */
export type ExportView = 'timeline' | 'map' | `chart-${Topic}` | 'adds-up' | 'coverage';

export const EXPORT_VIEWS: readonly ExportView[] = [
  'timeline',
  'map',
  ...TOPICS.map((topic) => `chart-${topic}` as const),
  'adds-up',
  'coverage',
];

export function isExportView(name: string): name is ExportView {
  return EXPORT_VIEWS.some((view) => view === name);
}

/** The topic of a chart; null for every other view. */
export function topicOfView(view: ExportView): Topic | null {
  return TOPICS.find((topic) => view === `chart-${topic}`) ?? null;
}
