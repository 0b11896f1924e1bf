import { createMeter } from '../dom/measureText';
import { outlineTexts } from '../dom/outlineTexts';
import { fontOf, type TextLook } from '../dom/textRuns';
import { type Outline, outlineOf } from '../lib/outline';
import { fontFaces } from './fontFaces';

/** As browsers slant a face that has no italics. */
const SLANT = 0.25;

/** Copies of the pages with every text as outlines. */
export async function outlinedPages(
  pages: readonly SVGSVGElement[],
  signal: AbortSignal,
): Promise<readonly SVGSVGElement[]> {
  const facesOf = await fontFaces(signal);
  // The letters of the page are closer where they are large, and nothing is to run over its end.
  const meter = await createMeter([]);
  const known = new Map<string, Outline>();
  const outline = (text: string, look: TextLook) => {
    const slant = look['font-style'] === 'italic' ? SLANT : 0;
    const [size, spacing] = ['font-size', 'letter-spacing'].map((name) => Number(look[name] ?? 0));
    const key = [look['font-family'], look['font-weight'], size, spacing, slant, text].join('|');
    const width = meter(text, fontOf(look));
    const made =
      known.get(key) ??
      outlineOf(text, facesOf(look), { size: size ?? 0, spacing: spacing ?? 0, slant, width: spacing ? null : width });
    known.set(key, made);
    return made;
  };
  const outlined: SVGSVGElement[] = [];
  for (const page of pages) {
    const copy = page.cloneNode(true);
    if (!(copy instanceof SVGSVGElement)) throw new Error('no picture');
    await outlineTexts(copy, outline);
    signal.throwIfAborted();
    outlined.push(copy);
  }
  return outlined;
}
