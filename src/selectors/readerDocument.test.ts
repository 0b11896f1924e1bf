import { describe, expect, it } from 'vitest';
import { claim, dataset, event } from '../domain/fixtures';
import type { Source } from '../domain/source';
import { chooseDocument, claimsIn, readerDocument } from './readerDocument';

const text = 'It grew by 20% and passed 50 bn. Half is ours.';
const grew = claim('CA5 growth 2024 = 20 %', { source: 'talk', quote: 'It [grew by 20%] and passed 50 bn.', at: 100 });
const passed = claim('CA5 turnover 2024 > 50 bn USD', {
  source: 'talk',
  quote: 'It grew by 20% and [passed 50 bn].',
  at: 100,
});
const half = claim('KZ turnover 2024 = 25 bn USD', {
  source: 'talk',
  quote: '[Half] is ours.',
  at: 133,
  translation: 'Наша половина',
});
const again = { ...passed, appearances: [passed.appearances[0], { ...half.appearances[0], anchored: false }] as const };
const summit = event('CA5 summit 2025-10-09', { source: 'talk', quote: '[It grew by 20% and passed 50 bn.]', at: 100 });
const elsewhere = claim('UZ turnover 2025 = 13 bn USD', { source: 'later' });
const bare = dataset([half, again, grew, elsewhere], [summit]);
const context = [{ start: 100, end: 132, translation: { lang: 'ru', text: 'Вырос', by: 'editors' } as const }];
const withText = (source: Source): Source =>
  source.id !== 'talk'
    ? { ...source, published: '2026-01-01' }
    : {
        ...source,
        passages: [{ start: 100, end: 100 + text.length, text, context }],
        omitted: [{ start: 0, end: 100, characters: 90, paragraphs: 1, of: 'article' }],
      };
const data = { ...bare, sources: bare.sources.map(withText) };
const talk = data.sources.find(({ id }) => id === 'talk');
if (!talk) throw new Error('no document');

describe('readerDocument', () => {
  const read = readerDocument(data, talk);

  it('numbers the figures in the order in which they stand, each claim once', () => {
    expect(read.figures.map(({ claim: { id }, number }) => [id, number])).toEqual([
      [grew.id, 1],
      [passed.id, 2],
      [half.id, 3],
    ]);
    expect(claimsIn(data, talk).map(({ id }) => id)).toEqual([grew.id, passed.id, half.id]);
  });

  it('puts what is left out and what is quoted in their order', () => {
    expect(read.blocks.map(({ kind }) => kind)).toEqual(['omission', 'passage']);
    const [, passage] = read.blocks;
    if (passage?.kind !== 'passage') throw new Error('no passage');
    expect(passage.segments.map((segment) => segment.text).join('')).toBe(text);
    expect(passage.events.map(({ id }) => id)).toEqual([summit.id]);
    expect(passage.translated.map(({ translation }) => translation.text)).toEqual(['Вырос', 'Наша половина']);
  });

  it('lists quotes that are not at their place apart', () => {
    expect(read.unanchored.map(({ statement }) => statement.id)).toEqual([passed.id]);
  });
});

describe('chooseDocument', () => {
  it.each([
    ['later', grew.id, 'later'],
    [null, elsewhere.id, 'later'],
    [null, null, 'talk'],
    ['unknown', null, 'talk'],
  ])('opens for the document %s and the statement %s: %s', (doc, open, id) => {
    expect(chooseDocument(data, doc, open)?.id).toBe(id);
  });
});
