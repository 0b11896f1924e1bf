import { describe, expect, it } from 'vitest';
import { claim, dataset as datasetOf } from '../domain/fixtures';
import { contradictionsOf, isInDispute, notSetAside, openDisputes } from './disputes';
import { commonInterval } from './evidenceComparison';
import { allLadders, changesOf, checksOf, ladderOf } from './knowledge';
import { groupsAround } from './statementGroups';

const NONE: readonly string[] = [];
const over = claim('CA5 turnover 2024 > 50 bn USD', { id: 'over', said: '2025-10-09' });
const under = claim('CA5 turnover 2024 < 40 bn USD', { id: 'under', said: '2025-10-10' });
const apart = claim('KZ turnover 2024 = 28 bn USD', { id: 'apart', said: '2025-10-11' });
const dataset = datasetOf([over, under, apart]);

describe('statements that cannot both hold', () => {
  it('are found whatever is set aside, and open until one of them is', () => {
    expect(contradictionsOf(dataset).map(({ claims }) => claims.toSorted())).toEqual([['over', 'under']]);
    expect(openDisputes(dataset, [])).toHaveLength(1);
    expect(openDisputes(dataset, ['under'])).toEqual([]);
    expect(openDisputes(dataset, ['apart'])).toHaveLength(1);
  });

  it('are in dispute, and so is what is set aside', () => {
    expect(['over', 'under', 'apart'].filter((id) => isInDispute(dataset, [], id))).toEqual(['over', 'under']);
    expect(isInDispute(dataset, ['apart'], 'apart')).toBe(true);
  });
});

describe('what is notSetAside', () => {
  it('is everything in the order of speech, without what is set aside', () => {
    expect(notSetAside(dataset, []).map(({ id }) => id)).toEqual(['over', 'under', 'apart']);
    expect(notSetAside(dataset, ['over']).map(({ id }) => id)).toEqual(['under', 'apart']);
  });

  it('is the same list while nothing is set aside', () => {
    expect(notSetAside(dataset, [])).toBe(dataset.spoken);
  });
});

describe('what is known of a quantity', () => {
  const first = claim('UZ turnover 2024 > 9 bn USD', { id: 'first', said: '2025-01-10' });
  const second = claim('UZ turnover 2024 < 12 bn USD', { id: 'second', said: '2025-03-10' });
  const later = claim('UZ turnover 2025 = 13 bn USD', { id: 'later', said: '2026-03-10' });
  const known = datasetOf([first, second, later]);

  it('climbs a step with each statement, by quantity', () => {
    expect(ladderOf(known, NONE, first)).toBe(ladderOf(known, NONE, second));
    expect(ladderOf(known, NONE, later)).not.toBe(ladderOf(known, NONE, first));
    expect(allLadders(known, [])).toHaveLength(2);
  });

  it('has no step for what is set aside', () => {
    expect(ladderOf(known, ['later'], later)).toBeNull();
    expect(allLadders(known, ['later'])).toHaveLength(1);
  });

  it('is a change from an earlier figure to a later one, whichever is open', () => {
    const changes = (figure: typeof first) => changesOf(known, [], figure).map(({ from, to }) => [from.id, to.id]);
    expect(changes(later)).toEqual([
      ['first', 'later'],
      ['second', 'later'],
    ]);
    expect(changes(first)).toEqual([['first', 'later']]);
  });

  it('is what lies in all comparable statements, and nothing where they cannot all hold', () => {
    const common = commonInterval(first, groupsAround(known, first, []).about);
    expect(common?.lo).toBe(9e9);
    expect(common?.hi).toBe(12e9);
    expect(commonInterval(over, groupsAround(dataset, over, []).about)).toBeNull();
    expect(commonInterval(apart, groupsAround(datasetOf([apart]), apart, []).about)).toBeNull();
  });
});

it('checks of parts against their whole are those that a statement has a part in', () => {
  const whole = claim('CA5 turnover 2024 > 50 bn USD', { id: 'whole' });
  const part = claim('KZ turnover 2024 = 28 bn USD', { id: 'part' });
  const share = claim('KZ share-of-regional-turnover 2024 > 50 %', { id: 'share' });
  const known = datasetOf([whole, part, share, claim('UZ companies 2024 = 3000 companies', { id: 'other' })]);
  for (const one of [whole, part, share]) expect(checksOf(known, [], one).length, one.id).toBeGreaterThan(0);
  const [other] = known.claims.filter(({ id }) => id === 'other');
  expect(other && checksOf(known, [], other)).toEqual([]);
  expect(checksOf(known, ['share'], part).some((check) => check.share === 'share')).toBe(false);
});
