import { describe, expect, it } from 'vitest';
import { derivation, formula } from '../domain/derivationFixtures';
import { areas, claim, dataset, event, filter, sourceId } from '../domain/fixtures';
import { coverageShown } from './coverageShown';
import { publisherAddress, quoteContext, saidAt } from './evidence';
import { aroundFigure, disputesOf, figureById, operandsOf, outcomeOf, outcomesFrom } from './evidenceDerived';
import { groupsOf } from './groups';
import { shownIds } from './shownIds';

const region = claim('CA5 turnover 2024 > 50 bn USD', { id: 'region', source: 'nca', speaker: 'a' });
const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', source: 'nca', speaker: 'a' });
const less = claim('CA5 turnover 2024 < 40 bn USD', { id: 'less', source: 'other', speaker: 'b' });
const students = claim('CA5 students 2019 = 160 thousand persons', { id: 'students', said: '2020-10-15' });
const rest = derivation('rest', ['subtract', 'region', 'kz'], { areas: areas('UZ', 'KG', 'TJ', 'TM') });
const half = derivation('half', ['divide', '@rest', 2], { indicator: null });
const broken = derivation('broken', ['add', 'kz', 'students']);
const all = dataset([region, kz, students], [], [rest, half, broken]);
const choices = { ...filter(), derived: true, aside: [] as readonly string[] };

describe('what comes of a derivation', () => {
  it('is a result, or the reason why there is none', () => {
    expect(outcomeOf(all, [], rest)).toMatchObject({ derived: { id: 'rest' }, refusal: null });
    expect(outcomeOf(all, [], broken)).toMatchObject({ derived: null, refusal: { fault: 'mixed-units' } });
    expect(outcomeOf(all, ['kz'], half)).toMatchObject({
      derived: null,
      refusal: { fault: 'set-aside', through: 'rest' },
    });
  });

  it('is found from a claim under it, those that name it first', () => {
    expect(outcomesFrom(all, [], 'region').map(({ derivation: { id } }) => id)).toEqual(['rest', 'half']);
    expect(outcomesFrom(all, [], 'nothing')).toEqual([]);
  });

  it('has the claims and derivations of its formula as operands, in their order', () => {
    const operands = operandsOf(all, [], formula(['add', '@rest', ['add', 'kz', 'unknown']]));
    expect(operands.map((operand) => (operand.type === 'claim' ? operand.claim.id : operand.derivation.id))).toEqual([
      'rest',
      'kz',
    ]);
  });

  it('fills a formula with claims and with computed figures', () => {
    const find = figureById(all, []);
    expect(find('kz')).toBe(kz);
    expect(find('rest')?.type).toBe('derived');
    expect(find('broken')).toBeNull();
    expect(figureById(all, ['kz'])('rest')).toBeNull();
  });
});

it('a claim knows its disputes, whatever is set aside', () => {
  const disputed = dataset([region, less]);
  expect(disputesOf(disputed, 'less').map(({ claims }) => claims)).toEqual([['region', 'less']]);
  expect(disputesOf(all, 'region')).toEqual([]);
});

describe('the words around a figure', () => {
  it('are cut at words, on both sides, and left alone without a figure', () => {
    const before = 'In the year that had just ended the turnover ';
    const after = ' dollars in total, as they said after their talks.';
    const cut = aroundFigure({ before, figure: 'exceeded 50 billion', after }, 20);
    expect(cut.figure).toBe('exceeded 50 billion');
    expect(cut.before).toMatch(/^… ?\S/);
    expect(before.endsWith(cut.before.replace(/^… ?/, ''))).toBe(true);
    expect(cut.after).toMatch(/ ?…$/);
    expect(cut.before.length).toBeLessThanOrEqual(22);
    expect(aroundFigure({ before, figure: '', after }, 5)).toEqual({ before, figure: '', after });
    expect(aroundFigure({ before, figure: 'x', after })).toEqual({ before, figure: 'x', after });
  });
});

describe('what stands beside a claim', () => {
  it('is what was said on the occasion of an event', () => {
    const summit = event('CA5 summit 2025-10-09', { id: 'summit' });
    const there = { ...kz, said: { ...kz.said, at: summit.id } };
    const elsewhere = { ...region, said: { ...region.said, on: '2020-01-01' } };
    expect(saidAt(dataset([there, elsewhere], [summit]), summit).map(({ id }) => id)).toEqual(['kz']);
  });

  it('is what its passage holds around its quote, and nothing outside any passage', () => {
    const text = 'Before it. Exactly this was said. After it.';
    const withPassage = {
      ...all,
      sourceById: new Map(
        all.sources.map((source) => [
          source.id,
          { ...source, passages: [{ start: 100, end: 100 + text.length, text }] },
        ]),
      ),
    };
    const quote = { exact: 'Exactly this was said.', start: 111, end: 133 };
    expect(quoteContext(withPassage, sourceId('nca'), quote)).toEqual({ before: 'Before it. ', after: ' After it.' });
    const outside = { ...quote, start: 0, end: 22 };
    expect(quoteContext(withPassage, sourceId('nca'), outside)).toEqual({ before: '', after: '' });
    expect(quoteContext(withPassage, sourceId('unknown'), quote)).toEqual({ before: '', after: '' });
  });
});

describe('the address of a quote at its publisher', () => {
  const address = (quote: string, change: { readonly anchored?: boolean } = {}) =>
    publisherAddress('https://x.example/a', claim('KZ turnover 2024 = 28 bn USD', { quote, ...change }).appearances[0]);

  it('names a short quote whole, and a long one by its ends; a hyphen in it is no sign of its own', () => {
    expect(address('Trade-and-more [grew], a lot')).toBe(
      'https://x.example/a#:~:text=Trade%2Dand%2Dmore%20grew%2C%20a%20lot',
    );
    expect(address('one two three four five six seven eight [nine] ten eleven twelve')).toBe(
      'https://x.example/a#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve',
    );
  });

  it('is the plain address where the quote is not at its place, and none where there is none', () => {
    expect(address('[grew]', { anchored: false })).toBe('https://x.example/a');
    expect(publisherAddress(null, kz.appearances[0])).toBeNull();
  });
});

describe('what the filter leaves', () => {
  it('is a set of ids, of claims and of what follows from them', () => {
    expect([...shownIds(all, choices)].toSorted()).toEqual(['half', 'kz', 'region', 'rest', 'students']);
    expect([...shownIds(all, { ...choices, derived: false })].toSorted()).toEqual(['kz', 'region', 'students']);
    expect([...shownIds(all, { ...choices, places: areas('KZ') })]).toEqual(['kz']);
    expect(shownIds(all, choices)).toBe(shownIds(all, choices));
  });

  it('is grouped once with its dataset', () => {
    const { byTopic, spokenByTopic, bySource } = groupsOf(all);
    expect(byTopic.get('turnover')).toEqual([region, kz]);
    expect(spokenByTopic.get('people')).toEqual([students]);
    expect(bySource.get(sourceId('nca'))?.map(({ statement }) => statement.id)).toEqual(['region', 'kz']);
    expect(groupsOf(all)).toBe(groupsOf(all));
  });
});

describe('the coverage under a filter', () => {
  const totals = (change: Partial<typeof choices>) => coverageShown(all, { ...choices, ...change }).totals;

  it('leaves its cells where they are, and says which of them lie outside', () => {
    const { all: cells, quoted, outside } = totals({});
    expect([quoted, outside]).toEqual([3, 0]);
    const fewer = totals({ places: areas('KZ') });
    expect([fewer.all, fewer.quoted]).toEqual([cells, 1]);
    expect(fewer.outside).toBeGreaterThan(0);
  });

  it('asks for gaps only where the reader looks', () => {
    const gaps = (change: Partial<typeof choices>) => coverageShown(all, { ...choices, ...change });
    expect(gaps({}).silentAreas).toEqual(['UZ', 'KG', 'TJ', 'TM']);
    expect(gaps({ places: areas('KZ', 'TM') }).silentAreas).toEqual(['TM']);
    expect(gaps({ topics: ['people'] }).gaps).toHaveLength(1);
    const [turnover] = gaps({ topics: ['turnover'], time: { from: '2023-01', to: '2024-12' } }).gaps;
    expect(turnover?.years).toEqual([2023]);
  });

  it('takes no voice that is filtered out for a gap', () => {
    expect(coverageShown(all, { ...choices, q: 'no such words' }).silentAreas).toEqual(['UZ', 'KG', 'TJ', 'TM']);
  });
});
