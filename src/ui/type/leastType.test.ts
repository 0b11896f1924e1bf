import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The least size of type that is read without effort, in pixels: 9 points. */
const LEAST = 12;
/** Of files and paper, which have a scale of their own; and of a place beyond the palette, whose name stands beside. */
const OTHERS = ['pictures/picture.css', 'views/print/print.css', 'ui/glyph/glyph.css'];

const FONT = /font(?:-size)?:[^;{}]*?(\d*\.?\d+)px/g;
const CAPTIONS = /--map-(?:caption|name): ([\d.]+)px/g;
/** Of which nobody sees here how many pixels they are. */
const RELATIVE = /font(?:-size)?:[^;{}/]*\d(?:r?em|ex|ch|pt|%)/g;

const SHEETS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !OTHERS.includes(path))
  .map((path) => ({ path, rules: readFileSync(`src/${path}`, 'utf8') }));

it('no sheet of the page has type smaller than is read without effort', () => {
  const sizes = SHEETS.flatMap(({ path, rules }) =>
    [FONT, CAPTIONS].flatMap((pattern) =>
      [...rules.matchAll(pattern)].map(([rule, size]) => ({ path, rule, size: Number(size) })),
    ),
  );
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(({ size }) => size < LEAST)).toEqual([]);
});

it('no sheet of the page has type of a size that only what is around it tells', () => {
  const found = SHEETS.flatMap(({ path, rules }) => [...rules.matchAll(RELATIVE)].map(([rule]) => `${path}: ${rule}`));
  expect(found).toEqual([]);
});
