import { expect, it } from 'vitest';
import { dataset, event } from '../domain/fixtures';
import { eventsAround } from './evidence';

it('finds events of the same days or the same occasion, and none around an undated one', () => {
  const summit = event('CA5 summit 2025-10-09');
  const article = event('- publication 2025-10-10');
  const talks = event('UZ meeting 2026-03-04');
  const announced = { ...event('CA5 summit 2025-10-01', { end: '2025-10-31' }), sameOccasion: summit.id };
  const [union, plant] = [event('KZ agreement undated'), event('KZ project undated')];
  const all = dataset([], [summit, article, talks, announced, union, plant]);
  expect(eventsAround(all, summit)).toEqual([article, announced]);
  expect(eventsAround(all, talks)).toEqual([]);
  expect(eventsAround(all, union)).toEqual([]);
});
