import { expect, it } from 'vitest';
import { crowdOf } from './crowdOf';

it.each([
  [8, undefined],
  [12, undefined],
  [13, 'many'],
  [21, 'many'],
  [22, 'most'],
] as const)('%i years are %s', (years, crowd) => {
  expect(crowdOf(years)).toBe(crowd);
});
