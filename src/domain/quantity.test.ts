import { describe, expect, it } from 'vitest';
import { type ClaimOptions, claim } from './fixtures';
import type { Interval } from './interval';
import { type Reading, toInterval } from './quantity';

const quantity = (words: string, options?: ClaimOptions) => claim(`KZ turnover 2024 ${words}`, options).quantity;

/** `[27.5, 28.5)`, with ≈ for an approximate one. */
function show(interval: Interval | null): string {
  if (!interval) return 'none';
  const { lo, hi, loOpen, hiOpen, approximate } = interval;
  const end = (value: number) => (Number.isFinite(value) ? String(value) : value < 0 ? '-∞' : '∞');
  return `${approximate ? '≈' : ''}${loOpen ? '(' : '['}${end(lo)}, ${end(hi)}${hiOpen ? ')' : ']'}`;
}

describe('toInterval', () => {
  it.each<[words: string, stated: string, rounded: string]>([
    ['> 50 companies', '(50, ∞)', '(50, ∞)'],
    ['>= 50 companies', '[50, ∞)', '[50, ∞)'],
    ['under 15 bn USD', '(0, 15000000000)', '(0, 15000000000)'],
    ['< 2.5 t', '(0, 2.5)', '(0, 2.5)'],
    ['<= 10 t', '[0, 10]', '[0, 10]'],
    ['= 28 t', '[28, 28]', '[27.5, 28.5)'],
    ['= 8.5 %', '[8.5, 8.5]', '[8.45, 8.55)'],
    ['~ 24 thousand companies', '≈[24000, 24000]', '≈[23500, 24500)'],
    ['= 33 projects', '[33, 33]', '[33, 33]'],
    ['= 33 thousand persons', '[33000, 33000]', '[32500, 33500)'],
    ['= 28..30 t', '[28, 30]', '[28, 30]'],
    ['falling > 5 %', '(-∞, -5)', '(-∞, -5)'],
    ['falling = 5 %', '[-5, -5]', '(-5.5, -4.5]'],
    ['falling <= 5 %', '[-5, 0]', '[-5, 0]'],
    ['falling = 3..5 %', '[-5, -3]', '[-5, -3]'],
    ['rising >= 5 %', '[5, ∞)', '[5, ∞)'],
    ['rising', 'none', 'none'],
    ['falling', 'none', 'none'],
  ])('reads %s as %s, rounded as %s', (words, stated, rounded) => {
    const read = (reading: Reading) => show(toInterval(quantity(words), reading));
    expect([read('stated'), read('rounded')]).toEqual([stated, rounded]);
  });

  it('takes a figure as stated unless told otherwise', () => {
    expect(show(toInterval(quantity('= 28 t')))).toBe('[28, 28]');
  });

  it('takes the stretch that a fraction in words was rounded to, when the claim gives one', () => {
    const third = quantity('= 1/3 share', { rounded: [0.3, 0.36] });
    expect(show(toInterval(third, 'rounded'))).toBe('[0.3, 0.36]');
    expect(toInterval(third)).toMatchObject({ lo: 1 / 3, hi: 1 / 3 });
  });

  it('leaves a figure of unknown precision at its point', () => {
    expect(show(toInterval(quantity('= 2 x'), 'rounded'))).toBe('[2, 2]');
  });
});
