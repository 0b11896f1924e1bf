import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { QUOTE_CHOICES } from '../domain/quote';
import { TEXTS } from './fixtures';
import { numbered, withNotes } from './numbered';
import { shownQuotes } from './shownQuotes';

const { dataset } = parseDataset(real);
const appearances = dataset.claims.flatMap((claim) => claim.appearances);

describe.each(TEXTS)('a quote for a reader in $lang', (text) => {
  const shown = (appearance: (typeof appearances)[number], choice: (typeof QUOTE_CHOICES)[number]) =>
    shownQuotes(text, dataset.sourceById.get(appearance.source), appearance, choice);

  it('is the original, word by word, unless a translation is wanted instead', () => {
    for (const appearance of appearances) {
      const isOwn = dataset.sourceById.get(appearance.source)?.lang === text.lang;
      expect(shown(appearance, 'original').map((quote) => quote.text)).toEqual([appearance.quote.exact]);
      expect(shown(appearance, 'both')[0]?.text).toBe(appearance.quote.exact);
      if (isOwn) expect(shown(appearance, 'translation')[0]?.text).toBe(appearance.quote.exact);
    }
  });

  it('is never empty, and says whose the words are when they are not the document’s own', () => {
    for (const appearance of appearances) {
      for (const choice of QUOTE_CHOICES) {
        const quotes = shown(appearance, choice);
        expect(quotes.length).toBeGreaterThan(0);
        for (const { isTranslation, whose, lang } of quotes) {
          if (!isTranslation) continue;
          expect(whose).not.toBe('');
          expect(lang).toBe(text.lang);
        }
      }
    }
  });

  it('knows where the figure stands in it', () => {
    for (const appearance of appearances) {
      for (const { placeOf, text: words, isTranslation } of shown(appearance, 'both')) {
        const place = placeOf(appearance);
        const figure = isTranslation ? appearance.translation?.figure : appearance.figure.exact;
        if (!isTranslation) expect(place).not.toBeNull();
        if (place) expect(words.slice(...place)).toBe(figure);
      }
    }
  });

  it('has no place for the words of another quote', () => {
    const [one, other] = dataset.claims;
    if (!one || !other) throw new Error('too few claims');
    const [quote] = shown(one.appearances[0], 'original');
    const elsewhere = { ...other.appearances[0], figure: { exact: 'not there', start: 0, end: 9 } };
    expect(quote?.placeOf(elsewhere)).toBeNull();
  });
});

describe('the number of a note', () => {
  const [text] = TEXTS;
  if (!text) throw new Error('no words');
  const noted = withNotes(
    text,
    new Map([
      ['a', 7],
      ['b', 12],
    ]),
  );

  it('is raised behind the words of its figure, where there are notes', () => {
    expect(numbered(noted, 'a', '$28bn')).toBe('$28bn⁷');
    expect(numbered(noted, 'b', '$28bn')).toBe('$28bn¹²');
    expect(numbered(noted, 'c', '$28bn')).toBe('$28bn');
    expect(numbered(text, 'a', '$28bn')).toBe('$28bn');
  });
});
