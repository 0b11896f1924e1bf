import { describe, expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { type ClaimFilter, NO_FILTER } from '../domain/filter';
import { areas } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { createText } from './createText';
import { filterLine, withinWords } from './filterWords';
import { plain } from './fixtures';
import { en } from './messages/en';
import { ru } from './messages/ru';

const { dataset } = parseDataset(real);
const [english, russian] = [createText('en', en), createText('ru', ru)];
const everything = NO_FILTER;
const speaker = (id: string) => dataset.speakers.filter((one) => one.id === id).map((one) => one.id);
const lavrov = speaker('sergey-lavrov');

describe('a filter in one line', () => {
  it('is empty when nothing is asked for', () => {
    expect(filterLine(english, dataset, everything)).toBe('');
  });

  it('names everything that is asked for', () => {
    const filter: ClaimFilter = {
      ...everything,
      speakers: lavrov,
      places: areas('KZ', 'UZ'),
      topics: ['transport'],
      time: yearRange(2024),
      q: ' rail ',
    };
    expect(filterLine(english, dataset, filter)).toBe(
      'Only statements by Sergey Lavrov, about Kazakhstan and Uzbekistan, on transport, for 2024, with the words “rail”',
    );
    expect(plain(filterLine(russian, dataset, filter))).toBe(
      'Только высказывания: кто сказал — Сергей Лавров, место — Казахстан и Узбекистан, тема — транспорт, время — 2024, со словами «rail»',
    );
  });

  it('calls the region what it is', () => {
    const regional: ClaimFilter = { ...everything, places: areas('CA5', 'KZ') };
    expect(filterLine(english, dataset, regional)).toBe('Only statements about the five together and Kazakhstan');
    expect(plain(filterLine(russian, dataset, regional))).toBe(
      'Только высказывания: место — пять стран вместе и Казахстан',
    );
  });

  it.each([
    ['ours', 'Only statements that are built in', 'Только высказывания: встроенные'],
    ['mine', 'Only statements in my documents', 'Только высказывания: из моих документов'],
  ] as const)('says whose are meant: %s', (whose, inEnglish, inRussian) => {
    expect(filterLine(english, dataset, { ...everything, whose })).toBe(inEnglish);
    expect(plain(filterLine(russian, dataset, { ...everything, whose }))).toBe(inRussian);
  });

  it('names every source and speaker there is', () => {
    for (const text of [english, russian]) {
      for (const { id, name } of dataset.sources)
        expect(filterLine(text, dataset, { ...everything, sources: [id] })).toContain(text.pick(name));
      for (const { id, name } of dataset.speakers)
        expect(filterLine(text, dataset, { ...everything, speakers: [id] })).toContain(text.pick(name));
    }
  });
});

it('a title speaks of the one speaker that is chosen, else of the filter', () => {
  expect(withinWords(english, dataset, { ...everything, speakers: lavrov })).toBe('Lavrov');
  expect(withinWords(russian, dataset, { ...everything, speakers: lavrov })).toBe('Лавров');
  expect(withinWords(english, dataset, { ...everything, speakers: lavrov, q: 'rail' })).toBe('Within the filter');
  expect(withinWords(russian, dataset, { ...everything, q: 'zzzz' })).toBe('В пределах фильтра');
});
