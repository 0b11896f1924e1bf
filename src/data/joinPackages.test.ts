import { describe, expect, it } from 'vitest';
import { CODES } from '../domain/codeFixtures';
import type { Issue } from '../domain/dataset';
import { derivation } from '../domain/derivationFixtures';
import { areaId, claim, dataset } from '../domain/fixtures';
import type { AreaId } from '../domain/ids';
import { nextPartId, type Part } from '../domain/part';
import { joinPackages } from './joinPackages';
import type { Parsed } from './parseDataset';
import { toDerivations } from './parseDerivations';

const home: Parsed = { dataset: dataset([claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' })]), issues: [] };
const issue: Issue = { kind: 'invalid', file: 'claims.json', record: 'bad', path: 'id', message: 'must be an id' };

/** A package of another name with one claim. */
function opened(name: string, id = 'kz', issues: readonly Issue[] = []): Parsed {
  const part: Part = {
    id: nextPartId(name, []),
    name: { en: name, ru: name },
    origin: 'opened',
    version: 'v',
    address: null,
  };
  const alone = dataset([claim('UZ turnover 2024 = 12 bn USD', { id })]);
  return { dataset: { ...alone, parts: [part] }, issues };
}
const idsOf = ({ dataset: { claims } }: Parsed) => claims.map(({ id }) => String(id));

describe('packages as one dataset', () => {
  it('are the built-in one itself where it is alone', () => {
    expect(joinPackages(home, []).dataset).toBe(home.dataset);
  });

  it('stand beside each other in their order, and no id stands in for another', () => {
    const joined = joinPackages(home, [opened('customs'), opened('bank')]);
    expect(idsOf(joined)).toEqual(['kz', 'customs:kz', 'bank:kz']);
    expect(joined.dataset.parts.map(({ id }) => String(id))).toEqual(['built-in', 'customs', 'bank']);
    expect(joined.dataset.claimById.size).toBe(3);
  });

  it('get another name where theirs is taken', () => {
    expect(idsOf(joinPackages(home, [opened('customs'), opened('customs')]))).toEqual([
      'kz',
      'customs:kz',
      'customs-2:kz',
    ]);
  });

  it('keep their faults, which name the part', () => {
    const { issues } = joinPackages({ ...home, issues: [issue] }, [opened('customs', 'kz', [issue])]);
    expect(issues.map(({ record }) => record)).toEqual(['bad', 'customs:bad']);
  });

  it('are not two built-in ones, nor one that is part of nothing', () => {
    expect(() => joinPackages(home, [home])).toThrow('built-in');
    expect(() => joinPackages(home, [{ dataset: { ...home.dataset, parts: [] }, issues: [] }])).toThrow('part');
  });
});

describe('the derivations of a package', () => {
  const claims = [
    claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' }),
    claim('KZ students 2024 = 60 thousand persons', { id: 'students' }),
  ];
  const { formula: _, indicator, ...rest } = derivation('a', 1);
  const wire = {
    ...rest,
    indicator: indicator?.id ?? null,
    areas: [areaId('CA5')] satisfies [AreaId],
    assumptions: [],
    period: { kind: 'per-year' as const },
  };

  function read(formula: Parameters<typeof toDerivations>[0][number]['formula'], named: readonly string[] = []) {
    const issues: Issue[] = [];
    const read = { codes: CODES, issues };
    const left = toDerivations([{ ...wire, formula }], claims, new Set(['kz', 'students', ...named]), read);
    return [left.length, issues.map(({ kind, path }) => `${kind} ${path}`)];
  }
  const sum = (left: string, right: string) => ({
    op: 'add' as const,
    of: [{ claim: left }, { claim: right }] as const,
  });

  it('are left out where they name what there is not, at its place in the formula', () => {
    expect(read(sum('kz', 'kz'))).toEqual([1, []]);
    expect(read(sum('kz', 'gone'))).toEqual([0, ['dangling formula.of.1.claim']]);
    expect(read({ op: 'power', of: { derivation: 'gone' }, exponent: [1, 2] })).toEqual([
      0,
      ['dangling formula.of.derivation'],
    ]);
  });

  it('stay, without a result, where a record that they name was left out', () => {
    expect(read(sum('kz', 'gone'), ['gone'])).toEqual([1, []]);
  });

  it('are left out where they mix units, or come out in another than they say', () => {
    expect(read(sum('kz', 'students'))).toEqual([0, ['invalid formula']]);
    expect(read(sum('students', 'students'))).toEqual([0, ['invalid unit']]);
  });
});

it('calls no package that is opened by the name of what is the reader’s own', () => {
  expect(idsOf(joinPackages(home, [opened('own')]))).toEqual(['kz', 'own-2:kz']);
});
