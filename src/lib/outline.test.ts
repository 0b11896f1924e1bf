import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { type OutlineStyle, outlineOf } from './outline';

const require = createRequire(import.meta.url);
const faceOf = (file: string) => create(readFileSync(require.resolve(`@expo-google-fonts/${file}`)));
const SANS = faceOf('ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf');
const SERIF = faceOf('source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const STYLE: OutlineStyle = { size: 1000, spacing: 0, slant: 0, width: null };
const outline = (text: string, faces = [SANS], style = STYLE) => outlineOf(text, faces, style);
/** The extent of a path whose commands go from the last point. */
const begins = (path: string) => /^m(-?[\d.]+) ?(-?[\d.]+)/.exec(path)?.slice(1).map(Number);

it('draws letters of both scripts and beyond from where their line begins, upwards', () => {
  for (const text of ['Ag', 'Жя', 'Қасым-Жомарт', 'Өзгөн', 'Oʻzbekiston', '≈ ₽']) {
    const { missing, pathAt, width } = outline(text);
    expect([text, missing]).toEqual([text, []]);
    expect(width).toBeGreaterThan(500);
    const [x = -1, y = 0] = begins(pathAt(100, 2000)) ?? [];
    expect(x).toBeGreaterThan(100);
    expect(y).toBeLessThan(2200);
  }
  // A bar is a rectangle: four corners, in as few bytes as that takes.
  expect(outline('|', [SANS], { ...STYLE, size: 10 }).pathAt(0, 0)).toMatch(/^m[\d. -]+(l[\d. -]+){3}z$/);
  expect(outline(' ').pathAt(0, 0)).toBe('');
  // Without curves, through the same ends of them.
  const [round, plain] = [true, false].map((curved) => outline('8', [SANS], { ...STYLE, curved }).pathAt(0, 0));
  expect(plain).toMatch(/^[mlz\d. -]+$/);
  expect(plain?.match(/l/g)).toHaveLength(round?.match(/[lqc]/g)?.length ?? -1);
  // Slanted, it begins as much to the right as it is high there, and is as wide.
  const [straight, slanted] = [0, 0.25].map((slant) => outline('|', [SANS], { ...STYLE, slant }));
  const [[x = 0, y = 0] = [], [leaning = 0] = []] = [straight, slanted].map((one) => begins(one?.pathAt(0, 0) ?? ''));
  expect(leaning).toBeCloseTo(x - 0.25 * y);
  expect(slanted?.width).toBe(straight?.width);
});

it('kerns, spaces letters, and puts marks over the letter before them', () => {
  expect(outline('AV').width).toBeLessThan(outline('A').width + outline('V').width);
  expect(outline('AB', [SANS], { ...STYLE, size: 10, spacing: 2 }).width).toBeCloseTo(outline('AB').width / 100 + 4);
  const accented = outline('и\u0301', [SANS], { ...STYLE, spacing: 50 });
  expect(accented.width).toBe(outline('и').width + 50);
  const [, x = 0] = /zm(-?[\d.]+)[^m]*$/.exec(accented.pathAt(0, 0)) ?? [];
  expect(Math.abs(Number(x))).toBeLessThan(600);
});

it('is as wide as its faces are where it was measured, but never far from as they are', () => {
  const natural = outline('|').width;
  const squeezed = outline('|', [SANS], { ...STYLE, width: 0.95 * natural });
  expect(squeezed.width).toBeCloseTo(0.95 * natural);
  const [[x = 0] = [], [closer = 0] = []] = [outline('|'), squeezed].map((one) => begins(one.pathAt(0, 0)));
  expect(closer).toBeCloseTo(0.95 * x, 1);
  expect(outline('|', [SANS], { ...STYLE, width: natural / 2 }).width).toBe(natural);
});

it('takes a letter that a face lacks from the next one, and says which none has', () => {
  expect(SERIF.hasGlyphForCodePoint(0x2194)).toBe(false);
  expect(SANS.hasGlyphForCodePoint(0x2194)).toBe(true);
  const mixed = outline('a↔b', [SERIF, SANS]);
  expect(mixed.missing).toEqual([]);
  expect(mixed.width).toBeCloseTo(outline('a', [SERIF]).width + outline('↔').width + outline('b', [SERIF]).width);
  expect(outline('a 中文 b').missing).toEqual([{ text: '中文', x: outline('a ').width }]);
});
