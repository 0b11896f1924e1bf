import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedSpan } from './movedSpan';

const TEXT = 'Trade exceeded $30.5 billion (a record) 🌾 «млн».';
const moved = (words: string, edge: 'start' | 'end', step: 'word' | 'letter', by: -1 | 1) => {
  const start = TEXT.indexOf(words);
  const span = movedSpan(TEXT, { start, end: start + words.length }, { edge, step, by });
  return TEXT.slice(span.start, span.end);
};

it('moves an end by a word: an amount is one, a bracket stands alone', () => {
  expect(moved('$30.5 billion', 'start', 'word', -1)).toBe('exceeded $30.5 billion');
  expect(moved('exceeded $30.5 billion', 'start', 'word', 1)).toBe('$30.5 billion');
  expect(moved('$30.5 billion', 'end', 'word', 1)).toBe('$30.5 billion (');
  expect(moved('$30.5 billion', 'end', 'word', -1)).toBe('$30.5');
});

it('moves an end by a letter, none cut in two', () => {
  expect(moved('$30', 'end', 'letter', 1)).toBe('$30.');
  expect(moved('record) ', 'end', 'letter', 1)).toBe('record) 🌾');
});

it('stays where nothing would be left, and at the ends of the text', () => {
  expect(moved('$30.5', 'end', 'word', -1)).not.toBe('');
  expect(moved('Trade', 'start', 'word', -1)).toBe('Trade');
  expect(moved('T', 'end', 'letter', -1)).toBe('T');
});

it('is always words of the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.nat(39),
      fc.nat(39),
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom('word' as const, 'letter' as const),
      fc.constantFrom(-1 as const, 1 as const),
      (text, a, b, edge, step, by) => {
        const [start, end] = [Math.min(a, b, text.length - 1), Math.min(Math.max(a, b) + 1, text.length)];
        const span = movedSpan(text, { start, end }, { edge, step, by });
        return span.start >= 0 && span.end <= text.length && span.start < span.end;
      },
    ),
  );
});
