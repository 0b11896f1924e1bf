import { describe, expect, it } from 'vitest';
import { claim, dataset, filter } from '../domain/fixtures';
import { neighboursOf } from './neighbours';

const OF = dataset([
  claim('KZ turnover 2024 = 28 bn USD', { id: 'kz', speaker: 'tokayev', source: 'one' }),
  claim('KZ turnover 2024 = 31 bn USD', { id: 'against', speaker: 'putin', source: 'two' }),
  claim('KZ students 2025 = 60000 persons', { id: 'students', speaker: 'tokayev', source: 'three' }),
  claim('UZ turnover 2023 = 9 bn USD', { id: 'uz', speaker: 'lavrov', source: 'one' }),
]);
const around = (id: string, change = {}) =>
  neighboursOf(OF, { ...filter(change), derived: true, aside: [] }, id).map(
    ({ relation, figures }) => `${relation}: ${figures.map((figure) => figure.id).join(' ')}`,
  );

describe('the neighbours of a figure', () => {
  it('are those of its quantity, place, speaker and document, and what contradicts it, in the order of time', () => {
    expect(around('kz')).toEqual([
      'quantity: uz kz against',
      'place: kz against students',
      'speaker: kz students',
      'document: uz kz',
      'contradicts: kz against',
    ]);
  });

  it('are those that the filter leaves, and none of what is not there', () => {
    expect(around('students')).toEqual(['place: kz against students', 'speaker: kz students']);
    expect(around('uz', { topics: ['people'] })).toEqual([]);
    expect(around('nothing')).toEqual([]);
  });
});
