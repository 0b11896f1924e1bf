import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forRecognising } from './forRecognising';

const whole = (text: string) =>
  forRecognising({ text, stretches: [{ start: 0, end: text.length, at: { kind: 'paragraph', index: 0 } }] });
/** The words of the document that words of the joined text were read from. */
const back = (text: string, words: string) => {
  const { text: joined, toDocument } = whole(text);
  const at = joined.indexOf(words);
  const { start, end } = toDocument({ start: at, end: at + words.length });
  return text.slice(start, end);
};

it('joins what stands in the way of words, and leads back to it', () => {
  const text = 'Товаро\u00adоборот превы-\nсил 30\nмлрд долларов, оﬃce.';
  expect(whole(text).text).toBe('Товарооборот превысил 30 млрд долларов, оffice.');
  expect(back(text, 'Товарооборот')).toBe('Товаро\u00adоборот');
  expect(back(text, 'превысил 30 млрд')).toBe('превы-\nсил 30\nмлрд');
  expect(back(text, 'оffice')).toBe('оﬃce');
  expect(back(text, 'f')).toBe('ﬃ');
});

it('keeps lines apart that are paragraphs of their own, and hyphens that are none of a line end', () => {
  const text = 'A title\nTwo-thirds of it.\nUzbek-\nIstan';
  const ends = [7, 25, text.length];
  const stretches = ends.map((end, index) => ({
    start: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1,
    end,
    at: { kind: 'paragraph', index } as const,
  }));
  expect(forRecognising({ text, stretches }).text).toBe('A title\nTwo-thirds of it.\nUzbek- Istan');
});

it('leads from every span to one of the document, in order', () => {
  const letters = fc.constantFrom('a', 'ж', '5', ' ', '-', '\n', '\r\n', '\u00ad', 'ﬁ', 'ﬃ', '.');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), fc.nat(40), fc.nat(40), (parts, from, length) => {
      const text = parts.join('');
      const { text: joined, toDocument } = whole(text);
      const start = Math.min(from, joined.length);
      const span = toDocument({ start, end: Math.min(joined.length, start + length) });
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      if (length > 0 && start < joined.length) expect(span.end).toBeGreaterThan(span.start);
    }),
  );
});

it('leads there from words of the document, and back to just these', () => {
  const text = 'Товаро\u00adоборот превы-\nсил 30\nмлрд долларов, оﬃce.';
  const { text: joined, toDocument, fromDocument } = whole(text);
  for (const words of ['Товаро\u00adоборот', 'превы-\nсил 30', '30\nмлрд', 'оﬃce', '.']) {
    const start = text.indexOf(words);
    const span = fromDocument({ start, end: start + words.length });
    expect(toDocument(span), joined.slice(span.start, span.end)).toEqual({ start, end: start + words.length });
  }
});
