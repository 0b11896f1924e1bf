import { expect, it } from 'vitest';
import { TABS, THEMES, tabsOf, themeAfter } from './choices';

it('the button of the themes leads through all of them and round', () => {
  expect(THEMES.map(themeAfter)).toEqual([...THEMES.slice(1), THEMES[0]]);
});

it('the review has its tab only beside something of the reader’s own, or while it is open', () => {
  expect(tabsOf([{ origin: 'built-in' }, { origin: 'opened' }], 'table')).toEqual(TABS);
  expect(tabsOf([{ origin: 'built-in' }, { origin: 'own' }], 'table')).toContain('review');
  expect(tabsOf([{ origin: 'built-in' }], 'review')).toContain('review');
});
