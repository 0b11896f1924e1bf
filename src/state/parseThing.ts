import { type ExportView, isExportView } from './exportView';

/** A thing of a report, as its name tells it. */
export type Thing =
  | { readonly kind: 'figure'; readonly id: string }
  /** `search` is a query string with its `?`, empty where nothing was filtered. */
  | { readonly kind: 'view'; readonly view: ExportView; readonly search: string };

/** Null for what is no name of a thing, whatever the data have. */
export function parseThing(name: string): Thing | null {
  if (!name.startsWith('@')) return { kind: 'figure', id: name };
  const [view = '', query] = name.slice(1).split(/\?(.*)/s);
  const search = query === undefined ? '' : `?${query.replaceAll('*', '~')}`;
  return isExportView(view) ? { kind: 'view', view, search } : null;
}
