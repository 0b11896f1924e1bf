import { expect, it } from 'vitest';
import { THEMES, themeAfter } from './choices';

it('the button of the themes leads through all of them and round', () => {
  expect(THEMES.map(themeAfter)).toEqual([...THEMES.slice(1), THEMES[0]]);
});
