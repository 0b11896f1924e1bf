import type { Font } from 'fontkit';
import { createMeter } from '../dom/measureText';
import { outlineTexts } from '../dom/outlineTexts';
import { faceOf } from '../dom/pdfText';
import { fontOf, type TextLook } from '../dom/textRuns';
import { type Outline, outlineOf } from '../lib/outline';
import { fontFiles } from './fontFiles';

/** As browsers slant a face that has no italics. */
const SLANT = 0.25;

/** Copies of the pages with every text as outlines. What reads faces is loaded here. */
export async function outlinedPages(
  pages: readonly SVGSVGElement[],
  signal: AbortSignal,
): Promise<readonly SVGSVGElement[]> {
  const [{ create }, files] = await Promise.all([import('fontkit'), fontFiles(signal)]);
  const faces = await Promise.all(
    files.map(async ({ file, ...name }) => {
      return { ...name, font: create(new Uint8Array(await file.arrayBuffer())) };
    }),
  );
  /** The face of the look, then that of the other family and of this weight. */
  const facesOf = (look: TextLook): readonly Font[] => {
    const { family, weight } = faceOf(look);
    const ofWeight = faces.filter((face) => face.weight === weight);
    return [...ofWeight.filter((face) => face.family === family), ...ofWeight].map(({ font }) => font);
  };
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
