import { describe, expect, it } from 'vitest';
import { pressedLetter, pressedSign } from './pressedLetter';

describe('a key', () => {
  it.each([
    ['j', 'KeyJ', 'j'],
    ['J', 'KeyJ', 'j'],
    ['о', 'KeyJ', 'j'],
    ['л', 'KeyK', 'k'],
    ['j', 'KeyC', 'j'],
    ['Enter', 'Enter', ''],
    ['1', 'Digit1', ''],
  ])('%s at %s is the letter “%s”', (key, code, letter) => {
    expect(pressedLetter({ key, code })).toBe(letter);
  });

  it.each([
    ['/', 'Slash', false, '/'],
    ['?', 'Slash', true, '?'],
    ['?', 'Digit7', true, '?'],
    ['.', 'Slash', false, '/'],
    [',', 'Slash', true, '?'],
    ['-', 'Slash', false, ''],
    ['.', 'Period', false, ''],
  ])('%s at %s, shifted %s, is the sign “%s”', (key, code, shiftKey, sign) => {
    expect(pressedSign({ key, code, shiftKey })).toBe(sign);
  });
});
