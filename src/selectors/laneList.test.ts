import { expect, it } from 'vitest';
import { areas, claim, dataset, event } from '../domain/fixtures';
import { eventList, laneList } from './laneList';
import { timelineModel } from './timeline';

const data = dataset(
  [
    'UZ turnover 2025 = 13 bn USD',
    'KZ turnover 2024 = 28 bn USD',
    'UZ turnover 2019 = 6 bn USD',
    'UZ companies-russian-capital as of 2020-10-16 > 17 companies',
    'UZ growth 2025 = 8 %',
  ].map((sentence, index) => claim(sentence, { id: `c${index}` })),
);

it('a place of a lane lists what is said of it, and nothing else, in the order of time', () => {
  const list = (topic: string, place: 'UZ' | 'KG') =>
    areas(place).flatMap((area) =>
      laneList(timelineModel(data, [], 'described'), topic, area).map(({ id }) => String(id)),
    );
  expect(list('turnover', 'UZ')).toEqual(['c2', 'c0', 'c4']);
  expect(list('turnover', 'KG')).toEqual([]);
});

it('events stand in the order of their days, those that nobody dated last', () => {
  const events = ['CA5 summit undated', 'KZ summit 2025-10-09', 'UZ summit 2023-01-12'].map((sentence) =>
    event(sentence, { id: sentence.slice(0, 2).toLowerCase() }),
  );
  expect(eventList({ events }).map(({ id }) => String(id))).toEqual(['uz', 'kz', 'ca']);
});
