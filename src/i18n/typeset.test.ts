// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a dollar sign before a variable of a message
import { expect, it } from 'vitest';
import { typeset } from './typeset';

it.each([
  ['en', '{{n}} Mt', '{{n}}⍽Mt'],
  ['en', '{{n}}%', '{{n}}%'],
  ['en', '{{count}} documents in {{sources}}', '{{count}}⍽documents in {{sources}}'],
  ['en', 'Article, 1200 × 675', 'Article, 1200⍽×⍽675'],
  ['ru', '${{n}} млрд', '${{n}}⍽млрд'],
  ['ru', '{{n}} млн т', '{{n}}⍽млн⍽т'],
  ['ru', 'Млрд $ в год', 'Млрд⍽$ в год'],
  ['ru', '+{{n}}%', '+{{n}}⍽%'],
  ['ru', 'к {{year}} году', 'к {{year}}⍽году'],
  ['ru', 'Файл {{file}} — не JSON.', 'Файл {{file}}⍽— не JSON.'],
  ['ru', '{{figure}} в год', '{{figure}} в год'],
] as const)('%s: %s', (lang, words, expected) => {
  expect(typeset(lang, words).replaceAll('\u00a0', '⍽')).toBe(expected);
});
