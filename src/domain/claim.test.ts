import { describe, expect, it } from 'vitest';
import { claimSpan, claimTopic, eventDay, isAnchored, isFact, periodYears } from './claim';
import { CODES, indicator } from './codeFixtures';
import { claim, event } from './fixtures';
import { familyOf } from './indicator';

it.each([
  ['a target', claim('KZ north-south-capacity-target by 2027 = 2 x'), true],
  [
    'a time that begins after the words',
    claim('UZ exhibition-participants 2026-04-20..2026-04-22 rising', { said: '2026-03-04' }),
    true,
  ],
  ['a forecast', claim('KZ turnover 2024 = 28 bn USD', { status: 'forecast' }), true],
  ['what is denied', claim('KZ turnover 2024 = 28 bn USD', { status: 'denied' }), true],
  ['a year that is over', claim('KZ turnover 2024 = 28 bn USD', { said: '2025-10-09' }), false],
  ['the year that is running', claim('KZ turnover 2025 = 28 bn USD', { said: '2025-10-09' }), false],
  ['a yearly level', claim('CA5 turnover per year > 45 bn USD', { said: '2025-10-09' }), false],
])('%s: is it more than a fact? %#', (_, one, expected) => {
  expect(isFact(one)).toBe(!expected);
});

it('a claim covers the time that it describes; without one, the day on which it was said', () => {
  expect(claimSpan(claim('KZ turnover 2024 = 28 bn USD'))).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  const perYear = claim('CA5 turnover per year > 45 bn USD', { said: '2025-09-19' });
  expect(claimSpan(perYear)).toEqual({ start: '2025-09-19', end: '2025-09-19' });
});

it('a statement is anchored when each of its quotes stands at its place', () => {
  const one = claim('KZ turnover 2024 = 28 bn USD', { source: ['a', 'b'] });
  const [first, ...rest] = one.appearances;
  expect(isAnchored(one)).toBe(true);
  expect(isAnchored({ ...one, appearances: [first, ...rest.map((other) => ({ ...other, anchored: false }))] })).toBe(
    false,
  );
});

it('an event is drawn on its first known day', () => {
  const fair = event('UZ exhibition 2026-04-20', { end: '2026-04-22' });
  expect(eventDay(fair)).toBe('2026-04-20');
  expect(eventDay({ ...fair, date: { ...fair.date, start: null } })).toBe('2026-04-22');
  expect(eventDay(event('KZ project undated'))).toBeNull();
});

describe('an indicator', () => {
  it('knows its topic, and the quantity it belongs to', () => {
    expect(claimTopic(claim('KZ growth 2024 = 20 %'))).toBe('turnover');
    expect(familyOf(indicator('trade-turnover-growth'))).toBe('trade-turnover');
    expect(familyOf(indicator('trade-turnover'))).toBe('trade-turnover');
  });

  it('belongs to one of its own topic, which belongs to none', () => {
    for (const { id, ...rest } of CODES.indicators.list) {
      const family = indicator(familyOf({ id, ...rest }));
      expect([id, family.topic, family.of]).toEqual([id, rest.topic, null]);
    }
  });

  it('stands for its topic on the map before or after every other, never beside it', () => {
    const ranks = CODES.indicators.list.flatMap(({ topic, rank }) => (rank ? [`${topic} ${rank}`] : []));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});

it('a duration is of the years of both its ends, anything else of that in which it begins', () => {
  expect(periodYears(claim('KZ rail-transit-growth 3 years to 2025-10-09 < 50 %'))).toEqual([2022, 2025]);
  expect(periodYears(claim('KZ turnover 2024 = 28 bn USD'))).toEqual([2024]);
});
