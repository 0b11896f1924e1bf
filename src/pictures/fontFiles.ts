import { fetchFile } from '../data/queriesFile';

type FontFile = { readonly family: string; readonly weight: 'normal' | 'bold'; readonly file: Blob };

/** Thrown where a file cannot be made without the fonts of this site, and they do not come. */
export class FontsRefusedError extends Error {}

/** The four faces of pictures as TrueType: one family of sans, one of serif, semi-bold as their bold. */
export async function fontFiles(signal: AbortSignal): Promise<readonly FontFile[]> {
  const fonts = await import('virtual:pdf-fonts');
  const faces = [
    ['IBM Plex Sans', 'normal', fonts.sans400],
    ['IBM Plex Sans', 'bold', fonts.sans600],
    ['Source Serif 4', 'normal', fonts.serif400],
    ['Source Serif 4', 'bold', fonts.serif600],
  ] as const;
  try {
    return await Promise.all(
      faces.map(async ([family, weight, url]) => ({ family, weight, file: await fetchFile(url, signal) })),
    );
  } catch (error) {
    signal.throwIfAborted();
    throw new FontsRefusedError(error instanceof Error ? error.message : String(error));
  }
}
