import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES } from './codeFixtures';
import { createCodeLists } from './codeLists';
import { claimsUnder, deriveAll } from './derivation';
import { derivation } from './derivationFixtures';
import { areaId, claim, dataset, event, sourceId } from './fixtures';
import { type Joining, joinDatasets } from './joinDatasets';
import { builtIn, nextPartId, type Part, partOf } from './part';

const opened = (name: string, parts: readonly Part[] = []): Part => ({
  id: nextPartId(name, parts),
  name: { en: name, ru: name },
  origin: 'opened',
  version: null,
  address: null,
});
const home = builtIn('test');

/** A package of claims `c0`, `c1` …, each of a document and a speaker that other packages name the same. */
const packageOf = (days: readonly number[]) => {
  const claims = days.map((day, index) =>
    claim(`KZ turnover 2024 > ${index + 1} bn USD`, {
      id: `c${index}`,
      said: `2025-10-${String(day).padStart(2, '0')}`,
      source: `doc-${index % 3}`,
      speaker: `speaker-${index % 2}`,
    }),
  );
  const derivations = days.map((_, index) =>
    derivation(`d${index}`, ['add', `c${index}`, index === 0 ? 'c0' : `@d${index - 1}`]),
  );
  return dataset(claims, [event('CA5 summit 2025-10-09', { id: 'summit', source: 'doc-0' })], derivations);
};

const anyDays = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 8 });
const anyPackages = fc.array(anyDays, { minLength: 1, maxLength: 4 }).map((list) => {
  const parts: Part[] = [];
  const joining = list.map((days, index): Joining => {
    const part = index === 0 ? home : opened('Customs', parts);
    parts.push(part);
    return { part, dataset: packageOf(days) };
  });
  return joining;
});

const joined = ([first, ...rest]: readonly Joining[]) => {
  if (!first) throw new Error('nothing to join');
  return joinDatasets([first, ...rest]);
};
const LISTS = ['claims', 'events', 'sources', 'speakers', 'derivations'] as const;

it('tells which places and topics a part brings, and renames places within those told together', () => {
  const group = (id: string, members: readonly string[]) => ({
    id: areaId(id),
    name: { en: id, ru: id },
    short: null,
    members: members.map(areaId),
  });
  const codes = createCodeLists({
    areas: [group('AZ', []), group('KZ', ['AZ']), group('AZ+KZ', ['AZ', 'KZ'])],
    topics: [{ id: 'energy', name: { en: 'Energy', ru: 'Энергетика' }, axisUnit: 'USD' }],
    indicators: [],
    units: [],
  });
  const own = { ...dataset([claim('AZ+KZ turnover 2024 > 30 bn USD', { id: 'pair' })]), codes };
  const { parts, claims } = joinDatasets([
    { part: home, dataset: dataset([]) },
    { part: opened('customs'), dataset: own },
  ]);
  expect(parts.map(({ brings }) => brings)).toEqual([undefined, ['AZ', 'customs:KZ', 'AZ+customs:KZ', 'energy']]);
  expect(claims.map(({ refArea }) => refArea)).toEqual(['AZ+customs:KZ']);
});

describe('joining packages', () => {
  it('loses no record, keeps their order, and lets no two have the same id', () => {
    fc.assert(
      fc.property(anyPackages, (packages) => {
        const all = joined(packages);
        for (const list of LISTS) {
          const ids: readonly string[] = all[list].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.map((id) => id.replace(/^.*:/, ''))).toEqual(
            packages.flatMap((each) => each.dataset[list].map(({ id }) => id)),
          );
          expect(all[list].map(partOf)).toEqual(
            packages.flatMap(({ part, dataset: { [list]: own } }) => own.map(() => part.id)),
          );
        }
        expect(all.claimById.size).toBe(all.claims.length);
        expect(all.statementById.size).toBe(all.claims.length + all.events.length);
      }),
    );
  });

  it('leaves every reference within its part', () => {
    fc.assert(
      fc.property(anyPackages, (packages) => {
        const all = joined(packages);
        for (const statement of all.statementById.values())
          for (const { source } of statement.appearances) {
            expect(all.sourceById.get(source)).toBeDefined();
            expect(partOf({ id: source })).toBe(partOf(statement));
          }
        for (const each of all.claims) expect(each.said.by === null || all.speakerById.has(each.said.by)).toBe(true);
        for (const each of all.derivations)
          for (const id of claimsUnder(each, all.derivationById)) {
            expect(all.claimById.has(id)).toBe(true);
            expect(partOf({ id })).toBe(partOf(each));
          }
        expect(deriveAll(all.derivations, (id) => all.claimById.get(id)).refused).toEqual([]);
      }),
    );
  });

  it('has the claims of all in the order of speech, frozen, each of them the one that is indexed', () => {
    fc.assert(
      fc.property(anyPackages, (packages) => {
        const all = joined(packages);
        const days = all.spoken.map(({ said }) => said.on);
        expect(days).toEqual([...days].sort());
        expect(new Set(all.spoken)).toEqual(new Set(all.claims));
        for (const each of all.spoken) expect(all.claimById.get(each.id)).toBe(each);
        for (const list of [all, all.parts, all.spoken, ...LISTS.map((name) => all[name])])
          expect(Object.isFrozen(list)).toBe(true);
      }),
    );
  });

  it('gives back the dataset from before when a part is closed', () => {
    fc.assert(
      fc.property(anyPackages, fc.nat(), (packages, at) => {
        const [first, ...others] = packages;
        const index = others.length === 0 ? 0 : at % others.length;
        const left = [...(first ? [first] : []), ...others.filter((_, place) => place !== index)];
        const before = joined(left);
        joined(packages);
        expect(joined(left)).toEqual(before);
        expect(joined(packages.slice(0, 1))).toBe(first?.dataset);
      }),
    );
  });

  it('renames the twin, the occasion and the same occasion with the rest', () => {
    const summit = event('CA5 summit 2025-10-09', { id: 'summit' });
    const again = { ...event('CA5 meeting 2025-10-09', { id: 'again' }), sameOccasion: summit.id };
    const plain = claim('KZ turnover 2024 = 28 bn USD', { id: 'turnover' });
    const there = { ...plain, said: { ...plain.said, at: summit.id } };
    const small = dataset([there], [summit, again]);
    const sources = small.sources.map((source) => ({ ...source, twin: source.id }));
    const all = joinDatasets([
      { part: home, dataset: small },
      { part: opened('customs'), dataset: { ...small, sources } },
    ]);
    expect(all.claims.map(({ said }) => said.at)).toEqual(['summit', 'customs:summit']);
    expect(all.events.map(({ sameOccasion }) => sameOccasion)).toEqual([null, 'summit', null, 'customs:summit']);
    expect(all.sourceById.get(sourceId('customs:source'))?.twin).toBe('customs:source');
  });

  it('keeps apart a code that means something else, with what is said by it', () => {
    const ours = dataset([claim('KZ students 2024 = 60 thousand persons', { id: 'ours' })]);
    const { indicators, units } = CODES;
    const theirs = createCodeLists({
      areas: CODES.areas.list,
      topics: CODES.topics.list,
      indicators: indicators.list.map((one) => (one.id === 'students' ? { ...one, kind: 'share' } : one)),
      units: units.list.map((one) => (one.id === 'persons' ? { ...one, kind: 'ratio' } : one)),
    });
    const share = theirs.indicators.byId.get('students');
    const [first] = ours.claims;
    if (!share || !first) throw new Error('no claim of another meaning');
    const other = { ...ours, codes: theirs, claims: [{ ...first, indicator: share }] };
    const all = joinDatasets([
      { part: home, dataset: ours },
      { part: opened('customs'), dataset: other },
    ]);
    expect(all.claims.map(({ indicator, quantity }) => [indicator.id, indicator.kind, quantity.unit])).toEqual([
      ['students', 'count', 'persons'],
      ['customs:students', 'share', 'customs:persons'],
    ]);
    for (const { indicator } of all.claims) expect(all.codes.indicators.byId.get(indicator.id)).toBe(indicator);
    expect(all.codes.topics.list).toHaveLength(CODES.topics.list.length);
  });

  it('tells a package that was made from joined ones apart from these', () => {
    const [part, inner] = [opened('five-republics'), opened('customs')];
    const once = joinDatasets([
      { part: home, dataset: packageOf([1]) },
      { part: inner, dataset: packageOf([2]) },
    ]);
    const twice = joinDatasets([
      { part: home, dataset: packageOf([1]) },
      { part: inner, dataset: packageOf([2]) },
      { part, dataset: once },
    ]);
    expect(twice.claims.map(({ id }) => id)).toEqual([
      'c0',
      'customs:c0',
      'five-republics:c0',
      'five-republics:customs:c0',
    ]);
    expect(twice.claims.map(partOf)).toEqual(['built-in', 'customs', 'five-republics', 'five-republics']);
  });
});

describe('the name of a further part', () => {
  it.each([
    ['Customs Statistics 2030', 'customs-statistics-2030'],
    ['Қазақстан', 'package'],
    ['built-in', 'built-in-2'],
    [`${'word '.repeat(20)}`, 'word-word-word-word-word-word-word-word'],
  ])('of %s is %s', (name, id) => {
    expect(nextPartId(name, [home])).toBe(id);
  });

  it('is one that no other part has', () => {
    const first = opened('customs');
    const second = opened('customs', [first]);
    expect([second.id, opened('customs', [first, second]).id]).toEqual(['customs-2', 'customs-3']);
  });
});
