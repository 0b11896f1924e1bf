import { describe, expect, it } from 'vitest';
import { codesFor } from '../domain/codeFixtures';
import type { Issue } from '../domain/dataset';
import { areaId } from '../domain/fixtures';
import { damaged } from './fixtures';
import { parseDataset } from './parseDataset';
import { toArea, withTogether } from './toArea';

const codes = codesFor([areaId('AZ')]);

function read(...places: readonly string[]) {
  const issues: Issue[] = [];
  const [only, ...others] = places.map(areaId);
  const wire = only !== undefined && others.length === 0 ? only : places.map(areaId);
  return { area: toArea(wire, { codes, issues }, ['claims.json', 'one', 'refArea']), issues };
}

describe('the area of a record', () => {
  it.each([
    ['a place', ['KZ'], 'KZ'],
    ['a group', ['CA5'], 'CA5'],
    ['a place that another package brings', ['AZ'], 'AZ'],
    ['several together, in any order', ['TM', 'KZ'], 'KZ+TM'],
    ['the same as one text', ['TM+KZ'], 'KZ+TM'],
    ['one told twice', ['KZ', 'KZ'], 'KZ'],
    ['all members of a group', ['UZ', 'KZ', 'TM', 'TJ', 'KG'], 'CA5'],
  ])('is %s', (_, places, area) => {
    expect(read(...places)).toEqual({ area, issues: [] });
  });

  it.each([[['XX']], [['KZ', 'XX']], [['KZ+XX']]])('is reported when the lists do not have it: %s', (places) => {
    const { area, issues } = read(...places);
    expect(area).toBeNull();
    expect(issues).toMatchObject([{ kind: 'invalid', record: 'one', path: 'refArea', message: /XX/ }]);
  });
});

describe('the lists of a dataset', () => {
  it('get an area for several places together, with their names', () => {
    const { areas } = withTogether(codes, [areaId('KZ+TM'), areaId('KZ'), null, areaId('KZ+TM')]);
    expect(areas.list.slice(codes.areas.list.length)).toEqual([
      {
        id: 'KZ+TM',
        name: { en: 'Kazakhstan + Turkmenistan', ru: 'Казахстан + Туркменистан' },
        short: null,
        members: ['KZ', 'TM'],
      },
    ]);
  });

  it('are the same where nobody spoke of several together', () => {
    expect(withTogether(codes, [areaId('KZ'), null])).toBe(codes);
  });
});

describe('a package', () => {
  const id = 'turnover-kz-2024-tokayev';
  const withArea = (refArea: unknown) => parseDataset(damaged('claims', id, 'refArea', refArea));

  it('may say a figure of several places together, which is never split among them', () => {
    const { dataset, issues } = withArea(['TM', 'KZ']);
    expect(issues).toEqual([]);
    expect(dataset.claimById.get(id)?.refArea).toBe('KZ+TM');
    expect(dataset.codes.areas.byId.get('KZ+TM')?.name.en).toBe('Kazakhstan + Turkmenistan');
  });

  it.each([[[]], ['K~Z'], [7], [null], ['XX']])('loses the one record whose place cannot be read: %s', (refArea) => {
    const { dataset, issues } = withArea(refArea);
    expect(dataset.claims).toHaveLength(35);
    expect(issues.map(({ record, path }) => `${record} ${path.replace(/\..*/, '')}`)).toEqual([`${id} refArea`]);
  });

  it('keeps an event without a place when its place cannot be read', () => {
    const event = 'business-council-2025-09-19';
    const { dataset, issues } = parseDataset(damaged('events', event, 'refArea', 'XX'));
    expect(dataset.events).toHaveLength(19);
    expect(dataset.events.find(({ id }) => id === event)?.refArea).toBeNull();
    expect(issues).toMatchObject([{ file: 'events.json', record: event, path: 'refArea', message: /XX/ }]);
  });
});
