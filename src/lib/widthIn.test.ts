import { expect, it } from 'vitest';
import { widthIn } from './widthIn';

const WIDTHS = [358, 481, 557];

it('keeps to a width that nearly fills the room', () => {
  expect(widthIn(WIDTHS, 557)).toBe(557);
  expect(widthIn(WIDTHS, 572)).toBe(557);
});

it('fills a room that none of them does, and one that is narrower than all', () => {
  expect(widthIn(WIDTHS, 700)).toBe(700);
  expect(widthIn(WIDTHS, 320)).toBe(320);
});
