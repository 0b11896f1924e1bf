import { drawings } from '../drawings/drawings';
import type { Drawing } from '../pictures/drawing';
import type { ExportView } from '../state/exportView';

const asked = new Map<ExportView, Promise<Drawing>>();

/** The drawing of a view, which knows its figures; a drawing that failed to load is loaded again by the next call. */
export function drawingOf(view: ExportView): Promise<Drawing> {
  const known = asked.get(view);
  if (known) return known;
  const loading = drawings(view);
  loading.catch(() => asked.delete(view));
  asked.set(view, loading);
  return loading;
}
