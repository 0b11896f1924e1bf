import { expect, it } from 'vitest';
import { OTHER_INDICATORS, OTHER_TOPICS } from '../../domain/own/otherNames';
import { real } from '../fixtures';
import { parseDataset } from '../parseDataset';
import { ownCodes } from './ownCodes';

const { codes } = parseDataset(real).dataset;

it('has the topics of all that the recogniser names beyond the lists', () => {
  const topics = Object.values(OTHER_INDICATORS).map(([topic]) => topic);
  expect(topics.filter((topic) => !codes.topics.byId.has(topic) && !OTHER_TOPICS[topic])).toEqual([]);
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

it('has trade with another than Russia as an indicator of its own', () => {
  const own = ownCodes(codes);
  expect(own.indicator('trade-turnover', 'USD', 'RU')).toBe('trade-turnover');
  expect(own.indicator('trade-turnover', 'USD', 'other:Belarus')).toBe('trade-turnover-with-by');
  expect(own.indicator('trade-turnover', 'USD', 'UZ')).toBe('trade-turnover-with-uz');
  expect(own.indicator('investment-stock', 'USD', 'other:China')).toBe('investment-stock');
  expect(own.lists().indicators.map(({ name, topic }) => [name.en, name.ru, topic])).toEqual([
    ['Trade turnover with Belarus', 'Товарооборот, партнёр: Беларусь', 'turnover'],
    ['Trade turnover with Uzbekistan', 'Товарооборот, партнёр: Узбекистан', 'turnover'],
  ]);
});
