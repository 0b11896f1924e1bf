import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuote, isCut } from './cutQuote';

const LONG = 'and so on and on '.repeat(20);

describe('a quote that is cut', () => {
  it('keeps the words of its figure, and what is nearest to them', () => {
    const cut = cutQuote({ before: LONG, figure: '$50 billion', after: LONG });
    expect(cut.figure).toBe('$50 billion');
    expect([cut.before, cut.after].map(({ length }) => length < 130)).toEqual([true, true]);
    expect(isCut(cut)).toBe(true);
  });

  it('is kept from its beginning without a figure', () => {
    const cut = cutQuote({ before: LONG, figure: '', after: '' });
    expect([cut.left, LONG.startsWith(cut.before), isCut(cut)]).toEqual(['', true, true]);
  });

  it('is whole when it is short', () => {
    expect(isCut(cutQuote({ before: 'more than ', figure: '$50 billion', after: ' a year' }))).toBe(false);
  });

  it('loses no letter', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 400 });
    fc.assert(
      fc.property(words, fc.constantFrom('', '28'), words, (before, figure, rest) => {
        const after = figure === '' ? '' : rest;
        const cut = cutQuote({ before, figure, after });
        expect(cut.left + cut.before + cut.figure + cut.after + cut.right).toBe(before + figure + after);
      }),
    );
  });
});
