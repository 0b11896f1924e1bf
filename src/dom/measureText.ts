import { familiesOfFace } from '../lib/faceParts';
import { familiesOf } from './svgStyle';

/** Letters of both scripts, so that both files of each face are there before anything is measured. */
const SAMPLE = 'Ag Жя';

/**
 * Measures words in a font of CSS (`600 16px "Source Serif 4", serif`), in pixels. Waits until these fonts are there, or
 * are known not to come; then words are measured in what other programs draw them in.
 */
export async function createMeter(fonts: readonly string[]): Promise<(text: string, font: string) => number> {
  await Promise.allSettled(fonts.map((font) => document.fonts.load(withFallbacks(font), SAMPLE)));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to measure with');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = withFallbacks(font);
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

function withFallbacks(font: string): string {
  return font.replace(/(?<=px ).*/, (families) =>
    familiesOf(families).replace(/^'([^']+)'/, (_, face) => familiesOfFace(face)),
  );
}
