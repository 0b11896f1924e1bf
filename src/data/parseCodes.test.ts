import { describe, expect, it } from 'vitest';
import { NO_CODES } from '../domain/codeLists';
import type { Issue } from '../domain/dataset';
import { put, real } from './fixtures';
import { LoadError } from './LoadError';
import { parseCodes } from './parseCodes';
import { parseDataset } from './parseDataset';

const built = parseCodes(real.codelists, NO_CODES, []);

function parsed(value: unknown) {
  const issues: Issue[] = [];
  const codes = parseCodes(value, built, issues);
  return { codes, issues: issues.map(({ kind, record, path }) => `${kind} ${record} ${path}`) };
}

describe('the code lists of the built-in package', () => {
  it('are read whole, in both languages, and belong to its dataset', () => {
    const { dataset, issues } = parseDataset(real);
    expect(issues).toEqual([]);
    const { areas, topics, indicators, units } = dataset.codes;
    expect([areas, topics, indicators, units].map(({ list }) => list.length)).toEqual([6, 5, 28, 20]);
    expect(areas.byId.get('CA5')?.members).toEqual(['KZ', 'UZ', 'KG', 'TJ', 'TM']);
    expect(indicators.byId.get('students')?.name).toEqual({
      en: 'Students at Russian universities',
      ru: 'Студенты в российских вузах',
    });
  });
});

describe('a package of its own words', () => {
  const name = { en: 'Electricity' };

  it('may name its codes by those of the built-in one, which follow its own', () => {
    const { codes, issues } = parsed({
      areas: [{ id: 'MN', name: { en: 'Mongolia', ru: 'Монголия' } }],
      indicators: [{ id: 'power', name, topic: 'transport', kind: 'flow' }],
    });
    expect(issues).toEqual([]);
    expect(codes.areas.list.map(({ id }) => id)).toEqual(['MN', 'CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM']);
    expect(codes.indicators.byId.get('power')).toMatchObject({ topic: 'transport', of: null, rank: null });
  });

  it('need not name them in both languages: the other is read in its place', () => {
    const { codes } = parsed({
      units: [
        { id: 'GWh', kind: 'other', name: { kk: 'ГВт·сағ' } },
        { id: 'toe', kind: 'mass', name },
      ],
    });
    expect(codes.units.byId.get('GWh')?.name).toEqual({ en: 'ГВт·сағ', ru: 'ГВт·сағ' });
    expect(codes.units.byId.get('toe')?.name).toEqual({ en: 'Electricity', ru: 'Electricity' });
  });

  it.each([
    [
      'a topic that is not there',
      { indicators: [{ id: 'power', name, topic: 'energy', kind: 'flow' }] },
      'dangling power topic',
    ],
    [
      'a level that is not there',
      { indicators: [{ id: 'power', name, topic: 'people', kind: 'share', of: 'all' }] },
      'dangling power of',
    ],
    [
      'an area of a measure that is not there',
      { indicators: [{ id: 'power', name, topic: 'people', kind: 'flow', areas: ['KZ', 'XX'] }] },
      'dangling power areas.1',
    ],
    ['a unit that is not there', { topics: [{ id: 'energy', name, axisUnit: 'kWh' }] }, 'dangling energy axisUnit'],
    ['a member that is not there', { areas: [{ id: 'TWO', name, members: ['KZ', 'XX'] }] }, 'dangling TWO members.1'],
    [
      'an id twice',
      {
        areas: [
          { id: 'MN', name },
          { id: 'MN', name },
        ],
      },
      'duplicate MN id',
    ],
    ['no name', { areas: [{ id: 'MN', name: {} }] }, 'invalid MN name'],
    ['an unknown kind', { units: [{ id: 'kWh', name, kind: 'power' }] }, 'invalid kWh kind'],
    ['an id that would part an address', { areas: [{ id: 'A~B', name }] }, 'invalid A~B id'],
  ])('with %s names the code in an issue', (_, lists, issue) => {
    expect(parsed(lists).issues).toEqual([issue]);
  });

  it('may have none, and uses those of the built-in one', () => {
    expect(parsed(undefined).codes).toBe(built);
    expect(() => parsed([])).toThrow(LoadError);
  });
});

it('another hash of the lists is another version of the package', () => {
  const { resources } = JSON.parse(JSON.stringify(real.datapackage));
  const at = resources.findIndex(({ name }: { readonly name: string }) => name === 'codelists');
  const other = { ...real, datapackage: put(real.datapackage, ['resources', String(at), 'hash'], 'sha256:0123') };
  expect(parseDataset(other).dataset.version).not.toBe(parseDataset(real).dataset.version);
});
