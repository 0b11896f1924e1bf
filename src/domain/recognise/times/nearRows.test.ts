import { expect, it } from 'vitest';
import { NEAR } from './nearRows';
import { periodsOf } from './periods';

const daysOf = (text: string, published = '2025-10-15') =>
  periodsOf(text, published).map(({ period }) =>
    'end' in period ? `${'start' in period ? period.start : ''}..${period.end}` : period.kind,
  );

it.each([
  ['прошлым летом', '2025-06-01..2025-08-31'],
  ['зимой', '2024-12-01..2025-02-28'],
  ['в первой половине сентября', '2025-09-01..2025-09-15'],
  ['на прошлой неделе', '2025-10-06..2025-10-12'],
  ['last week', '2025-10-06..2025-10-12'],
  ['к 1 декабря', '..2025-12-01'],
  ['через два года', '..2027-10-15'],
  ['с начала десятилетия', '2020-01-01..2025-10-15'],
])('reads when %s was', (text, days) => {
  expect(daysOf(text)).toContain(days);
});

it.each(['в ближайшие три года', 'over the next three years'])('names a day that its year has: %s', (text) => {
  expect(daysOf(text, '2024-02-29')).toEqual(['..2027-02-28']);
});

it.each(['месяцем ранее', 'a month earlier'])('reads how long before %s is', (text) => {
  expect(periodsOf(text, '2025-10-15').map(({ earlier }) => earlier)).toEqual([1 / 12]);
});

it('begins no row with just any word', () => {
  expect(NEAR.every(([pattern]) => !new RegExp(`^(?:${pattern})`).test('товары'))).toBe(true);
});
