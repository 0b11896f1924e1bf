import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dayIn } from './htmlFacts';
import { linesOf, type PdfPiece } from './pdfLines';
import { pdfParagraphs, type ReadPage } from './pdfParagraphs';
import { type FoundFacts, type ReadText, textWriter } from './readText';
import { Unreadable } from './unreadable';

/** Told after each page. */
export type Progress = (done: number, all: number) => void;

/** Makes what pages are taken apart in: a worker of its own in browsers, which others need not give. */
export type PdfHelper = () => Worker;

/** So many pages are asked for ahead of the one that is read. */
const AHEAD = 4;
/** Of the signs of a text, so many may be shapes without a letter: bullets, dingbats. */
const MOST_UNKNOWN = 0.3;
/** The height of a line in a field of a form, in points, at most. */
const HIGHEST = 14;

/**
 * The words of a PDF by paragraphs, with their pages and boxes; heads and numbers of pages are left out. Throws `Unreadable`:
 * also where the pages hold pictures of words only. `port` is where they are taken apart.
 */
export async function readPdf(
  bytes: Uint8Array,
  progress: Progress = () => undefined,
  port?: Worker,
): Promise<ReadText> {
  const worker = port && PDFWorker.create({ port, verbosity: 0 });
  // It takes the bytes over.
  const data = bytes.slice();
  const loading = getDocument({ data, isEvalSupported: false, disableFontFace: true, verbosity: 0, worker });
  try {
    const pdf = await loading.promise;
    const hasFields = (await pdf.getFieldObjects()) !== null;
    const pages: ReadPage[] = [];
    const asked: Promise<ReadPage>[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      for (let next = asked.length + 1; next <= Math.min(number + AHEAD, pdf.numPages); next += 1)
        asked.push(pageOf(pdf, next, hasFields));
      const page = await asked[number - 1];
      if (page) pages.push(page);
      progress(number, pdf.numPages);
    }
    const writer = textWriter();
    for (const { kind, text, page, box } of pdfParagraphs(pages)) {
      if (kind === 'paragraph') writer.paragraph(text, { kind: 'page', page, box });
      else writer.leaveOut(text, kind);
    }
    const { info } = await pdf.getMetadata();
    const read = writer.done(factsOf(info));
    if (read.text === '') throw new Unreadable('no-text');
    if (isDrawn(read.text)) throw new Unreadable('no-letters');
    return read;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged', error);
  } finally {
    await loading.destroy();
    worker?.destroy();
  }
}

/** Whether most of what is drawn has no letter that the file tells of: the numbers of its shapes are no text. */
function isDrawn(text: string): boolean {
  const signs = text.replace(/\s/g, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are counted.
  const unknown = signs.match(/[\0-\x1f\x7f\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  return unknown > signs.length * MOST_UNKNOWN;
}

function pageOf(pdf: PDFDocumentProxy, number: number, hasFields: boolean): Promise<ReadPage> {
  const read = readPage(pdf, number, hasFields);
  // That it fails is met in its turn, unless one before it does.
  read.catch(() => undefined);
  return read;
}

async function readPage(pdf: PDFDocumentProxy, number: number, hasFields: boolean): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const filled = hasFields ? await page.getAnnotations() : [];
  page.cleanup();
  const pieces = items.flatMap((item) => ('str' in item ? [pieceOf(item, height)] : []));
  return { height, lines: linesOf([...pieces, ...filled.flatMap((field) => fieldPiece(field, height))]) };
}

/** What was filled into a form, where it stands. */
function fieldPiece({ fieldValue, rect }: Readonly<Record<string, unknown>>, pageHeight: number): readonly PdfPiece[] {
  if (typeof fieldValue !== 'string' || fieldValue.trim() === '' || !Array.isArray(rect)) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
  const lines = fieldValue.split(/\r\n?|\n/);
  const height = Math.min((top - bottom) / lines.length, HIGHEST);
  return lines.map((text, line) => {
    const above = pageHeight - top + line * height;
    return { text, left, top: above, width: right - left, height, endsLine: true };
  });
}

type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

function pieceOf({ str, transform, width, height, hasEOL }: Item, pageHeight: number): PdfPiece {
  const [, , , , left = 0, base = 0] = transform;
  return { text: str, left, top: pageHeight - base - height, width, height, endsLine: hasEOL };
}

/** The day of a PDF is written `D:20260203…`. */
function factsOf(info: object): FoundFacts {
  const told = new Map<string, unknown>(Object.entries(info));
  const [title, created] = [told.get('Title'), told.get('CreationDate')];
  const day = typeof created === 'string' ? dayIn(created.replace(/^D:(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3')) : null;
  return {
    ...(typeof title === 'string' && title.trim() !== ''
      ? { title: { value: title.trim(), from: 'file-properties' } }
      : {}),
    ...(day ? { published: { value: day, from: 'file-properties' } } : {}),
  };
}
