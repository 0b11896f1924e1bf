import { expect, it } from 'vitest';
import { areSingleKeysOn, switchSingleKeys } from './singleKeys';

it('are on until the reader switches them off', () => {
  expect(areSingleKeysOn()).toBe(true);
  switchSingleKeys(false);
  expect(areSingleKeysOn()).toBe(false);
  switchSingleKeys(true);
  expect(areSingleKeysOn()).toBe(true);
});
