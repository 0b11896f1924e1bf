import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../fixtures';
import type { DraftQuantity } from '../recognise/draft';
import type { OwnReading } from './ownFigure';
import { ownDocument, ownDraft } from './ownFixtures';
import { saidAgain } from './saidAgain';

const usd = (bound: 'exact' | 'more-than', amount: number): DraftQuantity => ({
  bound,
  amount: amount * 1e9,
  unit: 'USD',
});
const figure = (change: Partial<OwnReading>) => ({ ...ownDraft('$13 billion'), repeats: null, ...change });
const again = (quantity: DraftQuantity, ...known: readonly string[]) => {
  const found = saidAgain(figure({ quantity }), ownDocument(), dataset(known.map((words) => claim(words))));
  return found.kind === 'again' ? found.about.map(({ standing }) => standing) : found.kind;
};

describe('what was said before', () => {
  it('is repeated, firmer, weaker, contradicted or compatible', () => {
    expect(again(usd('exact', 28), 'KZ turnover 2025 = 28 bn USD')).toEqual(['repeats']);
    expect(again(usd('exact', 30), 'KZ turnover 2025 > 28 bn USD')).toEqual(['firmer']);
    expect(again(usd('more-than', 28), 'KZ turnover 2025 = 30 bn USD')).toEqual(['weaker']);
    expect(again(usd('exact', 20), 'KZ turnover 2025 > 28 bn USD')).toEqual(['contradicts']);
    expect(again(usd('more-than', 20), 'KZ turnover 2025 <= 30 bn USD')).toEqual(['overlaps']);
    expect(again(usd('exact', 30), 'KZ turnover per year > 28 bn USD')).toEqual(['unnamed']);
  });

  it('comes with contradictions first', () => {
    expect(again(usd('exact', 30), 'KZ turnover 2025 > 28 bn USD', 'KZ turnover 2025 > 35 bn USD')).toEqual([
      'contradicts',
      'firmer',
    ]);
  });

  it('is nothing for another place, time, measure or unit: then it is new, beside the nearest time', () => {
    const known = dataset([
      claim('KZ turnover 2020 > 18 bn USD'),
      claim('KZ turnover 2024 > 28 bn USD', { id: 'near' }),
      claim('UZ turnover 2025 > 28 bn USD'),
      claim('KZ investment-inflow 2025 > 28 bn USD'),
    ]);
    expect(saidAgain(figure({}), ownDocument(), known)).toMatchObject({ kind: 'new', near: { id: 'near' } });
    expect(again(usd('exact', 28), 'UZ turnover 2025 = 28 bn USD')).toBe('new');
  });

  it('cannot be told while something is missing, nor of what is in no list', () => {
    const known = dataset([claim('KZ turnover 2025 = 28 bn USD')]);
    expect(saidAgain(figure({ period: null }), ownDocument(), known).kind).toBe('untold');
    expect(saidAgain(figure({ indicator: 'other:remittances' }), ownDocument(), known).kind).toBe('unlisted');
  });

  it('is not the figure itself, once that is a claim', () => {
    const own = figure({ quantity: usd('exact', 28) });
    const known = dataset([claim('KZ turnover 2025 = 28 bn USD', { source: 'own:courier-2026', id: 'own:it' })]);
    const [it] = known.claims;
    if (!it) throw new Error('no claim');
    const there = { ...own, figure: it.appearances[0].figure };
    expect(saidAgain(there, ownDocument(), known).kind).toBe('new');
  });
});
