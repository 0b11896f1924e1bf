import { describe, expect, it } from 'vitest';
import { PERIOD_KINDS, type Period } from '../period';
import { type PeriodForm, periodFormOf, periodOf } from './periodForm';

const filled = (change: Partial<PeriodForm>) => periodOf({ ...periodFormOf(null, '2026-02-03'), ...change });

describe('a time that is filled in', () => {
  it('is the year before the document at first', () => {
    expect(filled({})).toEqual({ kind: 'year', start: '2025-01-01', end: '2025-12-31' });
  });

  it('is of any kind', () => {
    expect(filled({ kind: 'half-year', year: '2025', part: '2' })).toEqual({
      kind: 'half-year',
      start: '2025-07-01',
      end: '2025-12-31',
    });
    expect(filled({ kind: 'quarter', year: '2025', part: '2' })).toMatchObject({
      start: '2025-04-01',
      end: '2025-06-30',
    });
    expect(filled({ kind: 'month', year: '2024', part: '2' })).toMatchObject({
      start: '2024-02-01',
      end: '2024-02-29',
    });
    expect(filled({ kind: 'year-to-date', to: '2025-09-30' })).toMatchObject({
      start: '2025-01-01',
      end: '2025-09-30',
    });
    expect(filled({ kind: 'range', to: '2025-09-30' })).toMatchObject({ start: null });
    expect(filled({ kind: 'by', year: '2030' })).toEqual({ kind: 'by', end: '2030-12-31' });
    expect(filled({ kind: 'per-year' })).toEqual({ kind: 'per-year' });
  });

  it('is none until it is one', () => {
    for (const change of [
      { year: '25' },
      { kind: 'quarter', part: '5' },
      { kind: 'as-of', to: '2025-02-30' },
      { kind: 'as-of', to: '' },
      { kind: 'range', from: '2026-01-01', to: '2025-01-01' },
      { kind: 'duration', years: '0' },
    ] as const)
      expect(filled(change)).toBe(null);
  });

  it('comes back as it was', () => {
    const periods: readonly Period[] = [
      { kind: 'year', start: '2024-01-01', end: '2024-12-31' },
      { kind: 'half-year', start: '2024-07-01', end: '2024-12-31' },
      { kind: 'quarter', start: '2024-07-01', end: '2024-09-30' },
      { kind: 'month', start: '2024-02-01', end: '2024-02-29' },
      { kind: 'year-to-date', start: '2024-01-01', end: '2024-09-30' },
      { kind: 'as-of', start: '2024-05-05', end: '2024-05-05' },
      { kind: 'range', start: null, end: '2024-05-05' },
      { kind: 'range', start: '2020-01-01', end: '2024-05-05' },
      { kind: 'duration', years: 7, end: '2024-05-05' },
      { kind: 'per-year' },
      { kind: 'per-month' },
      { kind: 'by', end: '2030-12-31' },
    ];
    expect(periods.map((period) => periodOf(periodFormOf(period, '2026-02-03')))).toEqual(periods);
    expect(new Set(periods.map(({ kind }) => kind)).size).toBe(PERIOD_KINDS.length);
  });
});
