import { describe, expect, it } from 'vitest';
import { amountIn, amountScale, writtenAmount } from './amountForm';

describe('an amount in a form', () => {
  it.each([
    [30e9, 'USD', 1e9, '30'],
    [10.4e9, 'USD', 1e9, '10.4'],
    [2_842e6, 'USD', 1e9, '2.842'],
    [28_437_112, 'USD', 1, '28437112'],
    [1_234_567, 'USD', 1e3, '1234.567'],
    [1_234_567_891, 'USD', 1, '1234567891'],
    [23_000, 'companies', 1e3, '23'],
    [300, 'companies', 1, '300'],
    [1_400, '%', 1, '1400'],
    [0.5, 'share', 1, '0.5'],
    [120e12, 'KZT', 1e12, '120'],
  ] as const)('%s %s is counted in %s, and written %s', (amount, unit, scale, written) => {
    expect(amountScale({ amount, unit })).toBe(scale);
    expect(writtenAmount(amount, scale, 'en')).toBe(written);
    expect(writtenAmount(amount, scale, 'ru')).toBe(written.replace('.', ','));
    for (const lang of ['en', 'ru'] as const) expect(amountIn(writtenAmount(amount, scale, lang), scale)).toBe(amount);
  });

  it('has one scale for both ends of a range', () => {
    expect(amountScale({ amount: 800e6, upper: 1.2e9, unit: 'USD' })).toBe(1e6);
  });

  it('is read however it is written, and never as a number that it is not', () => {
    expect(amountIn('28 000', 1)).toBe(28_000);
    expect(amountIn('4,1', 1e9)).toBe(4.1e9);
    expect(amountIn('3e9', 1)).toBe(3e9);
    for (const words of ['', 'many', '-3', '1,2,3']) expect(amountIn(words, 1e9)).toBe(null);
  });
});
