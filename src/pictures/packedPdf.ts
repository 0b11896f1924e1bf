import type { jsPDF, jsPDFOptions } from 'jspdf';
import { nextTask } from '../lib/nextTask';
import { shortHash } from '../lib/shortHash';

/** Digits after the point of a PDF: those of a scale are multiplied by a page, and the writer’s own sixteen make outlines long. */
const DIGITS = 5;

/** So many elements of a drawing are written in one task. */
export const MOST_AT_ONCE = 60;

/** What is awaited between the tasks of a PDF: the page answers meanwhile, and can call it off. */
export const pausing = (signal: AbortSignal) => async (): Promise<void> => {
  await nextTask();
  signal.throwIfAborted();
};

/** The writer's function that packs a stream: by this name it is looked up each time. */
const PACK = 'processDataByFilters';

/**
 * The bytes of the PDF that `write` has written, its streams packed by the browser beside the page, which answers meanwhile; the
 * writer itself would pack all of them in one task. It writes twice: to tell the streams, then with them packed. A browser that
 * cannot pack leaves it to the writer. `pause` is awaited between tasks, and throws where it is called off. However it ends,
 * nothing of the document is kept. Its unit is the point.
 */
export async function packedPdf(
  writer: typeof jsPDF,
  page: Pick<jsPDFOptions, 'orientation' | 'format'>,
  write: (pdf: jsPDF) => Promise<void>,
  pause: () => Promise<void>,
): Promise<Blob> {
  const pdf = new writer({ ...page, unit: 'pt', compress: true, putOnlyUsedFonts: true, floatPrecision: DIGITS });
  try {
    await write(pdf);
    nameSubsets(pdf);
    return await packedWhole(writer, pdf, pause);
  } finally {
    // Functions of the writer’s own hold on to the document made last, with its fonts and pages: an empty one takes its place.
    new writer();
  }
}

/**
 * Of a face only the letters that occur are put into a document: as ISO 32000 has it, its name there says so by six letters
 * in front, and which of the family it is. Nothing is written in it any more.
 */
function nameSubsets(pdf: jsPDF): void {
  for (const [family, styles] of Object.entries(pdf.getFontList()))
    for (const style of styles) {
      const font = pdf.setFont(family, style).getFont();
      if (font.encoding !== 'Identity-H' || font.fontName.includes('+')) continue;
      const tag = Array.from(
        { length: 6 },
        (_, at) => A_TO_Z[parseInt(shortHash(`${family} ${style} ${at}`), 36) % 26],
      );
      font.fontName = `${tag.join('')}+${family}${style === 'bold' ? '-SemiBold' : ''}`;
    }
}

const A_TO_Z = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

async function packedWhole(writer: typeof jsPDF, pdf: jsPDF, pause: () => Promise<void>): Promise<Blob> {
  if (typeof CompressionStream === 'undefined') return pdf.output('blob');
  const streams = new Set<string>();
  packing(
    writer,
    (data) => {
      streams.add(data);
      return { data, reverseChain: '' };
    },
    () => pdf.output(),
  );
  const packed = new Map<string, string>();
  for (const stream of streams) {
    await pause();
    packed.set(stream, await deflated(stream));
  }
  await pause();
  const pack: Pack = (data) => {
    const bytes = packed.get(data);
    return bytes === undefined ? { data, reverseChain: '' } : { data: bytes, reverseChain: '/FlateDecode' };
  };
  return packing(writer, pack, () => pdf.output('blob'));
}

type Pack = (data: string) => { readonly data: string; readonly reverseChain: string };

/** Lets the writer write with another function that packs. */
function packing<Written>(writer: typeof jsPDF, pack: Pack, write: () => Written): Written {
  const own: unknown = Reflect.get(writer.API, PACK);
  Reflect.set(writer.API, PACK, (data: string | undefined) => pack(data ?? ''));
  try {
    return write();
  } finally {
    Reflect.set(writer.API, PACK, own);
  }
}

/** A letter a byte, as the writer has them, and in zlib's form. */
async function deflated(letters: string): Promise<string> {
  const bytes = Uint8Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = '';
  for (let at = 0; at < packed.length; at += SLICE) text += String.fromCharCode(...packed.subarray(at, at + SLICE));
  return text;
}

const SLICE = 8192;
