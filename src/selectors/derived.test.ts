import { describe, expect, it } from 'vitest';
import { derivation } from '../domain/derivationFixtures';
import { areas, claim, dataset, filter, sourceId, speakerId } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { withFinder } from '../domain/search/withFinder';
import { type DerivedChoices, derivationsUsing, derivedOf, provenanceOf, visibleDerived } from './derived';
import { contradictionsOf, notSetAside, openDisputes } from './disputes';
import { allLadders, changesOf, ladderOf, partChecksOf } from './knowledge';

const region = claim('CA5 turnover 2024 > 50 bn USD', {
  id: 'region',
  said: '2025-10-09',
  speaker: 'tokayev',
  source: 'nca',
});
const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', said: '2025-10-10', speaker: 'tokayev', source: 'nca' });
const half = claim('KZ share-of-regional-turnover 2024 > 0.5 share', {
  id: 'half',
  said: '2025-10-10',
  speaker: 'other',
  source: 'other',
});
const students = claim('CA5 students 2019 = 160 thousand persons', {
  id: 'students',
  said: '2020-10-15',
  quote: 'At the end of 2019 [160 thousand]',
});
const before = claim('CA5 turnover 2019 > 30 bn USD', { id: 'before', said: '2020-10-15' });

const band = derivation('band', ['both', 'region', ['divide', 'kz', 'half']]);
const rest = derivation('rest', ['subtract', '@band', 'kz'], { areas: areas('UZ', 'KG', 'TJ', 'TM') });
const twice = derivation('twice', ['multiply', 'students', 2], {
  indicator: null,
  unit: 'persons',
  period: { kind: 'as-of', start: '2019-12-31', end: '2019-12-31' },
});
const claims = [region, kz, half, students, before];
const all = withFinder(dataset(claims, [], [rest, band, twice]));
const choices = (change: Partial<DerivedChoices> = {}): DerivedChoices => ({
  ...filter(),
  derived: true,
  aside: [],
  ...change,
});
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('derived figures', () => {
  it.each<[what: string, change: Partial<DerivedChoices>, seen: readonly string[]]>([
    ['are all seen without a filter', {}, ['rest', 'band', 'twice']],
    ['are hidden by one switch', { derived: false }, []],
    ['are seen by any of their places', { places: areas('KG') }, ['rest']],
    ['are seen by the topic of their indicator', { topics: ['turnover'] }, ['rest', 'band']],
    ['or by that of the claims under them', { topics: ['people'] }, ['twice']],
    ['are seen by their period', { time: yearRange(2019) }, ['twice']],
    ['are seen by one document under them', { sources: [sourceId('other')] }, ['rest', 'band']],
    ['are seen by one speaker under them', { speakers: [speakerId('tokayev')] }, ['rest', 'band']],
    [
      'are not seen by a speaker of one claim and a document of another',
      { speakers: [speakerId('tokayev')], sources: [sourceId('other')] },
      [],
    ],
    ['are seen by words quoted under them', { q: 'end of 2019' }, ['twice']],
    ['are gone with a claim set aside', { aside: ['half'] }, ['twice']],
  ])('%s', (_, change, seen) => {
    expect(ids(visibleDerived(all, choices(change)))).toEqual(seen);
  });

  it('are the same list for the same choices', () => {
    const other = choices();
    expect(visibleDerived(all, other)).toBe(visibleDerived(all, { ...other }));
  });

  it('are known from the day of the last claim under them', () => {
    expect(provenanceOf(all, rest)).toMatchObject({ knownOn: '2025-10-10', topics: ['turnover'] });
    expect(ids(provenanceOf(all, rest).claims)).toEqual(['region', 'kz', 'half']);
  });

  it('are found from a claim, those that name it first', () => {
    expect(ids(derivationsUsing(all, 'region'))).toEqual(['band', 'rest']);
    expect(ids(derivationsUsing(all, 'kz'))).toEqual(['rest', 'band']);
    expect(ids(derivationsUsing(all, 'band'))).toEqual(['rest']);
    expect(derivationsUsing(all, 'nothing')).toEqual([]);
  });
});

describe('a contradiction put in on purpose', () => {
  const less = claim('CA5 turnover 2024 < 40 bn USD', { id: 'less', said: '2025-11-01' });
  const disputed = dataset([...claims, less], [], [rest, band, twice]);
  const outcome = (aside: readonly string[]) => {
    const { derived, refused } = derivedOf(disputed, aside);
    return [...ids(derived), ...refused.map(({ id, fault }) => `${id} ${fault}`)];
  };

  it('names both, and suspends what used either until one is set aside', () => {
    expect(contradictionsOf(disputed).map(({ claims: pair }) => pair)).toEqual([['region', 'less']]);
    expect(openDisputes(disputed, [])).toHaveLength(1);
    expect(outcome([])).toEqual(['twice', 'rest suspended', 'band suspended']);
    expect(outcome(['less'])).toEqual(['rest', 'band', 'twice']);
    expect(openDisputes(disputed, ['less'])).toEqual([]);
    expect(outcome(['region'])).toEqual(['twice', 'rest set-aside', 'band set-aside']);
  });

  it('ends the ladder in a contradiction until one is set aside', () => {
    const last = (aside: readonly string[]) => ladderOf(disputed, aside, region)?.steps.at(-1);
    expect(last([])).toMatchObject({ known: null, against: [{ id: 'region' }] });
    expect(last(['region'])).toMatchObject({ known: { lo: 0, hi: 40e9 } });
    expect(ids(notSetAside(disputed, ['region']))).not.toContain('region');
  });
});

it('a ladder climbs from what is quoted to what follows', () => {
  expect(
    ladderOf(all, [], region)?.steps.map(({ day, figure, known }) => [day, figure.id, known?.lo, known?.hi]),
  ).toEqual([
    ['2025-10-09', 'region', 50e9, Number.POSITIVE_INFINITY],
    ['2025-10-10', 'band', 50e9, 56e9],
  ]);
  expect(allLadders(all, []).length).toBe(5);
  expect(partChecksOf(all, []).map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['share holds']);
  expect(partChecksOf(all, ['half'])).toEqual([]);
});

it('changes run from the earlier to the later, and not between figures that rest on one claim', () => {
  const pairs = changesOf(all, [], before).map(({ from, to }) => [from.id, to.id]);
  expect(pairs).toEqual([
    ['before', 'region'],
    ['before', 'band'],
  ]);
  expect(changesOf(all, [], region).map(({ from, to }) => [from.id, to.id])).toEqual([['before', 'region']]);
  expect(changesOf(all, ['region'], before)).toEqual([]);
});
