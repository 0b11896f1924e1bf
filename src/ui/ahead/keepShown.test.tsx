import { expect, it } from 'vitest';
import { keepShown } from './keepShown';

it('keeps what the window shows, tells at which width, and takes the rest out', () => {
  document.body.innerHTML = `
    <section><i data-ahead="turnover" data-width="358"></i><b data-ahead="turnover" data-width="557"></b></section>
    <aside data-ahead="evidence"></aside><p data-ahead="on-phone"></p>`;
  for (const element of document.querySelectorAll<HTMLElement>('*'))
    element.checkVisibility = () => element.tagName !== 'I' && element.tagName !== 'ASIDE';
  expect([...keepShown(document.body)]).toEqual([
    ['turnover', 557],
    ['on-phone', Number.NaN],
  ]);
  expect(document.body.innerHTML.trim()).toMatch(/^<section><b><\/b><\/section>\s*<p><\/p>$/);
});
