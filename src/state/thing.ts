import { type ExportView, isExportView, topicOfView } from './exportView';

/** What of the names in the data has to be known. */
type Known = { readonly isStatement: (id: string) => boolean; readonly isTopic: (id: string) => boolean };

/** So many things go into an address; of a longer report it has none. */
export const MOST_IN_ADDRESS = 20;

/**
 * True for the name of a thing in a report, whose statement, figure or chart the data have: a statement or a derived figure by its id, and
 * a view, as it was filtered, by `@`, its name and its part of an address, in which `*` stands for `~`.
 *
 *     turnover-kz-2024-tokayev     @map     @chart-turnover?place=KZ*UZ&time=2024
 */
export function isThing(name: string, known: Known): boolean {
  const [, view] = /^@([^?]*)/.exec(name) ?? [];
  return view === undefined ? known.isStatement(name) : isKnownView(view, known);
}

export function isKnownView(view: string, { isTopic }: Pick<Known, 'isTopic'>): view is ExportView {
  const topic = isExportView(view) ? topicOfView(view) : null;
  return isExportView(view) && (topic === null || isTopic(topic));
}
