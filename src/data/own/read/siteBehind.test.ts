import { expect, it } from 'vitest';
import { siteBehind } from './siteBehind';

it.each([
  ['Trade grows | Steppe Herald', 'Trade grows', 'Steppe Herald'],
  ['Торговля\n растёт — Вестник Востока', ' Торговля растёт', 'Вестник Востока'],
  ['Trade grows', 'Trade grows', null],
  ['Trade grows - and grows - and so on, for more than forty letters', 'Trade grows', null],
  ['Steppe Herald', null, null],
  ['Another page | Steppe Herald', 'Trade grows', null],
])('of %s under %s the site is %s', (title, heading, site) => {
  expect(siteBehind(title, heading)).toBe(site);
});
