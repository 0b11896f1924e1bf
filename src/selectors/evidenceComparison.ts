import type { Claim } from '../domain/claim';
import { claimInterval } from '../domain/claimInterval';
import type { Interval } from '../domain/interval';
import { intersect } from '../domain/intervalArithmetic';
import type { Reading } from '../domain/quantity';
import type { Verdict } from '../domain/verdict';

const COMPARABLE: readonly Verdict['kind'][] = ['same', 'weaker', 'stronger', 'compatible', 'contradicts'];

/**
 * What lies in a claim and in all that are comparable with it, as stated or else as rounded; ratios for `%`. Null when
 * none is comparable, or when they cannot all hold.
 */
export function commonInterval(claim: Claim, others: readonly Verdict[]): Interval | null {
  const alike = others.filter(({ kind }) => COMPARABLE.includes(kind)).map(({ claims: [, other] }) => other);
  if (alike.length === 0) return null;
  return meet([claim, ...alike], 'stated') ?? meet([claim, ...alike], 'rounded');
}

function meet(claims: readonly Claim[], reading: Reading): Interval | null {
  const [first, ...rest] = claims.map((claim) => claimInterval(claim, reading));
  return rest.reduce<Interval | null>((known, next) => (known && next ? intersect(known, next) : null), first ?? null);
}
