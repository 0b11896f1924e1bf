import { describe, expect, it } from 'vitest';
import { damaged, real } from './fixtures';
import { LoadError } from './LoadError';
import { parseDataset } from './parseDataset';
import { parseSound } from './parseSound';
import { soundFiles } from './soundFiles';

const [first] = parseDataset(real).dataset.claims;
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `record-${at}` }));

describe('a package that somebody else has made', () => {
  it('is left as it is where nothing in it is out of reason', () => {
    expect(soundFiles(real)).toEqual({ files: real, issues: [] });
    expect(parseSound(real)).toEqual(parseDataset(real));
  });

  it('loses a record that is, which is named with the path of the fault', () => {
    if (!first) throw new Error('no claims');
    const { dataset, issues } = parseSound(damaged('claims', first.id, 'quantity.amount', 1e308));
    expect(dataset.claimById.has(first.id)).toBe(false);
    expect(dataset.claims).toHaveLength(parseDataset(real).dataset.claims.length - 1);
    expect(issues[0]).toMatchObject({
      kind: 'invalid',
      file: 'claims.json',
      record: first.id,
      path: 'quantity.amount',
    });
  });

  it('loses codes that are, and records without an id, told by their number', () => {
    const files = { ...real, codelists: { areas: [{ id: 'A', name: { en: '\u202e' } }] }, speakers: [{}, 7] };
    const { issues } = soundFiles(files);
    expect(issues.map(({ file, record, path }) => [file, record, path])).toEqual([
      ['codelists.json', 'A', 'name.en'],
      ['speakers.json', '#1', 'id'],
      ['speakers.json', '#2', 'id'],
    ]);
  });

  it('loses a list that is named as JavaScript names what all objects have', () => {
    const codelists: unknown = JSON.parse('{"areas": [], "__proto__": [{"id": "A"}]}');
    const { files } = soundFiles({ ...real, codelists });
    expect(Object.keys(Object(files.codelists))).toEqual(['areas']);
  });

  it.each([
    ['more records than anybody states', { ...real, claims: many(20_001) }],
    ['more formulas than can be computed', { ...real, derivations: many(2001) }],
    ['a descriptor out of reason', { ...real, datapackage: { title: 'x'.repeat(1e6) } }],
  ])('is refused for %s', (_, files) => {
    expect(() => soundFiles(files)).toThrow(LoadError);
  });
});
