import { strToU8, zipSync } from 'fflate';
import { jsPDF } from 'jspdf';

/** A Word document of these paragraphs, written as WordprocessingML; `notes` are its footnotes. */
export function docxOf(paragraphs: readonly string[], notes: readonly string[] = [], core = ''): Uint8Array {
  const part = (name: string, content: readonly string[]) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="x" xmlns:mc="y">${content.join('')}</w:${name}>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', ['<w:body>', ...paragraphs, '</w:body>']),
    ...(notes.length > 0 ? { 'word/footnotes.xml': part('footnotes', notes) } : {}),
    ...(core === '' ? {} : { 'docProps/core.xml': strToU8(core) }),
  });
}

export function wordParagraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`)).join('')}</w:p>`;
}

type Placed = readonly [left: number, top: number, text: string];

/** A PDF of pages with words at places, in points, in 11 point letters. */
export function pdfOf(pages: readonly (readonly Placed[])[], options: object = {}): Uint8Array {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', ...options });
  pdf.setProperties({ title: 'Trade grows' });
  pdf.setCreationDate(new Date(2026, 1, 3, 12));
  pages.forEach((words, index) => {
    if (index > 0) pdf.addPage();
    pdf.setFontSize(11);
    for (const [left, top, text] of words) pdf.text(text, left, top);
  });
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** Bytes of a text in an encoding of one byte a letter, by asking the decoder what each byte means. */
export function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
