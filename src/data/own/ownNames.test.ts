import { expect, it } from 'vitest';
import { OTHER_INDICATORS, OTHER_PLACES } from '../../domain/own/otherNames';
import { real } from '../fixtures';
import { parseDataset } from '../parseDataset';
import { ownCodes } from './ownCodes';
import { OWN_INDICATORS, OWN_PLACES, OWN_TOPICS } from './ownNames';

const { codes } = parseDataset(real).dataset;

it('has names in both languages for all that the recogniser names beyond the lists', () => {
  const named = [...OTHER_INDICATORS].filter((name) => !/share/.test(name));
  expect(named.filter((name) => !OWN_INDICATORS[name])).toEqual([]);
  expect([...OTHER_PLACES].filter((name) => !OWN_PLACES[name === 'RU' ? 'Russia' : name])).toEqual([]);
  const topics = Object.values(OWN_INDICATORS).map(([topic]) => topic);
  expect(topics.filter((topic) => !codes.topics.byId.has(topic) && !OWN_TOPICS[topic])).toEqual([]);
});

it('keeps the codes of the lists, and gives others an id and their names', () => {
  const own = ownCodes(codes);
  expect([own.indicator('trade-turnover', 'USD'), own.area('KZ'), own.area('KZ+UZ'), own.unit('USD')]).toEqual([
    'trade-turnover',
    'KZ',
    'KZ+UZ',
    'USD',
  ]);
  expect(own.lists()).toEqual({ areas: [], topics: [], indicators: [], units: [] });
  expect(own.area('other:Молдова')).toBe('moldova');
  expect(own.indicator('other:exports-growth', '%')).toBe('exports-growth');
  expect(own.indicator('other:students-share', '%')).toBe('students-share');
  const { areas, indicators } = own.lists();
  expect(areas).toEqual([{ id: 'moldova', name: { en: 'Молдова', ru: 'Молдова' } }]);
  expect(indicators).toMatchObject([
    { id: 'exports-growth', kind: 'growth', topic: 'turnover', name: { en: 'Growth: exports', ru: 'Рост: экспорт' } },
    { id: 'students-share', kind: 'share', topic: 'people', of: 'students' },
  ]);
});
