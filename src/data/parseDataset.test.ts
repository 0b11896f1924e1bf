import { describe, expect, it } from 'vitest';
import claims from '../../public/data/claims.json';
import datapackage from '../../public/data/datapackage.json';
import { occasionOf } from '../domain/dataset';
import { damaged, put, real } from './fixtures';
import { LoadError } from './LoadError';
import { type PackageFiles, parseDataset } from './parseDataset';

const KAZAKH = 'turnover-kz-2024-tokayev';
/** A claim that no derivation names. */
const UNUSED = 'settlements-ca5-2025-lavrov';
const LAVROV = 'turnover-ca5-per-year-lavrov';

describe('the real package', () => {
  const { dataset, issues } = parseDataset(real);

  it('has 36 claims, 19 events and not one issue', () => {
    expect(issues).toEqual([]);
    expect([dataset.claims.length, dataset.events.length, dataset.sources.length]).toEqual([36, 19, 5]);
    expect(dataset.spoken).toHaveLength(36);
    expect([...dataset.statementById.values()].every(({ appearances }) => appearances.every((a) => a.anchored))).toBe(
      true,
    );
  });

  it('turns what is written into what is meant', () => {
    expect(dataset.claimById.get(KAZAKH)).toMatchObject({
      type: 'claim',
      quantity: { kind: 'amount', bound: 'exact', amount: 28e9, unit: 'USD', precision: 1e9, rounded: null },
    });
    expect(dataset.claimById.get('settlements-ca5-2025-lavrov')?.quantity).toEqual({
      kind: 'direction',
      direction: 'rising',
      unit: '%',
    });
    expect(dataset.claimById.get('rail-transit-growth-kz-tokayev')?.period).toEqual({
      kind: 'duration',
      years: 3,
      end: '2025-10-09',
    });
    expect(dataset.claimById.get(LAVROV)?.period).toEqual({ kind: 'per-year' });
  });

  it('is heard from the ministry in 2020 to Tashkent in 2026', () => {
    expect(dataset.spoken[0]?.said.on).toBe('2020-10-15');
    expect(dataset.spoken.at(-1)?.said.on).toBe('2026-03-06');
    const days = dataset.spoken.map(({ said }) => said.on);
    expect(days).toEqual([...days].sort());
  });

  it.each([
    [LAVROV, 'business-council-2025-09-19'],
    [KAZAKH, 'summit-dushanbe-2025-10-09'],
    ['turnover-uz-2025-tashkent', 'tashkent-talks-2026-03'],
    ['turnover-ca5-2019-mfa', 'ministerial-meeting-2020-10-15'],
  ])('%s was said at %s', (id, occasion) => {
    const claim = dataset.claimById.get(id);
    expect(claim && occasionOf(dataset, claim)?.id).toBe(occasion);
  });

  it('an expert quoted in the same document was not said to speak at the talks', () => {
    const claim = dataset.claimById.get('exports-uz-2026-khakimov');
    expect(claim && occasionOf(dataset, claim)).toBeNull();
  });

  it('has another version as soon as one of its files has another hash', () => {
    const other = { ...real, datapackage: put(datapackage, ['resources', '1', 'hash'], 'sha256:0123456789') };
    expect(parseDataset(other).dataset.version).not.toBe(dataset.version);
    expect(parseDataset(real).dataset.version).toBe(dataset.version);
  });
});

describe('an indicator of another', () => {
  it.each([
    [{ of: 'trade-turnover', as: 'growth' }, 'trade-turnover-growth', 'stated'],
    [{ of: 'trade-turnover', as: 'share' }, 'share-of-regional-turnover', 'stated'],
    [{ of: 'students', as: 'part' }, 'students-state-funded', 'stated'],
    [{ of: 'trade-turnover', as: 'target' }, 'trade-turnover', 'target'],
  ])('%j is %s, %s', (indicator, name, status) => {
    const { dataset, issues } = parseDataset(damaged('claims', UNUSED, 'indicator', indicator));
    expect(issues).toEqual([]);
    expect(dataset.claimById.get(UNUSED)).toMatchObject({ indicator: { id: name }, status });
  });
});

describe('a record that fails', () => {
  it.each([
    ['without an amount', 'quantity.amount', undefined, 'quantity.amount'],
    ['with words for an amount', 'quantity.amount', '28 billion', 'quantity.amount'],
    ['with an endless amount', 'quantity.amount', JSON.parse('1e400'), 'quantity.amount'],
    ['with an amount that is no number', 'quantity.amount', Number.NaN, 'quantity.amount'],
    ['with an unknown bound', 'quantity.bound', 'around', 'quantity.bound'],
    ['with a unit that cannot be one', 'quantity.unit', 'US dollars', 'quantity.unit'],
    [
      'with a range that is upside down',
      'quantity',
      { bound: 'range', amount: 30, upper: 28, unit: 'USD' },
      'quantity',
    ],
    ['with a bound above that lies below zero', 'quantity', { bound: 'up-to', amount: -1, unit: '%' }, 'quantity'],
    ['rounded to a stretch elsewhere', 'quantity.rounded', [1, 2], 'quantity'],
    ['with no quantity', 'quantity', null, 'quantity'],
    ['with another direction', 'quantity', { direction: 'sideways', unit: null }, 'quantity.direction'],
    ['with a size below zero', 'quantity', { bound: 'exact', amount: -5, unit: '%', direction: 'falling' }, 'quantity'],
    ['of an indicator that is no part of another', 'indicator', { of: 'students', as: 'growth' }, 'indicator'],
    ['of one of several parts', 'indicator', { of: 'transport-corridors', as: 'part' }, 'indicator'],
    ['of an unknown narrowing', 'indicator', { of: 'students', as: 'whole' }, 'indicator.as'],
    ['of an indicator that cannot be one', 'indicator', 'Happiness!', 'indicator'],
    ['of an unknown area', 'refArea', 'RU', 'refArea'],
    ['said on a day that never was', 'said.on', '2025-02-30', 'said.on'],
    ['said some day', 'said.on', 'yesterday', 'said.on'],
    ['said in a year by a slip of the pen', 'said.on', '9025-10-09', 'said.on'],
    ['of such a year', 'period', { kind: 'year', start: '0204-01-01', end: '0204-12-31' }, 'period.start'],
    ['of an unknown kind of period', 'period.kind', 'decade', 'period.kind'],
    ['of a period that ends before it starts', 'period.end', '2023-12-31', 'period'],
    ['of a quarter that is none', 'period', { kind: 'quarter', start: '2024-02-01', end: '2024-04-30' }, 'period'],
    ['of a half-year cut short', 'period', { kind: 'half-year', start: '2024-01-01', end: '2024-06-29' }, 'period'],
    [
      'of a year to date from March',
      'period',
      { kind: 'year-to-date', start: '2024-03-01', end: '2024-06-30' },
      'period',
    ],
    ['of a duration of no years', 'period', { kind: 'duration', end: '2025-10-09', length: 'P0Y' }, 'period.length'],
    ['without appearances', 'appearances', [], 'appearances'],
    ['with a quote of no words', 'appearances.0.quote.exact', '', 'appearances.0.quote.exact'],
    ['with an offset between two characters', 'appearances.0.figure.start', 1.5, 'appearances.0.figure.start'],
  ])('%s is left out, counted, and named with the path of its fault', (_, path, value, at) => {
    const { dataset, issues } = parseDataset(damaged('claims', KAZAKH, path, value));
    expect(dataset.claims).toHaveLength(35);
    expect(dataset.claimById.has(KAZAKH)).toBe(false);
    expect(issues).toMatchObject([{ kind: 'invalid', file: 'claims.json', record: KAZAKH, path: at }]);
    expect(issues[0]?.message).not.toBe('');
  });

  it.each([
    ['indicator', 'happiness', 'indicator'],
    ['indicator', { of: 'happiness', as: 'growth' }, 'indicator.of'],
    ['quantity.unit', 'parsecs', 'quantity.unit'],
  ])('is left out when no code list has its %s %j', (path, value, at) => {
    const { dataset, issues } = parseDataset(damaged('claims', KAZAKH, path, value));
    expect(dataset.claimById.has(KAZAKH)).toBe(false);
    expect(issues).toMatchObject([{ kind: 'dangling', file: 'claims.json', record: KAZAKH, path: at }]);
  });

  it('is named by its place in the file when it has no id', () => {
    const { issues } = parseDataset({ ...real, claims: [...claims, { indicator: 'trade-turnover' }, 'a figure'] });
    expect(issues).toMatchObject([
      { kind: 'invalid', record: '#37', path: 'id' },
      { kind: 'invalid', record: '#38', path: '' },
    ]);
  });

  it.each([
    ['Turnover 2024', 'Turnover 2024'],
    ['Турновер', 'Турновер'],
    ['a--b', 'a--b'],
    // Nothing can be told by nothing: it is named by its place in the file.
    ['', '#3'],
  ])('may be one with the id "%s"', (id, record) => {
    const { dataset, issues } = parseDataset(damaged('claims', UNUSED, 'id', id));
    expect(dataset.claims).toHaveLength(35);
    expect(issues).toMatchObject([{ record, path: 'id' }]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/2025/10/10/', 'ftp://nca.example/'])(
    'may be a document at %s, of which nothing is followed or quoted',
    (url) => {
      const { dataset, issues } = parseDataset(damaged('sources', 'mil-osi-2020-10-16-en', 'url', url));
      expect(dataset.sources).toHaveLength(4);
      expect(issues[0]).toMatchObject({
        kind: 'invalid',
        file: 'sources.json',
        record: 'mil-osi-2020-10-16-en',
        path: 'url',
      });
      expect(
        dataset.claims.some(({ appearances }) => appearances.some(({ source }) => source === 'mil-osi-2020-10-16-en')),
      ).toBe(false);
    },
  );

  it.each([
    ['that ends before it starts', 'date.start', '2026-03-05'],
    ['that has a latest day and none to be it', 'date.end', null],
  ])('may be an event %s', (_, path, value) => {
    const { dataset, issues } = parseDataset(damaged('events', 'tashkent-talks-2026-03', path, value));
    expect(dataset.events).toHaveLength(18);
    expect(issues).toMatchObject([
      { kind: 'invalid', file: 'events.json', record: 'tashkent-talks-2026-03', path: 'date' },
      ...dataset.claims
        .filter(({ said }) => said.by === 'tashkent-talks')
        .map(({ id }) => ({ kind: 'dangling', file: 'claims.json', record: id, path: 'said.at' })),
    ]);
  });
});

describe('an id that is taken', () => {
  it('leaves the first record and reports the second', () => {
    const twice = claims.find(({ id }) => id === KAZAKH);
    const { dataset, issues } = parseDataset({ ...real, claims: [...claims, { ...twice, refArea: 'UZ' }] });
    expect(dataset.claims).toHaveLength(36);
    expect(dataset.claimById.get(KAZAKH)?.refArea).toBe('KZ');
    expect(issues).toMatchObject([{ kind: 'duplicate', file: 'claims.json', record: KAZAKH, path: 'id' }]);
  });

  it('may not be shared by a claim and an event', () => {
    const { dataset, issues } = parseDataset(damaged('claims', UNUSED, 'id', 'gas-union-ru-kz-uz'));
    expect(dataset.statementById.get('gas-union-ru-kz-uz')?.type).toBe('event');
    expect(issues).toMatchObject([{ kind: 'duplicate', file: 'claims.json', record: 'gas-union-ru-kz-uz' }]);
  });
});

describe('a package that cannot be read at all', () => {
  const failureOf = (files: PackageFiles) => {
    try {
      parseDataset(files);
    } catch (error) {
      return error instanceof LoadError ? error.failure : error;
    }
    return null;
  };

  it.each(['claims', 'derivations', 'events', 'sources', 'speakers'])(
    'has %s that are no list, or are missing',
    (name) => {
      const failure = { kind: 'schema', file: `${name}.json`, path: '' };
      expect(failureOf({ ...real, [name]: { records: [] } })).toMatchObject(failure);
      const { [name]: _, ...others } = real;
      expect(failureOf(others)).toMatchObject(failure);
    },
  );

  it('has a descriptor that is none', () => {
    const noHash = put(datapackage, ['resources', '2', 'hash'], undefined);
    expect(failureOf({ ...real, datapackage: noHash })).toMatchObject({
      file: 'datapackage.json',
      path: 'resources.2.hash',
    });
    expect(failureOf({ ...real, datapackage: 'hello' })).toMatchObject({
      kind: 'schema',
      file: 'datapackage.json',
      path: '',
    });
  });
});
