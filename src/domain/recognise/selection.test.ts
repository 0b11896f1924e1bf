import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document, SelectedDraft } from './draft';
import { ARTICLES } from './fixtures/scoreFixtures';
import { RECOGNISER_VERSION, recognise } from './recognise';
import { draftAt, wordsIn } from './selection';

const ARTICLE: Document = {
  lang: 'ru',
  published: '2025-04-10',
  text: 'Торговля с Казахстаном\n\nВ 2024 году товарооборот России и Казахстана превысил 29 млрд долларов, сообщил министр торговли Казахстана. Открыты 6 филиалов. Опрос: 40 % респондентов в Казахстане довольны. Торговля с Россией оживилась.',
};
const selected = (words: string, { text } = ARTICLE) => {
  const start = text.indexOf(words);
  return draftAt(ARTICLE, { start, end: start + words.length });
};
const meaning = (draft: SelectedDraft | null) => draft && { ...draft, figure: null, quote: null, why: null };

it('reads selected words as they would be read anyway, and covers just them', () => {
  const [found] = recognise(ARTICLE);
  expect(meaning(selected(' 29 млрд долларов, '))).toEqual(found && meaning(found));
  expect(selected(' 29 млрд долларов')?.figure.exact).toBe('29 млрд долларов');
  expect(selected('29 млрд')?.quantity).toMatchObject({ bound: 'more-than', amount: 29e9, unit: 'USD' });
});

it('takes for a figure what the reader takes for one, and says what the words do not state', () => {
  expect(selected('40 % респондентов')).toMatchObject({
    relevant: true,
    quantity: { amount: 40, unit: '%' },
    refArea: 'KZ',
  });
  expect(selected('оживилась')).toMatchObject({
    quantity: null,
    refArea: 'KZ',
    counterpartArea: 'RU',
    why: { amount: { standing: 'missing', rule: 'nothing-said' } },
  });
  const over = selected('филиалов. Опрос');
  expect(over?.quote.exact).toBe('Открыты 6 филиалов. Опрос: 40 % респондентов в Казахстане довольны.');
  expect([selected(' '), draftAt(ARTICLE, { start: 900, end: 990 }), wordsIn(' a ', { start: 3, end: -1 })]).toEqual([
    null,
    null,
    { start: 1, end: 2 },
  ]);
});

it('reads any selection of any text: the words of the reader, inside their quote', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), fc.nat(600), fc.nat(80), (article, start, length) => {
      const words = wordsIn(article.text, { start, end: start + length });
      const draft = draftAt(article, { start, end: start + length });
      expect(draft && { start: draft.figure.start, end: draft.figure.end }).toEqual(words);
      if (!draft) return;
      for (const { exact, start: from, end } of [draft.figure, draft.quote])
        expect(article.text.slice(from, end)).toBe(exact);
      expect(draft.figure.start >= draft.quote.start && draft.figure.end <= draft.quote.end).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('has a version that says since when the rules are as they are', () => {
  expect(RECOGNISER_VERSION).toMatch(/^20\d\d-\d\d-\d\d\.\d+$/);
});
