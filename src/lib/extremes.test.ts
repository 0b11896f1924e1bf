import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { largest, smallest } from './extremes';

it('find the ends of more values than a call takes arguments', () => {
  const many = Array.from({ length: 500_000 }, (_, index) => index - 7);
  expect([smallest(many), largest(many)]).toEqual([-7, 499_992]);
  expect([largest([], 1), largest([3], 5), smallest([])]).toEqual([1, 5, Number.POSITIVE_INFINITY]);
});

/** A call that takes each of a list as an argument: browsers refuse more than some hundred thousand. */
const SPREAD = /(Math\.(min|max)|\.(push|unshift|concat))\((?:[^(){}]*, )?\.\.\.(?!\()/;

it.each([
  ['Math.max(0, ...ends)', true],
  ['Math.min(...[...marks].map(far))', true],
  ['issues.push(...found.map(named))', true],
  ['pieces.push({ ...sentence, ...span })', false],
  ['Math.max(...PAIR)', true],
  ['new Set([...one, ...other])', false],
])('a list is spread out in %s: %s', (code, isSpread) => {
  expect(SPREAD.test(code)).toBe(isSpread);
});

it.each([
  'app',
  'data',
  'dom',
  'domain',
  'drawings',
  'files',
  'i18n',
  'layout',
  'lib',
  'pictures',
  'selectors',
  'state',
  'ui',
  'views',
])('stand in for calls with a list spread out in %s', (room) => {
  const root = join(import.meta.dirname, '..', room);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  );
  const spread = files.filter((name) => SPREAD.test(readFileSync(join(root, name), 'utf8')));
  expect(files.length).toBeGreaterThan(10);
  expect(spread).toEqual([]);
});
