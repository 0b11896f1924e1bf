import { nextTask } from '../lib/nextTask';
import type { PngText } from '../lib/pngWriter';
import { packPng } from './packPng';

/** Most pixels of a picture that browsers draw without fail. */
export const MOST_PIXELS = 100e6;
export const MOST_SIDE = 16_000;
/** Pixels in which a canvas is tried. */
const PROBED = 32;
/** 96 pixels to the inch, as CSS has them. */
const PIXELS_PER_METRE = 96 / 0.0254;

/** An SVG with everything inside it, as a PNG of `scale` pixels to each of its own that says these texts; one with a ground is `opaque`. */
export async function rasterize(
  svg: string,
  size: { readonly width: number; readonly height: number },
  { scale, opaque }: { readonly scale: number; readonly opaque: boolean },
  texts: readonly PngText[],
  signal: AbortSignal,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await nextTask();
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    const canvas = document.createElement('canvas');
    canvas.width = width;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context || !isTrue(context)) throw new Error('no canvas');
    const draw = (top: number, count: number) => {
      // Clears it, too.
      canvas.height = count;
      context.drawImage(image, 0, -top, width, height);
      return context.getImageData(0, 0, width, count).data.buffer;
    };
    const pixelsPerMetre = Math.round(PIXELS_PER_METRE * scale);
    return await packPng({ width, height, opaque, pixelsPerMetre, texts }, draw, signal);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Some browsers give out empty or random pixels, lest a page know its reader by them; a little off is no harm. */
function isTrue(context: CanvasRenderingContext2D): boolean {
  const ink = [200, 100, 50, 255];
  context.canvas.height = 1;
  context.fillStyle = `rgb(${ink.slice(0, 3).join(' ')})`;
  context.fillRect(0, 0, PROBED, 1);
  const { data } = context.getImageData(0, 0, PROBED, 1);
  return data.every((value, at) => Math.abs(value - (ink[at % ink.length] ?? 0)) <= 4);
}
