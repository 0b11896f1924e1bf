import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The least size of type that is read without effort, in pixels: 9 points. */
const LEAST = 12;
/** Of files and paper, which have a scale of their own; and of a place beyond the palette, whose name stands beside. */
const OTHERS = ['pictures/picture.css', 'views/print/print.css', 'ui/glyph/glyph.css'];

const FONT = /font(?:-size)?:[^;{}]*?(\d*\.?\d+)px/g;
const CAPTIONS = /--map-(?:caption|name): ([\d.]+)px/g;

it('no sheet of the page has type smaller than is read without effort', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  const sizes = sheets
    .filter((path) => !OTHERS.includes(path))
    .flatMap((path) =>
      [FONT, CAPTIONS].flatMap((pattern) =>
        [...readFileSync(`src/${path}`, 'utf8').matchAll(pattern)].map(([rule, size]) => ({
          path,
          rule,
          size: Number(size),
        })),
      ),
    );
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(({ size }) => size < LEAST)).toEqual([]);
});
