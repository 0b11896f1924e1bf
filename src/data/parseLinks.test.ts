import { describe, expect, it } from 'vitest';
import claims from '../../public/data/claims.json';
import sources from '../../public/data/sources.json';
import type { Claim } from '../domain/claim';
import { damaged, put, real } from './fixtures';
import { type PackageFiles, parseDataset } from './parseDataset';

/** How the records of a package hold together: names that lead nowhere, quotes that are not there, twins. */

const KAZAKH = 'turnover-kz-2024-tokayev';
const LAVROV = 'turnover-ca5-per-year-lavrov';

function find(files: PackageFiles, id: string): Claim | undefined {
  return parseDataset(files).dataset.claims.find((claim) => claim.id === id);
}

describe('a name that leads nowhere', () => {
  it('of the speaker leaves the claim out', () => {
    const { dataset, issues } = parseDataset(damaged('claims', KAZAKH, 'said.by', 'nobody'));
    expect(dataset.claims).toHaveLength(35);
    expect(issues).toMatchObject([{ kind: 'dangling', file: 'claims.json', record: KAZAKH, path: 'said.by' }]);
  });

  it('of the only document leaves the claim out', () => {
    const { dataset, issues } = parseDataset(damaged('claims', KAZAKH, 'appearances.0.source', 'nowhere'));
    expect(dataset.claims).toHaveLength(35);
    expect(issues).toMatchObject([{ kind: 'dangling', record: KAZAKH, path: 'appearances.0.source' }]);
  });

  it.each([
    [0, 'nca-2025-09-22-en'],
    [1, 'nca-2025-09-22-ru'],
  ])('of one document of two leaves out that appearance %i only', (index, left) => {
    const { dataset, issues } = parseDataset(damaged('claims', LAVROV, `appearances.${index}.source`, 'nowhere'));
    expect(dataset.claims).toHaveLength(36);
    expect(dataset.claimById.get(LAVROV)?.appearances.map(({ source }) => source)).toEqual([left]);
    expect(issues).toMatchObject([{ kind: 'dangling', record: LAVROV, path: `appearances.${index}.source` }]);
  });

  it('of a twin or of the same occasion leaves out the link only', () => {
    const twin = parseDataset(damaged('sources', 'mil-osi-2020-10-16-en', 'twin', 'nowhere'));
    expect(twin.dataset.sources.map((source) => source.twin)).not.toContain('nowhere');
    expect(twin.issues).toMatchObject([
      { kind: 'dangling', file: 'sources.json', record: 'mil-osi-2020-10-16-en', path: 'twin' },
    ]);
    const occasion = parseDataset(damaged('events', 'summit-dushanbe-announced-2025-10', 'sameOccasion', 'nowhere'));
    expect(occasion.dataset.events).toHaveLength(19);
    expect(occasion.issues).toMatchObject([{ kind: 'dangling', file: 'events.json', path: 'sameOccasion' }]);
  });
});

describe('a quote that is not at its offset', () => {
  it.each([
    ['a quote one further on', 'appearances.0.quote.start', 1],
    ['a figure one further on', 'appearances.0.figure.end', 1],
    ['a quote one earlier', 'appearances.0.quote.end', -1],
  ])('%s leaves the claim, unanchored', (_, path, by) => {
    const [, index, selector, end] = path.split('.');
    const { appearances } = claims.find(({ id }) => id === KAZAKH) ?? {};
    const old: unknown = [index, selector, end].reduce<unknown>((at, key) => Object(at)[key ?? ''], appearances);
    const files = damaged('claims', KAZAKH, path, Number(old) + by);
    expect(find(files, KAZAKH)?.appearances[0].anchored).toBe(false);
    const { dataset, issues } = parseDataset(files);
    expect(dataset.claims).toHaveLength(36);
    expect(issues).toMatchObject([
      { kind: 'unanchored', file: 'claims.json', record: KAZAKH, path: 'appearances.0.quote' },
    ]);
  });

  it('is unanchored when its document says something else', () => {
    const claim = claims.find(({ id }) => id === 'students-ca5-2019-mfa');
    const { start = 0 } = claim?.appearances[0]?.figure ?? {};
    const source = sources.findIndex(({ id }) => id === 'mil-osi-2020-10-16-en');
    const at = sources[source]?.passages.findIndex((passage) => passage.start <= start && start < passage.end) ?? -1;
    const { text = '' } = sources[source]?.passages[at] ?? {};
    const files = {
      ...real,
      sources: put(sources, [String(source), 'passages', String(at), 'text'], text.replace('160', '170')),
    };
    expect(find(files, 'students-ca5-2019-mfa')?.appearances[0].anchored).toBe(false);
    expect(parseDataset(files).dataset.claims).toHaveLength(36);
  });
});

it('of an article in two languages the original is the one that the package lists first, in whatever language', () => {
  const files = { ...real, sources: [...sources].reverse() };
  expect(find(files, LAVROV)?.appearances.map(({ source }) => source)).toEqual([
    'nca-2025-09-22-en',
    'nca-2025-09-22-ru',
  ]);
});

it.each([
  ['the Russian one first in the file', false],
  ['the English one first in the file', true],
])('of an article in two languages the original comes first: %s', (_, reversed) => {
  const index = claims.findIndex(({ id }) => id === LAVROV);
  const appearances = [...(claims[index]?.appearances ?? [])];
  const files = {
    ...real,
    claims: put(claims, [String(index), 'appearances'], reversed ? appearances.reverse() : appearances),
  };
  expect(find(files, LAVROV)?.appearances.map(({ source }) => source)).toEqual([
    'nca-2025-09-22-ru',
    'nca-2025-09-22-en',
  ]);
});
