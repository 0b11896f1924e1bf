import { describe, expect, it } from 'vitest';
import { ownDocument } from './ownFixtures';
import { readAgain, selectedDraft } from './readAgain';

const document = ownDocument();
const spanOf = (words: string) => {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
};

describe('words that the reader marks', () => {
  it('give their quantity and their quote at once', () => {
    expect(readAgain(document, spanOf('$30 billion'))).toMatchObject({
      figure: { exact: '$30 billion' },
      quote: { exact: 'Trade with Kazakhstan exceeded $30 billion in 2025, the minister said.' },
      quantity: { bound: 'more-than', amount: 30e9, unit: 'USD' },
    });
    expect(readAgain(document, spanOf('exceeded $30 billion'))?.quantity).toMatchObject({ bound: 'more-than' });
    expect(readAgain(document, spanOf('the minister'))?.quantity).toBe(null);
  });

  it('can be a figure of the reader’s', () => {
    expect(selectedDraft(document, spanOf('$13 billion'))).toMatchObject({
      foundBy: 'reader',
      figure: { exact: '$13 billion' },
      quantity: { amount: 13e9 },
      refArea: 'UZ',
    });
    expect(selectedDraft(document, { start: 5, end: 6 })).toBe(null);
  });
});
