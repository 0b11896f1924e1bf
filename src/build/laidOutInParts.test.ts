import { expect, it } from 'vitest';
import { laidOutInParts, LAY_OUT as SCRIPT } from './laidOutInParts.ts';

const view = (words: string) => `<section class="view view-small"><p>${words}</p></section>`;

it('a page is laid out before each view that has many elements before it, and otherwise written as it was', () => {
  const html = `<main><p>a</p>${view('b')}${view('c')}${view('d')}<p class="viewed">e</p></main>`;
  expect(laidOutInParts(html, 4)).toBe(
    `<main><p>a</p>${view('b')}${SCRIPT}${view('c')}${view('d')}<p class="viewed">e</p></main>`,
  );
  expect(laidOutInParts(html, 3).split(SCRIPT)).toEqual([
    '<main><p>a</p>',
    `${view('b')}`,
    `${view('c')}`,
    `${view('d')}<p class="viewed">e</p></main>`,
  ]);
  expect(laidOutInParts(html)).toBe(html);
});
