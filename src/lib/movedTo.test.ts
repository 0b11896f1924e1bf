import { expect, it } from 'vitest';
import { movedTo } from './movedTo';

it.each([
  ['b', 0, 'bac'],
  ['b', 2, 'acb'],
  ['b', 9, 'acb'],
  ['b', -1, 'bac'],
  ['x', 0, 'abc'],
] as const)('puts %s at %i: %s', (item, place, order) => {
  expect(movedTo(['a', 'b', 'c'], item, place).join('')).toBe(order);
});
