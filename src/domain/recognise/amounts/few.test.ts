import { expect, it } from 'vitest';
import { isFew } from './few';

it('few are fewer than sixteen persons, and nothing else', () => {
  const of = (amount: number, unit: string) => isFew({ bound: 'exact', amount, unit });
  expect([of(15, 'persons'), of(16, 'persons'), of(3, 't'), of(3, 'companies')]).toEqual([true, false, false, false]);
  expect(isFew({ direction: 'rising' })).toBe(false);
});
