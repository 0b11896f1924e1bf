import { expect, it } from 'vitest';
import { elementOf } from './elementOf';

it('finds what is named in its own tree before what the page names so, and the page where its tree has none', () => {
  document.body.innerHTML = `
    <svg data-page><pattern id="hatch" /><pattern id="dots" /></svg>
    <div data-theme="dark"><svg><pattern id="hatch" /></svg></div>`;
  const stage = document.querySelector('[data-theme]') ?? document.body;
  expect(elementOf(stage, 'hatch')?.closest('[data-theme]')).toBe(stage);
  expect(elementOf(stage, 'dots')?.closest('[data-page]')).not.toBeNull();
  expect(elementOf(stage, 'past-KZ')).toBeNull();
});
