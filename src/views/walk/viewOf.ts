import { type ExportView, isExportView } from '../../state/exportView';

/** The view that is asked for by name, else the one that has the focus, else the first of the page that can be taken away. */
export function viewOf(asked?: string): ExportView | undefined {
  const within = document.activeElement?.closest('[data-view]');
  const all = [...(within ? [within] : []), ...document.querySelectorAll('main [data-view]')];
  return [asked, ...all.map((one) => one.getAttribute('data-view'))].find(
    (name): name is ExportView => typeof name === 'string' && isExportView(name),
  );
}
