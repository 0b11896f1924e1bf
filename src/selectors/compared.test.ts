import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { comparedOf, comparedVerdict, MOST_ALIKE } from './compared';

const level = claim('CA5 turnover 2024 > 50 bn USD', { id: 'level', speaker: 'one' });
const part = claim('KZ turnover 2024 = 28 bn USD', { id: 'part', speaker: 'one' });
const unnamed = claim('CA5 turnover per year > 45 bn USD', { id: 'unnamed', speaker: 'other' });
const against = claim('CA5 turnover 2024 under 40 bn USD', { id: 'against', speaker: 'other' });
const students = claim('KZ students as of 2024-12-31 = 900 persons', { id: 'students', speaker: 'third' });
const all = dataset([level, part, unnamed, against, students]);

const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);

const kinds = (pair: readonly [string, string], aside: readonly string[] = []) =>
  comparedOf(all, aside, pair)?.verdicts.map(({ kind, claims }) => [kind, ...claims.map(({ id }) => id)].join(' '));

describe('what is held against each other', () => {
  it('is two statements, though they are set aside or speak of different things', () => {
    expect(kinds(['level', 'against'], ['against'])).toEqual(['contradicts level against']);
    expect(kinds(['level', 'students'])).toEqual(['incomparable level students']);
  });

  it('is every pair of two speakers about one quantity, the most telling first', () => {
    expect(kinds(['one', 'other'])).toEqual([
      'contradicts level against',
      'unnamed level unnamed',
      'part part against',
      'incomparable part unnamed',
    ]);
    expect(kinds(['one', 'other'], ['against'])?.[0]).toBe('unnamed level unnamed');
    expect(kinds(['one', 'third'])).toEqual([]);
  });

  it('is the last statements of each, and says so, where somebody said very much of one quantity', () => {
    const many = Array.from({ length: MOST_ALIKE + 2 }, (_, index) =>
      claim('CA5 turnover 2024 > 40 bn USD', {
        id: `said-${index}`,
        speaker: 'third',
        said: day((index * 7) % (MOST_ALIKE + 2)),
      }),
    );
    const { verdicts = [], isCut } = comparedOf(dataset([level, ...many]), [], ['one', 'third']) ?? {};
    expect(isCut).toBe(true);
    const compared = new Set(verdicts.map(({ claims: [, other] }) => other));
    const days = (claims: readonly (typeof level)[]) => claims.map(({ said }) => said.on).sort();
    expect(days([...compared])).toEqual(days(many).slice(-MOST_ALIKE));
    expect(comparedOf(all, [], ['one', 'other'])?.isCut).toBe(false);
  });

  it('has the most telling pair as its verdict, and none while nothing is compared', () => {
    expect(comparedVerdict(all, { aside: [], compare: ['one', 'other'] })?.kind).toBe('contradicts');
    expect(comparedVerdict(all, { aside: [], compare: null })).toBeNull();
  });

  it('is nothing for ids of two kinds', () => {
    expect(comparedOf(all, [], ['level', 'other'])).toBeNull();
    expect(comparedOf(all, [], ['nobody', 'other'])).toBeNull();
  });
});
