import { describe, expect, it } from 'vitest';
import { AXIS, claim } from '../../domain/fixtures';
import { chartExtent } from '../../selectors/chartExtent';
import { FADE, placeExtent, WINGS } from './placeExtent';

/** A hundred pixels a year. */
const place = (sentence: string, options: Parameters<typeof claim>[1] = {}) =>
  placeExtent(chartExtent(AXIS, claim(sentence, { said: '2025-07-01', ...options })), (years) => 40 + years * 100);

describe('the extent of a figure in pixels', () => {
  it('is the year that it is about', () => {
    expect(place('KZ turnover 2024 = 28 bn USD')).toMatchObject({ kind: 'bracket', from: 540, to: 640, dotted: false });
  });

  it('is cut where the axis begins, and says so', () => {
    expect(place('CA5 assistance 2008..2021 = 5..6 bn USD')).toMatchObject({
      kind: 'bar',
      from: 40,
      to: 340,
      before: true,
      after: false,
    });
  });

  it('has wings of one width around the day of speech for a year that nobody named', () => {
    const { kind, from, to } = place('KZ turnover per year > 45 bn USD');
    expect([kind, to - from]).toEqual(['wings', 2 * WINGS]);
    expect((from + to) / 2).toBeCloseTo(40 + 649.6, 0);
  });

  it('fades out before a total whose start is not said', () => {
    const { kind, from, to } = place('KZ investment ..2024-12-31 > 26 bn USD');
    expect([kind, from, to]).toEqual(['fade', 640 - FADE, 640]);
  });

  it('is dotted for what had not begun when it was said', () => {
    expect(place('KZ turnover 2026 = 30 bn USD', { status: 'forecast' }).dotted).toBe(true);
    expect(place('KZ turnover 2024 = 30 bn USD').dotted).toBe(false);
  });
});
