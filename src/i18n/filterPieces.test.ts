import { expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { NO_FILTER } from '../domain/filter';
import { yearRange } from '../domain/month';
import { createText, textWithCodes } from './createText';
import { filterPieces } from './filterPieces';
import { filterLine } from './filterWords';
import { en } from './messages/en';
import { ru } from './messages/ru';

const { dataset } = parseDataset(real);

it.each([createText('en', en), createText('ru', ru)])(
  'the pieces of a filter make the line that it has, in $lang',
  (words) => {
    const text = textWithCodes(words, dataset.codes);
    const { line, parts, names, months } = filterPieces(text, dataset);
    const alone = (key: string, value: string | undefined) =>
      line.replace('{{parts}}', (parts.find(([name]) => name === key)?.[1] ?? '').replace('{{values}}', value ?? ''));
    for (const { id } of dataset.codes.areas.list)
      expect(alone('place', names.place[id])).toBe(filterLine(text, dataset, { ...NO_FILTER, places: [id] }));
    for (const { id } of dataset.codes.topics.list)
      expect(alone('topic', names.topic[id])).toBe(filterLine(text, dataset, { ...NO_FILTER, topics: [id] }));
    for (const { id } of dataset.speakers)
      expect(alone('speaker', names.speaker[id])).toBe(filterLine(text, dataset, { ...NO_FILTER, speakers: [id] }));
    for (const { id } of dataset.sources)
      expect(alone('source', names.source[id])).toBe(filterLine(text, dataset, { ...NO_FILTER, sources: [id] }));
    const march = { from: '2024-03', to: '2024-03' };
    expect(alone('time', months['2024-03'])).toBe(filterLine(text, dataset, { ...NO_FILTER, time: march }));
    expect(alone('time', '2024')).toBe(filterLine(text, dataset, { ...NO_FILTER, time: yearRange(2024) }));
  },
);
