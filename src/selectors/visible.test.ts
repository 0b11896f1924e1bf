import { describe, expect, it } from 'vitest';
import { activeFields } from '../domain/filter';
import { areas, claim, dataset, event, filter, sourceId } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { emptiedBy, emptiedByTopic, visible } from './visible';

const kazakh = claim('KZ turnover 2024 = 28 bn USD', { said: '2025-10-09', source: 'nca' });
const uzbek = claim('UZ turnover 2025 = 13 bn USD', { said: '2026-03-04', source: 'news-asia' });
const earlier = claim('CA5 turnover 2019 > 30 bn USD', { said: '2020-10-15', source: 'mil-osi' });
const summit = event('CA5 summit 2025-10-09', { source: 'nca' });
const all = dataset([uzbek, kazakh, earlier], [summit]);

describe('what the filter leaves', () => {
  it('is everything, in the order of speech, when it asks for nothing', () => {
    const { claims, events, ids } = visible(all, filter());
    expect(claims).toEqual([earlier, kazakh, uzbek]);
    expect(events).toEqual([summit]);
    expect([...ids].sort()).toEqual([uzbek, kazakh, earlier, summit].map(({ id }) => id).sort());
  });

  it.each([
    ['places', filter({ places: areas('KZ') }), [kazakh.id]],
    ['topics, which no event has', filter({ topics: ['turnover'] }), [earlier.id, kazakh.id, uzbek.id]],
    ['a document', filter({ sources: [sourceId('nca')] }), [kazakh.id, summit.id]],
    ['a year', filter({ time: yearRange(2025) }), [uzbek.id, summit.id]],
    ['places and a year', filter({ places: areas('KZ'), time: yearRange(2025) }), []],
  ])('answers to %s', (_, wanted, ids) => {
    expect([...visible(all, wanted).ids]).toEqual(ids);
  });

  it('is the same object for the same filter, however the rest of the choices change', () => {
    const wanted = filter({ places: areas('KZ') });
    const first = visible(all, wanted);
    expect(visible(all, { ...wanted, ...{ tab: 'table' } })).toBe(first);
    expect(visible(all, { ...wanted, q: 'x' })).not.toBe(first);
    expect(visible(dataset([]), wanted).claims).toEqual([]);
  });
});

describe('the filter that empties a view', () => {
  it.each([
    ['is the only one that is on', filter({ places: areas('TM') }), ['places']],
    [
      'is the one without which something would be seen',
      filter({ places: areas('KZ'), time: yearRange(2019) }),
      ['places', 'time'],
    ],
    ['is not one that takes nothing away', filter({ places: areas('TM'), topics: ['turnover'] }), ['places']],
    ['is all that are on, when no single one does it', filter({ places: areas('TM'), q: 'oil' }), ['places', 'q']],
    ['is none when none is on', filter(), []],
  ])('%s', (_, wanted, fields) => {
    expect([...emptiedBy(all, [kazakh, uzbek, earlier], wanted)].sort()).toEqual([...fields].sort());
  });
});

it('names the filters that are on', () => {
  expect(activeFields(filter({ time: yearRange(2024), q: 'oil' }))).toEqual(['time', 'q']);
  expect(activeFields(filter({ q: ' ' }))).toEqual([]);
});

it('a chart is emptied by the topic alone, where letting go of that is enough', () => {
  const wanted = filter({ topics: ['investment'], places: areas('KZ') });
  expect(emptiedByTopic(all, [kazakh], wanted)).toEqual(['topics']);
  expect(emptiedByTopic(all, [uzbek], wanted)).toEqual(['places', 'topics']);
});
