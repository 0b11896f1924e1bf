import { expect, it } from 'vitest';
import { soundText, withSoundTexts } from './soundText';

it('keeps every text that is one', () => {
  for (const text of ['a\tb\r\n\f', 'Обмен\u00a0— 5\u202fмлрд', '🏔️ 👨‍👩‍👧', 'تجاوز\u200f 31', '\ufffd'])
    expect(soundText(text)).toBe(text);
});

it('replaces what no text has, unit by unit', () => {
  expect(soundText('a\0b\ud800c\udc00\x1a🏔\x7f')).toBe('a�b�c��🏔�');
  expect(soundText('\u202e5\u202c \u2067a\u2069')).toBe('\u200f5\u200e \u200fa\u200e');
});

it('in whatever holds them', () => {
  expect(withSoundTexts({ a: ['\0', 1, null], b: { c: '\u202eb' } })).toEqual({
    a: ['�', 1, null],
    b: { c: '\u200fb' },
  });
});
