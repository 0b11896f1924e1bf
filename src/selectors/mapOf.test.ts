import { describe, expect, it } from 'vitest';
import { placesOf } from '../domain/area';
import { codesFor } from '../domain/codeFixtures';
import { areaId, areas, claim, dataset, filter, speakerId } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { type MapDerivedFigure, mapOf, mapTopic } from './mapOf';

const KZ = claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', speaker: 'tokayev' });
const UZ = claim('UZ turnover 2025 = 7 bn USD', { id: 'uz', speaker: 'other' });
const CA5 = claim('CA5 turnover 2024 > 50 bn USD', { id: 'five', speaker: 'tokayev' });
const all = dataset([KZ, UZ, CA5]);

const country = (model: ReturnType<typeof mapOf>, id: string) => {
  const found = model.countries.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const states = (model: ReturnType<typeof mapOf>) => model.countries.map(({ id, state }) => `${id} ${state}`);
const leads = (...claims: Parameters<typeof dataset>[0]) =>
  country(mapOf(dataset(claims), filter()), 'KZ').figure?.claim.id;

describe('the countries of the map', () => {
  it('are all five, each in one state', () => {
    expect(states(mapOf(all, filter()))).toEqual(['KZ quoted', 'UZ quoted', 'KG covered', 'TJ covered', 'TM covered']);
    expect(mapOf(all, filter()).states).toEqual(['quoted', 'covered']);
    expect(states(mapOf(dataset([]), filter()))).toEqual(placesOf(codesFor().areas).map((id) => `${id} none`));
  });

  it('are covered only where the five are spoken of in the chosen time', () => {
    expect(states(mapOf(all, filter({ time: yearRange(2025) })))).toEqual([
      'KZ none',
      'UZ quoted',
      'KG none',
      'TJ none',
      'TM none',
    ]);
  });

  it('lie outside where a voice that is filtered out has spoken of them', () => {
    const model = mapOf(all, filter({ speakers: [speakerId('tokayev')] }));
    expect(country(model, 'UZ')).toMatchObject({ said: 'quoted', figure: null });
    expect(country(model, 'UZ').state).not.toBe('quoted');
    expect(country(mapOf(all, filter({ q: 'no such word' })), 'KZ').state).toBe('outside');
  });

  it('have the same states whatever places are chosen', () => {
    const wanted = filter();
    expect(mapOf(all, { ...wanted, places: areas('KG') })).toBe(mapOf(all, wanted));
  });
});

describe('the figure of a country', () => {
  it('is what is stated, before what is meant', () => {
    const plan = claim('KZ turnover 2026 = 30 bn USD', { id: 'plan', status: 'target' });
    expect(leads(plan, KZ)).toBe('kz');
    expect(leads(plan)).toBe('plan');
  });

  it('is the level before its growth, a year before a month, the later before the earlier', () => {
    const growth = claim('KZ growth 2025 = 5 %', { id: 'growth' });
    const month = claim('KZ turnover 2025-01 = 2 bn USD', { id: 'month' });
    const earlier = claim('KZ turnover 2023 = 26 bn USD', { id: 'earlier' });
    expect(leads(growth, KZ)).toBe('kz');
    expect(leads(month, KZ)).toBe('kz');
    expect(leads(earlier, KZ)).toBe('kz');
    expect(leads(growth)).toBe('growth');
  });

  it('is of the year that the others have, too, where there is one, so that circles compare', () => {
    const later = claim('KZ turnover 2025 = 30 bn USD', { id: 'later' });
    const both = (...more: Parameters<typeof dataset>[0]) =>
      mapOf(dataset([KZ, later, ...more]), filter()).countries.flatMap(({ figure }) => figure?.claim.id ?? []);
    expect(both()).toEqual(['later']);
    expect(both(claim('UZ turnover 2024 = 12 bn USD', { id: 'uz-2024' }))).toEqual(['kz', 'uz-2024']);
    expect(both(UZ, claim('UZ turnover 2024 = 12 bn USD', { id: 'uz-2024' }))).toEqual(['later', 'uz']);
    expect(both(claim('UZ turnover 2023 = 11 bn USD', { id: 'uz-2023' }))).toEqual(['later', 'uz-2023']);
  });

  it('counts the others', () => {
    const month = claim('KZ turnover 2025-01 = 2 bn USD', { id: 'month' });
    expect(country(mapOf(dataset([KZ, month]), filter()), 'KZ').figure?.more).toBe(1);
    expect(country(mapOf(all, filter()), 'KZ').figure?.more).toBe(0);
  });

  it('has a circle with the area of its amount, on a scale that no filter changes', () => {
    const radius = (change: Parameters<typeof filter>[0], id: string) =>
      country(mapOf(all, filter(change)), id).figure?.radius ?? 0;
    expect(radius({}, 'KZ')).toBe(22);
    expect(radius({}, 'UZ')).toBe(11);
    expect(radius({ time: yearRange(2025) }, 'UZ')).toBe(11);
  });

  it('has a circle that can be seen, however little it is, and none where there is no amount', () => {
    const little = claim('UZ turnover 2025 = 1 mn USD', { id: 'little' });
    expect(country(mapOf(dataset([KZ, little]), filter()), 'UZ').figure?.radius).toBe(3);
    for (const sentence of ['KZ growth 2024 = 5 %', 'KZ turnover 2024 rising', 'KZ turnover 2024 = 20..25 bn USD'])
      expect(country(mapOf(dataset([claim(sentence)]), filter()), 'KZ').figure?.radius, sentence).toBeNull();
    const denied = claim('KZ turnover 2024 = 28 bn USD', { status: 'denied' });
    expect(country(mapOf(dataset([denied]), filter()), 'KZ').figure?.radius).toBeNull();
  });

  it('follows by arithmetic only where none is quoted', () => {
    const follows = (area: string): MapDerivedFigure => ({
      id: `d-${area}`,
      area: areaId(area),
      text: 'x',
      amount: 7e9,
      unit: 'USD',
      year: 2024,
    });
    const model = mapOf(all, filter(), [follows('KZ'), follows('TM')], areas('KZ', 'TM'));
    expect(country(model, 'KZ')).toMatchObject({ state: 'quoted', derived: null });
    expect(country(model, 'TM')).toMatchObject({ state: 'derived', figure: null, derived: { radius: 11 } });
  });
});

describe('what is said of the five', () => {
  const growth = claim('CA5 growth 2024 = 5 %', { id: 'growth', speaker: 'tokayev' });
  const later = claim('CA5 growth 2025 = 6 %', { id: 'later', speaker: 'tokayev' });
  const others = claim('CA5 growth 2024 = 7 %', { id: 'others', speaker: 'other' });
  const rows = (change: Parameters<typeof filter>[0] = {}) =>
    mapOf(dataset([later, growth, others, CA5]), filter(change)).region.map(({ claim: { id }, companions }) =>
      [id, ...companions.map((one) => one.id)].join(' + '),
    );

  it('stands in the order of its time, with what the same speaker said of the same year beside it', () => {
    expect(rows()).toEqual(['five + growth', 'others', 'later']);
  });

  it('is no row of the list where the filter leaves none, but was said', () => {
    const model = mapOf(all, filter({ speakers: [speakerId('other')] }));
    expect([model.region, model.regionSaid]).toEqual([[], true]);
    expect(mapOf(dataset([KZ]), filter()).regionSaid).toBe(false);
  });
});

it('the map has one topic: turnover, unless only others are chosen, then the first of them', () => {
  expect(mapTopic(all, [])).toBe('turnover');
  expect(mapTopic(all, ['people', 'turnover'])).toBe('turnover');
  expect(mapTopic(all, ['people', 'companies'])).toBe('companies');
  expect(mapOf(all, filter({ topics: ['people'] }))).toMatchObject({ topic: { id: 'people' }, states: ['none'] });
});
