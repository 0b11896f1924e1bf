import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../fixtures';
import { figureClaim, ownClaim } from './ownClaim';
import { ownDocument, ownDraft } from './ownFixtures';

const known = dataset([claim('KZ turnover 2024 > 28 bn USD', { speaker: 'tokayev' })]);
const document = ownDocument();

describe('the claim that a figure would be', () => {
  it('has what was read, with the precision of its words', () => {
    expect(ownClaim(ownDraft(), document, known)).toMatchObject({
      id: 'own:courier-2026:22',
      indicator: { id: 'trade-turnover' },
      refArea: 'KZ',
      quantity: { kind: 'amount', bound: 'more-than', amount: 30e9, unit: 'USD', precision: 1e9 },
      period: { kind: 'year', start: '2025-01-01' },
      said: { by: null, on: '2026-02-03' },
      appearances: [{ source: 'own:courier-2026', figure: { exact: 'exceeded $30 billion' } }],
    });
  });

  it('is none that could be compared while anything is missing or in no list, and still one that can be written', () => {
    for (const change of [
      { period: null },
      { refArea: null },
      { indicator: null },
      { indicator: 'other:remittances' },
      { refArea: 'other:Turkey' },
    ]) {
      expect(ownClaim(ownDraft(undefined, change), document, known)).toBe(null);
      expect(figureClaim(ownDraft(undefined, change), document, known)?.quantity).toMatchObject({ amount: 30e9 });
    }
    expect(figureClaim(ownDraft(undefined, { quantity: null }), document, known)).toBe(null);
  });

  it('is of several places together where they are all known', () => {
    expect(ownClaim(ownDraft(undefined, { refArea: 'UZ+KZ' }), document, known)?.refArea).toBe('KZ+UZ');
  });

  it('is said by whom the name means', () => {
    const said = { kind: 'named', name: 'Tokayev', speaker: null } as const;
    expect(ownClaim(ownDraft(undefined, { said }), document, known)?.said.by).toBe('tokayev');
  });
});
