import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../domain/dataset';
import { LoadError } from './LoadError';
import { dangling, listOf, nameOf, records, unique } from './records';

const schema = v.object({ id: v.string(), size: v.pipe(v.number(), v.minValue(0, 'must not be below zero')) });

function read(value: unknown) {
  const issues: Issue[] = [];
  return { list: records('sizes.json', value, schema, issues), issues };
}

describe('the records of a file', () => {
  it('are those that can be read; each of the others is an issue with its name and path', () => {
    const { list, issues } = read([{ id: 'a', size: 1 }, { id: 'b', size: -1 }, { size: 1 }, null]);
    expect(list).toEqual([{ id: 'a', size: 1 }]);
    expect(issues.map(({ kind, file, record, path }) => [kind, file, record, path])).toEqual([
      ['invalid', 'sizes.json', 'b', 'size'],
      ['invalid', 'sizes.json', '#3', 'id'],
      ['invalid', 'sizes.json', '#4', ''],
    ]);
    expect(issues[0]?.message).toBe('must not be below zero');
  });

  it('name their first fault, and how many more there are', () => {
    expect(read([{ id: 7, size: -1 }]).issues[0]?.message).toMatch(/\(\+1\)$/);
  });

  it('are no records where the file holds no list', () => {
    for (const value of [{}, 'a', null, undefined]) expect(() => read(value)).toThrow(LoadError);
    expect(listOf('a.json', [1])).toEqual([1]);
  });

  it('stand once under an id, the first of them, and none under one that is taken', () => {
    const issues: Issue[] = [];
    const items = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: 'a', n: 3 },
      { id: 'c', n: 4 },
    ];
    expect(unique('a.json', items, issues, new Set(['c'])).map(({ n }) => n)).toEqual([1, 2]);
    expect(issues.map(({ kind, record }) => `${kind} ${record}`)).toEqual(['duplicate a', 'duplicate c']);
  });

  it('have a name to be told by', () => {
    expect([nameOf({ id: 'a' }, 0), nameOf({ id: 7 }, 1), nameOf('a', 2), nameOf({ id: '' }, 3)]).toEqual([
      'a',
      '#2',
      '#3',
      '#4',
    ]);
    expect(dangling('a.json', 'a', 'of', 'gone')).toMatchObject({ kind: 'dangling', record: 'a', path: 'of' });
  });
});
