import { expect, it } from 'vitest';
import { sliderStep } from './sliderStep';

it.each([
  ['PageUp', false, 12],
  ['PageDown', false, -12],
  ['Home', false, -96],
  ['End', true, 96],
  ['ArrowRight', false, 0],
  ['ArrowRight', true, 1],
  ['ArrowUp', true, 1],
  ['ArrowLeft', true, -1],
  ['ArrowDown', true, -1],
  ['a', true, 0],
] as const)('%s, with Shift %s, moves by %i', (key, shiftKey, by) => {
  expect(sliderStep({ key, shiftKey }, 12, 96)).toBe(by);
});
