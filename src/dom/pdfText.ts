import { endOfLine } from '../lib/pdfTags';
import { UNDER } from './flattenSvg';
import { lineUnder } from './outlineTexts';
import { type TextLook, textRunsOf } from './textRuns';

const XML = 'http://www.w3.org/XML/1998/namespace';
const SVG = 'http://www.w3.org/2000/svg';

/** The face of the PDF writer that letters of this look are in: one family, with hyphens for spaces, and semi-bold as its bold. */
export function faceOf(look: TextLook): { readonly family: string; readonly weight: 'bold' | 'normal' } {
  const family = /^'([^']+)'/.exec(look['font-family'] ?? '')?.[1] ?? '';
  return { family: family.replaceAll(' ', '-'), weight: Number(look['font-weight'] ?? 400) >= 600 ? 'bold' : 'normal' };
}

/** A line that is longer by less than this has room enough, and letters stay of their size. */
const NEAR = 0.97;

type WidthOf = (text: string, look: TextLook) => number;
/** The letters of a run as path data, from where it begins and as wide as it is. */
export type PathOf = (
  text: string,
  look: TextLook,
  run: { readonly x: number; readonly y: number; readonly width: number },
) => string;
/** What a path has of the look of its letters. */
const PAINT = /^(fill|stroke|opacity)/;

/** How much smaller a text has to be, so that it is as wide as it was laid out. */
function shareOf(text: Element, widthOf: WidthOf, laidOut: WidthOf): number {
  const [is, wanted] = [widthOf, laidOut].map((width) =>
    textRunsOf(text, width).reduce((sum, run) => sum + run.width, 0),
  );
  return is && wanted && wanted / is < NEAR ? wanted / is : 1;
}

/**
 * Each text of a flattened picture as runs at places of their own, measured in the faces of the PDF, whose letters are
 * not set as closely as those of a browser: where that makes a line longer than it was laid out, its letters are a little
 * smaller. Lines under words are drawn, and what only sets words off is no text (`pathOf`). Nothing is left that the writer places itself.
 */
export function textsForPdf(
  root: Element,
  widthOf: WidthOf,
  laidOut: WidthOf = widthOf,
  pathOf: PathOf | null = null,
): void {
  for (const text of [...root.querySelectorAll('text')]) {
    const group = document.createElementNS(SVG, 'g');
    const smaller = shareOf(text, widthOf, laidOut);
    const drawn = text.matches(UNDER) ? pathOf : null;
    const runs = textRunsOf(text, (words, look) => smaller * widthOf(words, look));
    for (const [index, { text: letters, look, underline, x, y, width }] of runs.entries()) {
      if (underline !== null) group.append(lineUnder(underline, look, x, y, width));
      const { family, weight } = faceOf(look);
      const size = smaller < 1 ? { 'font-size': String(smaller * Number(look['font-size'])) } : {};
      if (drawn) {
        const path = document.createElementNS(SVG, 'path');
        for (const [name, value] of Object.entries(look)) if (PAINT.test(name)) path.setAttribute(name, value);
        path.setAttribute('d', drawn(letters, { ...look, ...size }, { x, y, width }));
        group.append(path);
        continue;
      }
      const run = document.createElementNS(SVG, 'text');
      const attributes = { ...look, ...size, 'font-family': family, 'font-weight': weight, x: String(x), y: String(y) };
      for (const [name, value] of Object.entries(attributes)) if (name !== 'font-style') run.setAttribute(name, value);
      run.setAttributeNS(XML, 'xml:space', 'preserve');
      run.textContent = index === runs.length - 1 ? endOfLine(letters) : letters;
      group.append(run);
    }
    text.replaceWith(group);
  }
}
