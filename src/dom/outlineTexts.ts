import { nextTask } from '../lib/nextTask';
import type { Outline } from '../lib/outline';
import { type TextLook, textRunsOf, type Underline } from './textRuns';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';
/** What a path has of the look of its letters. */
const PAINT = /^(fill|stroke|opacity)/;
/** How far a line is under what words stand on, in sizes of their letters. */
const DROP = 0.15;
/** Milliseconds of work after which the page may answer. */
const PIECE = 24;

type OutlineLetters = (text: string, look: TextLook) => Outline;

/**
 * Each text of a flattened picture as paths, and the lines under words as lines, so that it looks the same where its
 * faces are not. Letters that no face has stay texts. The task ends now and then.
 */
export async function outlineTexts(root: Element, outline: OutlineLetters): Promise<void> {
  let began = performance.now();
  for (const text of [...root.querySelectorAll('text')]) {
    if (performance.now() - began > PIECE) {
      await nextTask();
      began = performance.now();
    }
    text.replaceWith(outlined(text, outline));
  }
}

function outlined(text: Element, outline: OutlineLetters): Element {
  const group = create('g', {});
  for (const { text: letters, look, underline, x, y, width } of textRunsOf(
    text,
    (text, look) => outline(text, look).width,
  )) {
    const paint = Object.fromEntries(Object.entries(look).filter(([name]) => PAINT.test(name)));
    if (underline !== null) group.append(lineUnder(underline, look, x, y, width));
    const { pathAt, missing } = outline(letters, look);
    const d = pathAt(x, y);
    if (d !== '') group.append(create('path', { ...paint, d }));
    for (const part of missing) {
      const left = create('text', { ...look, x: short(x + part.x), y: short(y) });
      left.setAttributeNS(XML, 'xml:space', 'preserve');
      left.textContent = part.text;
      group.append(left);
    }
  }
  const [only, ...others] = group.children;
  return only && others.length === 0 ? only : group;
}

/** The line under words of a picture that stand on `y`. */
export function lineUnder({ paint, thick }: Underline, look: TextLook, x: number, y: number, width: number): Element {
  const below = short(y + Math.max(3, DROP * Number(look['font-size'] ?? 0)));
  return create('line', {
    x1: short(x),
    x2: short(x + width),
    y1: below,
    y2: below,
    stroke: paint,
    'stroke-width': String(thick),
  });
}

const short = (value: number) => String(Math.round(value * 100) / 100);

function create(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
