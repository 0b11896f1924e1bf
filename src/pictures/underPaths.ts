import { UNDER } from '../dom/flattenSvg';
import type { PathOf } from '../dom/pdfText';
import { outlineOf } from '../lib/outline';
import { fontFaces } from './fontFaces';

/**
 * Draws in a PDF what only sets words off: as paths, so that who searches it or copies from it finds its words once. Such lines are
 * so thick that they need no curves, which would take three times as many bytes. Null where no page has any.
 */
export async function underPaths(pages: readonly Element[], signal: AbortSignal): Promise<PathOf | null> {
  if (pages.every((page) => page.querySelector(UNDER) === null)) return null;
  const facesOf = await fontFaces(signal);
  return (text, look, { x, y, width }) => {
    const [size = 0, spacing = 0] = ['font-size', 'letter-spacing'].map((name) => Number(look[name] ?? 0));
    const style = { size, spacing, slant: 0, width: spacing === 0 ? width : null, curved: false };
    return outlineOf(text, facesOf(look), style).pathAt(x, y);
  };
}
