import { describe, expect, it } from 'vitest';
import { claim } from './fixtures';
import { quoteParts, translationParts } from './quote';

describe('a quote cut around its figure', () => {
  it('puts together to the quote', () => {
    const [appearance] = claim('KZ turnover 2024 = 28 bn USD', {
      quote: 'It [reached 28 billion] last year.',
      at: 812,
    }).appearances;
    expect(quoteParts(appearance)).toEqual({ before: 'It ', figure: 'reached 28 billion', after: ' last year.' });
  });

  it.each([
    ['lies one further on', 1],
    ['begins before the quote', -5],
    ['lies behind the quote', 99],
  ])('marks nothing when the figure %s', (_, by) => {
    const [{ quote, figure }] = claim('KZ turnover 2024 = 28 bn USD', {
      quote: 'It [reached 28 billion] last year.',
    }).appearances;
    const moved = { ...figure, start: figure.start + by, end: figure.end + by };
    expect(quoteParts({ quote, figure: moved })).toEqual({ before: quote.exact, figure: '', after: '' });
  });
});

describe('a translation cut around its figure', () => {
  const translation = { lang: 'en', text: 'It reached 28 billion last year.', by: 'editors' } as const;

  it('marks the words that render the figure', () => {
    const parts = translationParts({ ...translation, figure: 'reached 28 billion' });
    expect(parts).toEqual({ before: 'It ', figure: 'reached 28 billion', after: ' last year.' });
  });

  it.each([null, 'reached 30 billion'])('marks nothing for %s', (figure) => {
    expect(translationParts({ ...translation, figure })).toEqual({ before: translation.text, figure: '', after: '' });
  });
});
