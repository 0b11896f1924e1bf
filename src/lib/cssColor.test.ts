import { describe, expect, it } from 'vitest';
import { blend, plainColor } from './cssColor';

describe('a computed colour', () => {
  it.each([
    ['rgb(27, 34, 40)', { hex: '#1b2228', opacity: 1 }],
    ['rgba(27, 34, 40, 0.5)', { hex: '#1b2228', opacity: 0.5 }],
    ['color(srgb 1 0 0.5)', { hex: '#ff0080', opacity: 1 }],
    ['color(srgb 0 0 0 / 0.12)', { hex: '#000000', opacity: 0.12 }],
    ['none', null],
    ['url("#hatch")', null],
  ])('%s', (computed, plain) => {
    expect(plainColor(computed)).toEqual(plain);
  });
});

it('is mixed with the ground it lies on', () => {
  expect(blend('#000000', 0.5, '#ffffff')).toBe('#808080');
  expect(blend('#1a5cbf', 1, '#ffffff')).toBe('#1a5cbf');
  expect(blend('#1a5cbf', 0, '#faf8f3')).toBe('#faf8f3');
});
