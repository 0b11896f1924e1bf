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

  it('are read as at the first reading, across the end of a line and by the letters of their language', () => {
    const text = 'Товаро\u00adоборот с Казахста-\nном превысил 30\nмлрд долларов.';
    const broken = ownDocument({
      text,
      lang: 'uk',
      stretches: [{ start: 0, end: text.length, at: { kind: 'paragraph', index: 0 } }],
    });
    const start = text.indexOf('превысил');
    const span = { start, end: text.indexOf('.') };
    expect(readAgain(broken, span)).toMatchObject({
      figure: { exact: 'превысил 30\nмлрд долларов' },
      quote: { exact: text },
      quantity: { bound: 'more-than', amount: 30e9, unit: 'USD' },
    });
    expect(selectedDraft(broken, span)).toMatchObject({ figure: { start, end: span.end }, refArea: 'KZ' });
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
