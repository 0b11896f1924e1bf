import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relativePath } from './relativePath';

/** The points of a path that `relativePath` has written, in tenths. */
function pointsOf(path: string): readonly (readonly [x: number, y: number])[] {
  return path.split('M').flatMap((line) => {
    const numbers = [...line.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(([number]) => Math.round(Number(number) * 10));
    let [x, y] = [0, 0];
    return numbers.flatMap((step, index) => {
      if (index % 2 === 0) x += step;
      else y += step;
      return index % 2 === 0 ? [] : [[x, y] as const];
    });
  });
}

it('writes each point as its step from the one before', () => {
  expect(relativePath('M364.9,74.1L363.1,74L362.1,74.7ZM10,20L10.5,20.5L11,21.2Z')).toBe(
    'M364.9 74.1l-1.8-.1-1 .7ZM10 20l.5.5.5.7Z',
  );
});

it('leaves the points where they are', () => {
  const tenths = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(tenths, tenths), { minLength: 1 })), (lines) => {
      const path = lines.map((line) => `M${line.map(([x, y]) => `${x / 10},${y / 10}`).join('L')}Z`).join('');
      expect(pointsOf(relativePath(path))).toEqual(lines.flat());
    }),
  );
});

it('leaves what it does not understand', () => {
  expect(relativePath('M1,2C3,4,5,6,7,8')).toBe('M1,2C3,4,5,6,7,8');
});
