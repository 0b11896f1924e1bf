import { expect, it } from 'vitest';
import { claim, dataset } from '../domain/fixtures';
import { leadingClaims } from './leadingClaims';

const of = (...sentences: readonly string[]) => {
  const data = dataset(sentences.map((sentence, index) => claim(sentence, { id: `c${index}` })));
  return leadingClaims(data, data.claims).map(({ id }) => String(id));
};

it('of each leading quantity and place the last one said leads, in the order of the data; none of a single month', () => {
  expect(
    of(
      'KZ turnover 2023 = 26 bn USD',
      'UZ turnover 2024 = 12 bn USD',
      'KZ turnover 2024 = 28 bn USD',
      'KZ turnover 2026-01 = 1 bn USD',
      'UZ growth 2024 = 9 %',
    ),
  ).toEqual(['c1', 'c2']);
});

it('where nothing leads, the last few do', () => {
  expect(of('UZ growth 2024 = 9 %', 'KZ growth 2024 = 3 %')).toEqual(['c0', 'c1']);
});
