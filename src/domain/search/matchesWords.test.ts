import { expect, it } from 'vitest';
import { matchesWords } from './matchesWords';

it.each([
  ['Theme: dark', 'dark', true],
  ['Theme: dark', 'th da', true],
  ['Тема: тёмная', 'темную', true],
  ['Export the timeline', 'exports', true],
  ['Export the timeline', 'line', false],
  ['Theme: dark', 'dark light', false],
  ['Theme: dark', '', true],
])('“%s” holds “%s”: %s', (text, question, holds) => {
  expect(matchesWords(text, question)).toBe(holds);
});
