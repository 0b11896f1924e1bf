import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ARTICLES } from './fixtures/scoreFixtures';
import { recognise } from './recognise';
import { lexicon } from './text/lexicon';
import { toWire } from './wire';

const texts = ARTICLES.map(({ text }) => text);
/** Pieces of real sentences in a wrong order, among signs of all kinds. */
const broken = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts.flatMap((text) => text.split(/(?<= )/))),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

it('reads any text without fail: figures apart, inside the text, word for word', () => {
  fc.assert(
    fc.property(broken, fc.constantFrom('ru' as const, 'en' as const), (text, lang) => {
      let from = 0;
      for (const { figure, quote, speaker } of recognise({ lang, published: '2025-10-10', text })) {
        expect(figure.start).toBeGreaterThanOrEqual(from);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(text.length);
        expect(figure.start >= quote.start && figure.end <= quote.end).toBe(true);
        for (const words of speaker ? [figure, quote, speaker] : [figure, quote]) {
          expect(text.slice(words.start, words.end)).toBe(words.exact);
        }
        from = figure.end;
      }
    }),
    { numRuns: 150 },
  );
});

/** What is drafted, without its words. */
const meaning = (text: string, lang: 'ru' | 'en', published: string) =>
  recognise({ lang, published, text })
    .map(toWire)
    .map(({ figure, quantity, indicator, refArea, counterpartArea, period }) => ({
      at: figure.start,
      quantity,
      indicator,
      refArea,
      counterpartArea,
      period,
    }));

it.each([
  ['spaces', / /g, ['\u00a0', '\u2009', '\u202f']],
  ['dashes', /[–—-]/g, ['-', '–', '—', '−', '‑']],
  ['quotation marks', /[«»“”"]/g, ['"', '«', '“', '„']],
] as const)('reads the same with other %s', (_, signs, others) => {
  for (const { text, lang, published } of ARTICLES) {
    for (const other of others)
      expect(meaning(text.replace(signs, other), lang, published)).toEqual(meaning(text, lang, published));
  }
});

it('reads 30 kB fast', () => {
  for (const lang of ['ru', 'en'] as const) {
    const all = ARTICLES.filter((article) => article.lang === lang)
      .map(({ text }) => text)
      .join('\n\n');
    const text = all.repeat(9).slice(0, 30_000);
    const times = Array.from({ length: 6 }, () => {
      const before = process.cpuUsage();
      recognise({ lang, published: '2025-10-10', text });
      return process.cpuUsage(before).user / 1000;
    });
    // Twenty times what it takes alone on a quiet machine: only a search that never ends is to fail here.
    expect(Math.min(...times)).toBeLessThan(1000);
  }
});

it.each([
  ['digits', '7'],
  ['spaces', ' '],
  ['quotation marks', '"'],
  ['one word', 'ы'],
  ['words', 'слово '],
  ['stops', '.'],
  ['names', 'Иван '],
  ['brackets', '('],
])('reads 100 kB of %s in a time that grows with the length alone', (_, unit) => {
  const text = unit.repeat(100_000 / unit.length);
  const before = process.cpuUsage();
  recognise({ lang: 'ru', published: '2025-10-10', text });
  recognise({ lang: 'en', published: '2025-10-10', text });
  // A search that tries every stretch of the text takes minutes.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});

it('cuts what is longer than any sentence, so that a hostile line of figures takes no longer than its length', () => {
  const line = (length: number) => 'вырос на 5 %, '.repeat(length / 14);
  const drafts = recognise({ lang: 'ru', published: '2025-10-10', text: line(4200) });
  expect(Math.max(...drafts.map(({ quote }) => quote.end - quote.start))).toBeLessThanOrEqual(1000);
  expect(drafts).toHaveLength(300);
});

it('finds words by their first letters', () => {
  const { find, at } = lexicon([
    ['a', 'росси* рф'],
    ['b', 'средней_азии долл.'],
  ]);
  expect(find('в россии, рф и средней азии; россиянин; рфп').map(({ key, start }) => `${key}${start}`)).toEqual([
    'a2',
    'a10',
    'b15',
    'a29',
  ]);
  expect([at('рф', 0)?.key, at('орф', 0)]).toEqual(['a', null]);
});
