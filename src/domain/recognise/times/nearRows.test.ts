import { expect, it } from 'vitest';
import { NEAR } from './nearRows';
import { periodsOf } from './periods';

const daysOf = (text: string) =>
  periodsOf(text, '2025-10-15').map(({ period }) =>
    'end' in period ? `${'start' in period ? period.start : ''}..${period.end}` : period.kind,
  );

it.each([
  ['прошлым летом', '2025-06-01..2025-08-31'],
  ['зимой', '2024-12-01..2025-02-28'],
  ['в первой половине сентября', '2025-09-01..2025-09-15'],
  ['на прошлой неделе', '2025-10-06..2025-10-12'],
  ['last week', '2025-10-06..2025-10-12'],
  ['к 1 декабря', '..2025-12-01'],
])('reads when %s was', (text, days) => {
  expect(daysOf(text)).toContain(days);
});

it('begins no row with just any word', () => {
  expect(NEAR.every(([pattern]) => !new RegExp(`^(?:${pattern})`).test('товары'))).toBe(true);
});
