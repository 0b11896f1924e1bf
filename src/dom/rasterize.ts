import { nextTask } from '../lib/nextTask';

/** Most pixels of a picture that browsers draw without fail. */
export const MOST_PIXELS = 100e6;
export const MOST_SIDE = 16_000;
/** Rows that are drawn in one task, so that none holds up the page. */
const BAND = 512;

/** An SVG with everything inside it, as a PNG of `scale` pixels to each of its own. */
export async function rasterize(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
  signal: AbortSignal,
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    for (let top = 0; top < height; top += BAND) {
      await nextTask();
      signal.throwIfAborted();
      context.save();
      context.beginPath();
      context.rect(0, top, width, BAND);
      context.clip();
      context.drawImage(image, 0, 0, width, height);
      context.restore();
    }
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
