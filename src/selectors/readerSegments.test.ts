import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentPassage, type TextRange } from './readerSegments';

const range = (id: string, start: number, end: number): TextRange => ({ id, start, end });
const owners = (text: string, ranges: readonly TextRange[], start = 0) =>
  segmentPassage({ text, start }, ranges).map((segment) => `${segment.owner ?? '-'}:${segment.text}`);

describe('segmentPassage', () => {
  it('keeps a text without ranges whole', () => {
    expect(owners('abc', [])).toEqual(['-:abc']);
  });

  it('cuts at figures that stand apart, in the offsets of the document', () => {
    expect(owners('grew by 20% and passed 50 bn.', [range('b', 116, 128), range('a', 100, 111)], 100)).toEqual([
      'a:grew by 20%',
      '-: and ',
      'b:passed 50 bn',
      '-:.',
    ]);
  });

  it('gives nested words to the inner figure and the rest to the outer', () => {
    const segments = segmentPassage({ text: 'a bb ccc dd e' }, [range('outer', 2, 11), range('inner', 5, 8)]);
    expect(segments).toEqual([
      { text: 'a ', start: 0, owner: null, within: [], closes: [] },
      { text: 'bb ', start: 2, owner: 'outer', within: ['outer'], closes: [] },
      { text: 'ccc', start: 5, owner: 'inner', within: ['outer', 'inner'], closes: ['inner'] },
      { text: ' dd', start: 8, owner: 'outer', within: ['outer'], closes: ['outer'] },
      { text: ' e', start: 11, owner: null, within: [], closes: [] },
    ]);
  });

  it('shares overlapping words, and leaves out what is empty or lies outside', () => {
    expect(owners('abcdef', [range('x', 0, 4), range('y', 3, 6), range('none', 2, 2), range('out', 4, 9)])).toEqual([
      'x:abc',
      'y:d',
      'y:ef',
    ]);
  });

  it('closes every range once, and its pieces put together are the text', () => {
    const passage = fc.record({
      text: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      start: fc.nat(5000),
    });
    const spans = fc.array(fc.tuple(fc.nat(70), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(passage, spans, (place, list) => {
        const ranges = list.map(([from, length], index) =>
          range(String(index), place.start + from, place.start + from + length),
        );
        const segments = segmentPassage(place, ranges);
        expect(segments.map(({ text }) => text).join('')).toBe(place.text);
        const inside = ranges.filter(({ start, end }) => end > start && end <= place.start + place.text.length);
        expect(segments.flatMap(({ closes }) => closes).sort()).toEqual(inside.map(({ id }) => id).sort());
        for (const { id, start, end } of inside) {
          const own = segments.filter(({ within }) => within.includes(id));
          expect(own.map(({ text }) => text).join('')).toBe(place.text.slice(start - place.start, end - place.start));
        }
      }),
    );
  });
});
