import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapRuns } from './wrapRuns';

/** Ten pixels a letter in every face. */
const measure = (text: string) => text.length * 10;
const lines = (runs: Parameters<typeof wrapRuns<string>>[0], width: number) =>
  wrapRuns(runs, width, measure).map((line) => line.map(({ text, face, x }) => `${x}${face}:${text}`).join('|'));

describe('runs of several faces', () => {
  it('break at spaces', () => {
    expect(lines([{ text: 'one two three', face: 'a' }], 80)).toEqual(['0a:one two ', '0a:three']);
  });

  it('break at zero-width spaces, which leave nothing behind', () => {
    expect(lines([{ text: 'a/\u200bbb/\u200bcc', face: 'a' }], 50)).toEqual(['0a:a/bb/', '0a:cc']);
  });

  it('keep what belongs to one word together, whatever its faces', () => {
    const runs = [
      { text: 'grew to ', face: 'a' },
      { text: '50', face: 'b' },
      { text: '.”', face: 'a' },
    ];
    expect(lines(runs, 100)).toEqual(['0a:grew to ', '0b:50|20a:.”']);
  });

  it('begin behind the space that parts two of them', () => {
    const runs = [
      { text: '20%', face: 'b' },
      { text: ' and', face: 'a' },
    ];
    expect(lines(runs, 200)).toEqual(['0b:20%|40a:and']);
  });

  it('never run over, but for a word that is wider, and lose no letter', () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ text: word, face: fc.constantFrom('a', 'b') }), { maxLength: 30 }), (words) => {
        const runs = words.map(({ text, face }) => ({ text: `${text} `, face }));
        const wrapped = wrapRuns(runs, 90, measure);
        for (const line of wrapped) {
          const end = Math.max(0, ...line.map(({ x, text }) => x + measure(text.trimEnd())));
          const count = line.flatMap(({ text }) => text.trim().split(' ')).length;
          expect(end <= 90 || count === 1).toBe(true);
        }
        const read = wrapped.flatMap((line) => line.map(({ text }) => text)).join('');
        expect(read.replaceAll(' ', '')).toBe(words.map(({ text }) => text).join(''));
      }),
    );
  });
});
