import { largest, smallest } from '../lib/extremes';
import type { TextLook } from './textRuns';

/** A rectangle that leads somewhere, in units of the picture. */
type Link = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly url: string;
};
type WidthOf = (text: string, look: TextLook) => number;

/** A line of the address has more letters than this. */
const LEAST = 12;
/** What lines take above and below what they stand on, in sizes of their letters. */
const [RISE, LINE] = [1, 1.3];

/**
 * Where a picture whose texts are runs (`textsForPdf`) leads: its notes to their documents (`data-href`), and each line of
 * its own address to that.
 */
export function linksIn(
  root: Element,
  { written, address }: { readonly written: string; readonly address: string },
  widthOf: WidthOf,
): readonly Link[] {
  const notes = [...root.querySelectorAll('[data-href]')].map((note) =>
    around([...note.querySelectorAll('text')], note.getAttribute('data-href') ?? '', widthOf),
  );
  const lines = [...root.querySelectorAll('text')].filter(
    ({ textContent }) => textContent.length > LEAST && written.includes(textContent.trimEnd()),
  );
  return [...notes, ...lines.map((line) => around([line], address, widthOf))];
}

function around(texts: readonly Element[], url: string, widthOf: WidthOf): Link {
  const boxes = texts.map((text) => {
    const look = Object.fromEntries([...text.attributes].map(({ name, value }) => [name, value]));
    const [x = 0, y = 0, size = 0] = ['x', 'y', 'font-size'].map((name) => Number(look[name] ?? 0));
    const wide = widthOf(text.textContent.trimEnd(), {
      ...look,
      'font-family': `'${look['font-family'] ?? ''}'`,
      'font-weight': look['font-weight'] === 'bold' ? '600' : '400',
    });
    return { left: x, right: x + wide, top: y - size * RISE, bottom: y + size * (LINE - RISE) };
  });
  const x = smallest(boxes.map(({ left }) => left));
  const y = smallest(boxes.map(({ top }) => top));
  const width = largest(boxes.map(({ right }) => right)) - x;
  return { x, y, width, height: largest(boxes.map(({ bottom }) => bottom)) - y, url };
}
