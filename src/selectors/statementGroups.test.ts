import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { groupsAround, unsaidYear } from './statementGroups';

const kz = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz' });
const twin = claim('KZ turnover 2024 > 27 bn USD', { id: 'twin' });
const against = claim('KZ turnover 2024 under 20 bn USD', { id: 'against' });
const later = claim('KZ turnover 2025 = 30 bn USD', { id: 'later' });
const growth = claim('KZ growth 2024 = 5 %', { id: 'growth' });
const region = claim('CA5 turnover 2024 > 50 bn USD', { id: 'region' });
const share = claim('KZ share-of-regional-turnover 2024 > 0.5 share', { id: 'share' });
const elsewhere = claim('UZ turnover 2024 = 12 bn USD', { id: 'elsewhere' });
const students = claim('KZ students as of 2024-12-31 = 900 persons', { id: 'students' });
const all = dataset([elsewhere, students, later, growth, share, region, twin, kz]);

describe('the statements around one', () => {
  const ids = (of: typeof kz, known = all, aside: readonly string[] = []) => {
    const { about, parts, others } = groupsAround(known, of, aside);
    const second = (verdicts: typeof about) => verdicts.map(({ claims }) => claims[1].id);
    return { about: second(about), parts: second(parts), others: others.map(({ id }) => id) };
  };

  it('are those about the same, those of parts and wholes, and the others of the topic', () => {
    expect(ids(kz)).toEqual({ about: ['twin', 'growth', 'later'], parts: ['region', 'share'], others: ['elsewhere'] });
  });

  it('put a contradiction first, and leave out what is set aside', () => {
    const known = dataset([later, twin, kz, against]);
    expect(ids(kz, known).about).toEqual(['against', 'twin', 'later']);
    expect(ids(kz, known, ['against']).about).toEqual(['twin', 'later']);
  });

  it('stand beside each other both ways', () => {
    for (const one of all.claims)
      for (const group of ['about', 'parts'] as const)
        for (const other of ids(one)[group]) {
          const back = all.claims.filter(({ id }) => id === other).map((found) => ids(found)[group]);
          expect(back.flat(), `${one.id} beside ${other}`).toContain(one.id);
        }
  });

  it('narrow a part by the share that is quoted', () => {
    const [part] = groupsAround(dataset([kz, share, region]), region, []).parts;
    expect(part).toMatchObject({ kind: 'part', result: { lo: 0.5, hi: 0.56 }, share: { id: 'share' } });
  });
});

describe('a year without an amount of its own', () => {
  const unnamed = claim('KZ turnover per year > 25 bn USD', { id: 'unnamed', said: '2026-03-01' });
  const month = claim('KZ turnover 2026-01 = 2 bn USD', { id: 'month' });
  const old = claim('KZ turnover per year > 25 bn USD', { id: 'old', said: '2025-03-01' });

  it('is the latest that was spoken of after the last whole one', () => {
    expect(unsaidYear(dataset([kz, later, unnamed]), kz, [])).toEqual({ year: 2026, last: 2025 });
    expect(unsaidYear(dataset([kz, month]), kz, [])).toEqual({ year: 2026, last: 2024 });
  });

  it('is none where the latest is whole, or nothing is', () => {
    expect(unsaidYear(dataset([kz, later, old]), kz, [])).toBeNull();
    expect(unsaidYear(dataset([unnamed]), unnamed, [])).toBeNull();
    expect(unsaidYear(dataset([kz, month]), kz, ['month'])).toBeNull();
  });
});
