import { formatAddress } from './address';
import type { Choices } from './choices';
import type { ExportView } from './exportView';

/** What is chosen for a view, and nothing of the rest of the page. */
const OF_VIEWS = [
  'time',
  'places',
  'topics',
  'sources',
  'speakers',
  'whose',
  'q',
  'derived',
  'aside',
  'clock',
] as const;

/** The name under which a view is put into a report as it is now. */
export function viewThing(view: ExportView, choices: Choices): string {
  const search = formatAddress(choices, view === 'compare' ? [...OF_VIEWS, view] : OF_VIEWS);
  return `@${view}${search.replaceAll('*', '%2A').replaceAll('~', '*')}`;
}
