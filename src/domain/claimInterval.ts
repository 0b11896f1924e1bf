import type { Claim } from './claim';
import { closedInterval, type Interval, pointInterval } from './interval';
import { divide, intersect } from './intervalArithmetic';
import { type Reading, toInterval } from './quantity';

const WHOLE = closedInterval(0, 1);
const HUNDRED = pointInterval(100);

/**
 * The interval of a claim as arithmetic takes it: `%` and shares as ratios (20 % is 0.2), a share of a whole no more
 * than 1. Null for a bare direction.
 */
export function claimInterval(claim: Claim, reading: Reading): Interval | null {
  const interval = toInterval(claim.quantity, reading);
  if (!interval) return null;
  const ratio = claim.quantity.unit === '%' ? divide(interval, HUNDRED) : interval;
  return claim.indicator.kind === 'share' ? (intersect(ratio, WHOLE) ?? ratio) : ratio;
}
