import type { jsPDF } from 'jspdf';
import { fetchFile } from '../data/queriesFile';
import { dataUrl } from '../dom/dataUrl';
import { FAMILIES } from '../files/report/pdf/looks';
import { nextTask } from '../lib/nextTask';

type FontFile = { readonly family: string; readonly weight: 'normal' | 'bold'; readonly file: Blob };

/** Thrown where a file cannot be made without the fonts of this site, and they do not come. */
export class FontsRefusedError extends Error {}

/** The four faces of pictures as TrueType: one family of sans, one of serif, semi-bold as their bold. */
export async function fontFiles(signal: AbortSignal): Promise<readonly FontFile[]> {
  const fonts = await import('virtual:pdf-fonts');
  const faces = [
    [FAMILIES.sans, 'normal', fonts.sans400],
    [FAMILIES.sans, 'bold', fonts.sans600],
    [FAMILIES.serif, 'normal', fonts.serif400],
    [FAMILIES.serif, 'bold', fonts.serif600],
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

/** Puts them into a PDF, one a task. */
export async function addFaces(pdf: jsPDF, faces: readonly FontFile[]): Promise<void> {
  for (const { family, weight, file } of faces) {
    const name = `${family}-${weight}.ttf`;
    const url = await dataUrl(file, 'font/ttf');
    pdf.addFileToVFS(name, url.slice(url.indexOf(',') + 1));
    pdf.addFont(name, family, weight);
    await nextTask();
  }
}
