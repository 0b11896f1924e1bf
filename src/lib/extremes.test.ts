import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { largest, smallest } from './extremes';

it('find the ends of more values than a call takes arguments', () => {
  const many = Array.from({ length: 500_000 }, (_, index) => index - 7);
  expect([smallest(many), largest(many)]).toEqual([-7, 499_992]);
  expect([largest([], 1), largest([3], 5), smallest([])]).toEqual([1, 5, Number.POSITIVE_INFINITY]);
});

it.each(['domain', 'selectors', 'layout', 'files'])('stand in for calls with a list spread out in %s', (room) => {
  const root = join(import.meta.dirname, '..', room);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  );
  const spread = files.filter((name) => /Math\.(min|max)\([^)]*\.\.\./.test(readFileSync(join(root, name), 'utf8')));
  expect(files.length).toBeGreaterThan(10);
  expect(spread).toEqual([]);
});
