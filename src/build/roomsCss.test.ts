import { expect, it } from 'vitest';
import { roomsCss } from './roomsCss';

it('hides each drawing where a wider one has room, or where it has none itself, but for the narrowest', () => {
  const css = roomsCss();
  expect(css).toContain('@container (width>=481px){[data-ahead=turnover][data-width="358"]{display:none}}');
  expect(css).toContain('@container (width<481px){[data-ahead=turnover][data-width="481"]{display:none}}');
  expect(css).not.toMatch(/width<328px\)\{\[data-ahead=turnover/);
});
