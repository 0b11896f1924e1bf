import { lineUnder } from './outlineTexts';
import { type Look, runsOf } from './textRuns';

const XML = 'http://www.w3.org/XML/1998/namespace';
const SVG = 'http://www.w3.org/2000/svg';

/** The face of the PDF writer that letters of this look are in: one family, and semi-bold as its bold. */
export function faceOf(look: Look): { readonly family: string; readonly weight: 'bold' | 'normal' } {
  const family = /^'([^']+)'/.exec(look['font-family'] ?? '')?.[1] ?? '';
  return { family, weight: Number(look['font-weight'] ?? 400) >= 600 ? 'bold' : 'normal' };
}

/**
 * Each text of a flattened picture as runs at places of their own, measured in the faces of the PDF, whose letters are
 * not set as closely as those of a browser; lines under words are drawn. Nothing is left that the writer places itself.
 */
export function textsForPdf(root: Element, widthOf: (text: string, look: Look) => number): void {
  for (const text of [...root.querySelectorAll('text')]) {
    const group = document.createElementNS(SVG, 'g');
    for (const { text: letters, look, underline, x, y, width } of runsOf(text, widthOf)) {
      if (underline !== null) group.append(lineUnder(underline, x, y, width));
      const { family, weight } = faceOf(look);
      const run = document.createElementNS(SVG, 'text');
      const attributes = { ...look, 'font-family': family, 'font-weight': weight, x: String(x), y: String(y) };
      for (const [name, value] of Object.entries(attributes)) if (name !== 'font-style') run.setAttribute(name, value);
      run.setAttributeNS(XML, 'xml:space', 'preserve');
      run.textContent = letters;
      group.append(run);
    }
    text.replaceWith(group);
  }
}
