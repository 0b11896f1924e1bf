import { describe, expect, it } from 'vitest';
import type { OwnFigure, OwnSaid } from './ownFigure';
import { ownDraft } from './ownFixtures';
import { saidTwice } from './saidTwice';

const NOBODY: OwnSaid = { kind: 'nobody' };
const named = (name: string, speaker: string | null = null): OwnSaid => ({ kind: 'named', name, speaker });
const figure = (id: string, said: OwnSaid, change: Partial<OwnFigure> = {}): OwnFigure => ({
  ...ownDraft(undefined, { id, said }),
  decision: 'accepted',
  repeats: null,
  ...change,
});
const twice = (...figures: readonly OwnFigure[]) =>
  Object.fromEntries([...saidTwice(figures)].map(([id, { id: stands }]) => [id, stands]));

describe('figures of one document that say the same', () => {
  it('a heading goes with the sentence that names who said it', () => {
    expect(twice(figure('a', NOBODY), figure('b', named('Kudratov')))).toEqual({ a: 'b' });
    expect(twice(figure('a', named('Kudratov')), figure('b', { kind: 'unknown' }))).toEqual({ b: 'a' });
  });

  it('the first stands where nobody is named, or always the same one', () => {
    expect(twice(figure('a', NOBODY), figure('b', NOBODY), figure('c', NOBODY))).toEqual({ b: 'a', c: 'a' });
    expect(twice(figure('a', named('A')), figure('b', named('A')))).toEqual({ b: 'a' });
    expect(twice(figure('a', named('A', 'x')), figure('b', named('B', 'x')))).toEqual({ b: 'a' });
  });

  it('two speakers are two statements', () => {
    expect(twice(figure('a', NOBODY), figure('b', named('B')), figure('c', named('C')))).toEqual({ a: 'b' });
  });

  it.each([
    { quantity: { bound: 'exact', amount: 30e9, unit: 'USD' } },
    { indicator: 'investment-stock' },
    { refArea: 'UZ' },
    { counterpartArea: 'CN' },
    { period: { kind: 'year', start: '2024-01-01', end: '2024-12-31' } },
    { status: 'target' },
  ] as const)('another %j is another statement', (change) => {
    expect(twice(figure('a', NOBODY), figure('b', NOBODY, change))).toEqual({});
  });

  it('the order in which fields were set does not count, and what the reader has told does', () => {
    const quantity = { unit: 'USD', amount: 30e9, bound: 'more-than' } as const;
    expect(twice(figure('a', NOBODY), figure('b', NOBODY, { quantity }))).toEqual({ b: 'a' });
    expect(twice(figure('a', NOBODY), figure('b', NOBODY, { repeats: 'x' }))).toEqual({});
  });
});
