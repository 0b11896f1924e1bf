import { describe, expect, it } from 'vitest';
import type { OwnFigure } from './ownFigure';
import { ownDraft } from './ownFixtures';
import {
  askedAbout,
  askedWith,
  certainAmong,
  counted,
  fieldsOf,
  isCertain,
  missingIn,
  nextToDecide,
  tallyOf,
} from './reviewing';

const figure = (id: string, change: Partial<OwnFigure> = {}): OwnFigure => ({
  ...ownDraft(),
  id,
  decision: 'proposed',
  repeats: null,
  ...change,
});

describe('what a claim needs', () => {
  it('is asked for in one order', () => {
    expect(missingIn(figure('a', { said: null, quantity: null, period: null }))).toEqual([
      'quantity',
      'period',
      'said',
    ]);
    expect(missingIn(figure('a', { said: { kind: 'unknown' } }))).toEqual([]);
  });

  it('is certain only where every part is, and it is about Russia and the five', () => {
    const { why } = figure('a');
    expect(isCertain(figure('a'))).toBe(true);
    expect(isCertain(figure('a', { relevant: false }))).toBe(false);
    expect(isCertain(figure('a', { said: null }))).toBe(false);
    const assumed = { ...why, period: { standing: 'assumed', rule: 'in-text', words: null } } as const;
    expect(isCertain(figure('a', { why: assumed }))).toBe(false);
    expect(isCertain(figure('a', { why: { ...assumed, period: { standing: 'decided' } } }))).toBe(true);
    expect(certainAmong([figure('a'), figure('b', { decision: 'rejected' }), figure('c', { why: assumed })])).toEqual([
      figure('a'),
    ]);
  });

  it('is no bound and no unit for a bare direction', () => {
    expect(fieldsOf({ quantity: { direction: 'rising' } })).not.toContain('unit');
  });
});

describe('the next to decide', () => {
  const next = (now: string | null, ...decisions: readonly OwnFigure['decision'][]) =>
    nextToDecide(
      decisions.map((decision, index) => figure(`f${index}`, { decision })),
      now,
    )?.id ?? null;

  it('goes down the list and round, then to those put off', () => {
    expect(next(null, 'proposed', 'proposed')).toBe('f0');
    expect(next('f0', 'accepted', 'rejected', 'proposed')).toBe('f2');
    expect(next('f2', 'proposed', 'accepted', 'accepted')).toBe('f0');
    expect(next('f1', 'later', 'accepted', 'proposed')).toBe('f2');
    expect(next('f2', 'later', 'accepted', 'accepted')).toBe('f0');
    expect(next('f1', 'rejected', 'accepted')).toBe(null);
  });

  it('passes over what is about others', () => {
    expect(nextToDecide([figure('a', { relevant: false }), figure('b')], null)?.id).toBe('b');
  });

  it('is one of all where nothing is about Russia and the five', () => {
    const [a, b] = [figure('a', { relevant: false }), figure('b', { relevant: false })];
    expect(askedAbout([a, b])).toEqual([a, b]);
    expect(askedAbout([a, figure('c')])).toEqual([figure('c')]);
    const selected = figure('c', { foundBy: 'reader' });
    expect(askedAbout([a, selected])).toEqual([a, selected]);
    expect(nextToDecide([a, b], 'a')?.id).toBe('b');
  });

  it('counts what is asked about, and what else was decided', () => {
    const aside = figure('b', { relevant: false });
    expect(counted([figure('a'), aside])).toEqual([figure('a')]);
    expect(counted([figure('a'), { ...aside, decision: 'accepted' }])).toHaveLength(2);
  });

  it('counts how they stand', () => {
    expect(tallyOf([figure('a'), figure('b', { decision: 'later' })])).toEqual({
      proposed: 1,
      accepted: 0,
      rejected: 0,
      later: 1,
    });
  });
});

it('the same is asked of others that are open, asked about, and lack it', () => {
  const all = [
    figure('a', { said: null }),
    figure('b', { said: null }),
    figure('c'),
    figure('d', { said: null, decision: 'rejected' }),
    figure('e', { said: null, relevant: false }),
    figure('f', { said: null, decision: 'later' }),
  ];
  expect(all[0] && askedWith(all, all[0], 'said').map(({ id }) => id)).toEqual(['b', 'f']);
});
