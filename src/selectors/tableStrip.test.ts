import { describe, expect, it } from 'vitest';
import { axisShare } from '../domain/axis';
import { AXIS, claim } from '../domain/fixtures';
import { stripMark } from './tableStrip';

const eighth = (years: number) => expect.closeTo(years / 8, 2);
const mark = (words: string, said = '2025-10-09') =>
  stripMark(AXIS, claim(`KZ turnover ${words} = 1 bn USD`).period, said);

describe('stripMark', () => {
  it.each([
    ['2024', { kind: 'block', from: eighth(5), to: eighth(6) }],
    ['2026-01', { kind: 'block', from: eighth(7), to: eighth(7 + 1 / 12) }],
    ['as of 2020-10-15', { kind: 'point', at: eighth(1.79) }],
    ['per year', { kind: 'wings', at: eighth(6.77) }],
    ['2008..2019', { kind: 'bar', from: 0, to: eighth(1), before: true }],
    ['..2025-10-09', { kind: 'point', at: eighth(6.77) }],
    ['3 years to 2025-10-09', { kind: 'bar', from: eighth(3.77), to: eighth(6.77), before: false }],
    ['by 2027', { kind: 'plan', from: eighth(6.77), to: 1, beyond: true }],
  ])('draws %s', (words, expected) => {
    expect(mark(words)).toEqual(expected);
  });

  it('begins a duration that ends on 29 February on the 28th of a common year', () => {
    const from = (words: string) => expect.objectContaining({ from: axisShare(AXIS, words) });
    expect(mark('3 years to 2024-02-29')).toEqual(from('2021-02-28'));
    expect(mark('4 years to 2024-02-29')).toEqual(from('2020-02-29'));
  });
});
