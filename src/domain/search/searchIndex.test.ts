import { expect, it } from 'vitest';
import { searchIndex } from './searchIndex';

const index = searchIndex(
  [
    { id: 'rail', name: 'Rail transit', words: 'More than 30 million tons through Kazakhstan' },
    { id: 'oil', name: 'Oil to China', words: 'Rail and pipes carry it' },
    { id: 'gas', name: 'Газовый союз', words: 'Россия, Казахстан и Узбекистан' },
    { id: 'growth', name: 'Growth', words: 'Coal grew year-on-year; по-прежнему дороже' },
    { id: 'years', name: 'Years', words: 'Coal, each year; дороже прежнего' },
    { id: 'port', name: 'Port', words: 'Saint Petersburg' },
  ],
  ['name', 'words'],
);
const ids = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

it.each([
  ['a word of either field, the first field first', 'rail', ['rail', 'oil']],
  ['all words, in any field and order', 'tons transit', ['rail']],
  ['nothing where a word is missing', 'rail gas', []],
  ['a beginning', 'kazakh', ['rail']],
  ['whole numbers only', '3', []],
  ['a number', '30', ['rail']],
  ['what hyphens join as one word', 'year-on-year', ['growth']],
  ['the same in Russian', '«по-прежнему»', ['growth']],
  ['the same with a hyphen that does not break', 'year\u2011on\u2011year coal', ['growth']],
  ['the same where a soft hyphen parts it', 'по-преж\u00adнему', ['growth']],
  ['its parts where no text joins them', 'Saint-Petersburg', ['port']],
  ['parts for a dash that stands apart', 'year – coal', ['years', 'growth']],
  ['another case', 'газового союза', ['gas']],
  ['nothing without words', ' – ', []],
])('finds %s', (_, question, found) => {
  expect(ids(index.search(question))).toEqual(found);
});

it('names the nearest', () => {
  expect(ids(index.nearest('Kazahstan'))).toEqual(['rail']);
  expect(ids(index.nearest('союс'))).toEqual(['gas']);
  expect(index.nearest('zz')).toEqual([]);
});

it('puts a question right, and leaves one alone that needs it not or that it cannot', () => {
  expect(index.corrected('Kazahstan 30')).toBe('Kazakhstan 30');
  expect(index.corrected('Kazakhstan')).toBeNull();
  expect(index.corrected('Kazahstan zzzzzz')).toBeNull();
});
