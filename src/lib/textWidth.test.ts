import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glyphsOf } from '../build/font-metrics.ts';
import { textWidth } from './textWidth';

/** Everything that labels are made of. */
const LETTERS =
  ' $%()+,-./0123456789:;<>ACKMRTUbcdeghiklmnoprstuyz«»–—’“”…≈≤×→АБВГДЕЖЗИКЛМНОПРСТУабвгдежзийклмнопрстуфхцчшщъыьэюяё\u202f\u00a0';
const FONTS = 'node_modules/@expo-google-fonts/ibm-plex-sans';

/** The advance of a character in em, read from the `hmtx` table of a TrueType file. */
function advancesOf(file: string): (character: string) => number {
  const font = readFileSync(file);
  const tables = new Map<string, number>();
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const [head = 0, hhea = 0, hmtx = 0] = ['head', 'hhea', 'hmtx'].map((tag) => tables.get(tag));
  const [em, last] = [font.readUInt16BE(head + 18), font.readUInt16BE(hhea + 34) - 1];
  const glyphs = glyphsOf(font);
  return (character) => font.readUInt16BE(hmtx + 4 * Math.min(glyphs.get(character.charCodeAt(0)) ?? 0, last)) / em;
}

const text = fc.oneof(fc.string({ unit: fc.constantFrom(...LETTERS) }), fc.string({ unit: 'binary' }));
const size = fc.constantFrom(10.5, 11, 12, 14.5);

describe('the width of a text', () => {
  it('grows with every character', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...LETTERS), size, (start, more, px) => {
        expect(textWidth(start + more, px)).toBeGreaterThan(textWidth(start, px));
      }),
    );
  });

  it('is that of its parts together, and in proportion to the size', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        // A space keeps the halves of a character at the ends from joining.
        expect(textWidth(`${a} ${b}`, 12)).toBeCloseTo(textWidth(`${a} `, 12) + textWidth(b, 12), 6);
        expect(textWidth(a, 24)).toBeCloseTo(2 * textWidth(a, 12), 6);
      }),
    );
  });

  it.each([
    ['', 0],
    ['0123456789', 60],
    ['iii', 7.5],
    ['Ш', 9.6],
    ['24\u202f000', 31.2],
    ['漢', 6.5],
  ])('of "%s" at ten pixels is %d', (words, width) => {
    expect(textWidth(words, 10)).toBeCloseTo(width, 6);
  });

  it('is larger in semibold, and the same for all digits, so that columns line up', () => {
    expect(textWidth('Kazakhstan', 12, 600)).toBeGreaterThan(textWidth('Kazakhstan', 12));
    for (const weight of [400, 600] as const) {
      expect(new Set([...'0123456789'].map((digit) => textWidth(digit, 100, weight))).size).toBe(1);
    }
  });

  it('is known for every letter of both languages', () => {
    // A character outside the table is as wide in either weight as any other such character.
    const unknown = textWidth('漢', 1);
    const missing = [...LETTERS].filter(
      (letter) => textWidth(letter, 1) === unknown && textWidth(letter, 1, 600) === unknown,
    );
    expect(missing).toEqual([]);
    for (const letter of LETTERS) expect(textWidth(letter, 1, 600)).toBeLessThan(1.2);
  });

  it.each([
    [400, '400Regular'],
    [600, '600SemiBold'],
  ] as const)('is that of the font in weight %i, to half a hundredth of an em a character', (weight, folder) => {
    const advance = advancesOf(`${FONTS}/${folder}/IBMPlexSans_${folder}.ttf`);
    const off = [...LETTERS].filter((letter) => {
      const excess = textWidth(letter, 1, weight) - advance(letter);
      return Math.abs(excess) > 0.0051;
    });
    expect(off).toEqual([]);
  });
});
