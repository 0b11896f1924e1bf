import { expect, it } from 'vitest';
import { groupBy } from './groupBy';

it('groups items by their key in the order in which they come', () => {
  const groups = groupBy(['pear', 'apple', 'plum', ''], (word) => word[0] ?? null);
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple']],
  ]);
});
