import { type Areas, isPartOf, regionOf } from './area';
import type { Claim, ClaimStatus } from './claim';
import { claimInterval } from './claimInterval';
import { compareClaims, type IncomparableReason, isOfLevel, scopeClass } from './comparison';
import { sameIndicator } from './indicator';
import { closedInterval, type Interval } from './interval';
import { divide, includesValue, intersect, intervalOrder, multiply } from './intervalArithmetic';
import { isUnnamed, type Period, samePeriod } from './period';

/**
 * How two claims stand to each other, the first as asked.
 *
 *   same, compatible         they agree; they overlap, and either may hold within `common`
 *   weaker, stronger         the second says less than the first, or more
 *   contradicts              they cannot both hold, even as rounded
 *   unnamed                  nothing speaks against both, but the year of at least one is not named
 *   open                     for one year they could not both hold; whether it is one year, nobody said
 *   part, too-large          one is part of the other: `result` is part ÷ whole, or the part is above the whole
 *   share                    one is the share of a whole: `result` is the part, or the whole, that follows
 *   change                   one is the change of what the other is the level of
 *   incomparable             for `reason`
 */
export type Verdict = {
  readonly kind:
    | 'same'
    | 'weaker'
    | 'stronger'
    | 'compatible'
    | 'contradicts'
    | 'unnamed'
    | 'open'
    | 'part'
    | 'too-large'
    | 'share'
    | 'change'
    | 'incomparable';
  readonly claims: readonly [Claim, Claim];
  /** Which of the two is the weaker one, the part, the share, the change, or the only one without a year. */
  readonly role: 0 | 1 | null;
  readonly reason: IncomparableReason | null;
  /** True where they agree only as rounded to their last digit. */
  readonly rounded: boolean;
  /** What lies in both; ratios for `%`. Null unless both are about one quantity, or would be if it is of one year. */
  readonly common: Interval | null;
  readonly result: Interval | null;
  /** The quoted share that narrows `result`. */
  readonly share: Claim | null;
  /** What narrows each beside the other. */
  readonly narrows: readonly [readonly ClaimNarrowing[], readonly ClaimNarrowing[]];
};

/** What narrows a claim that stands beside another. */
export type ClaimNarrowing =
  | { readonly kind: 'unnamed' | 'no-amount' }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'status'; readonly status: ClaimStatus }
  /** Notes that change what is counted, which the other has not. */
  | { readonly kind: 'scope'; readonly codes: readonly string[] };

type Found = Pick<Verdict, 'kind'> & Partial<Omit<Verdict, 'kind' | 'claims' | 'narrows'>>;

/**
 * `areas` tell which place is a part of which. `quoted` is the share of the whole that somebody gives for the part, where
 * the two are part and whole.
 */
export function verdictOf(one: Claim, other: Claim, areas: Areas, quoted: Claim | null = null): Verdict {
  const found = alike(one, other) ?? related(one, other, areas, quoted) ?? incomparable(one, other, areas);
  return {
    role: null,
    reason: null,
    rounded: false,
    common: null,
    result: null,
    share: null,
    ...found,
    claims: [one, other],
    narrows: [narrowingsOf(one, other), narrowingsOf(other, one)],
  };
}

/** Two claims of one quantity, or of one that would be the same if a year had been named. */
function alike(one: Claim, other: Claim): Found | null {
  const { kind } = compareClaims(one, other);
  const [stated, rounded] = [meet(one, other, 'stated'), meet(one, other, 'rounded')];
  const met = { common: stated ?? rounded, rounded: stated === null };
  switch (kind) {
    case 'same':
      return { kind, ...met };
    case 'overlapping':
      return { kind: 'compatible', ...met };
    case 'weaker':
      return { kind, role: 1, ...met };
    case 'stronger':
      return { kind, role: 0, ...met };
    case 'contradictory':
      return { kind: 'contradicts' };
    case 'not-comparable': {
      if (!mayBeOneYear(one, other)) return null;
      const [first, second] = [isUnnamed(one.period), isUnnamed(other.period)];
      const role = first === second ? null : first ? 0 : 1;
      return met.common ? { kind: 'unnamed', role, ...met } : { kind: 'open', role };
    }
  }
}

function meet(one: Claim, other: Claim, reading: 'stated' | 'rounded'): Interval | null {
  const [a, b] = [claimInterval(one, reading), claimInterval(other, reading)];
  return a && b ? intersect(a, b) : null;
}

/** An unnamed year may be that of the speech or the one before; two unnamed ones may be one where these meet. */
function mayBeOneYear(one: Claim, other: Claim): boolean {
  if (![one, other].some(({ period }) => period.kind === 'per-year')) return false;
  const years = yearsOf(one).filter((year) => yearsOf(other).includes(year));
  if (years.length === 0) return false;
  const period = [one, other].map((claim) => claim.period).find(({ kind }) => kind === 'year') ?? one.period;
  const { said } = one;
  return compareClaims({ ...one, period }, { ...other, period, said }).kind !== 'not-comparable';
}

function yearsOf({ period, said }: Claim): readonly number[] {
  if (period.kind === 'year') return [Number(period.start.slice(0, 4))];
  const spoken = Number(said.on.slice(0, 4));
  return period.kind === 'per-year' ? [spoken - 1, spoken] : [];
}

/** A part and its whole, a share, or a change and its level: of one time, counterpart and scope, stated with amounts. */
function related(one: Claim, other: Claim, areas: Areas, quoted: Claim | null): Found | null {
  const isOneBasis =
    samePeriod(one.period, other.period) &&
    !isUnnamed(one.period) &&
    one.counterpartArea === other.counterpartArea &&
    scopeClass(one) === scopeClass(other) &&
    [one, other].every(({ status, quantity }) => status === 'stated' && quantity.kind !== 'direction');
  if (!isOneBasis) return null;
  return (
    changeOf(one, other, 0) ??
    changeOf(other, one, 1) ??
    shareOf(one, other, 0, areas) ??
    shareOf(other, one, 1, areas) ??
    (isPart(one, other, areas) ? partOf(one, other, 0, quoted) : null) ??
    (isPart(other, one, areas) ? partOf(other, one, 1, quoted) : null)
  );
}

function changeOf(change: Claim, level: Claim, role: 0 | 1): Found | null {
  const { kind, of } = change.indicator;
  const isGrowth = kind === 'growth' && of === level.indicator.id && isOfLevel(level);
  const isDifference = sameIndicator(change.indicator, level.indicator) && !isOfLevel(change) && isOfLevel(level);
  return change.refArea === level.refArea && (isGrowth || isDifference) ? { kind: 'change', role } : null;
}

/** The whole that follows from a place's own amount, or that amount from the whole of its region. */
function shareOf(share: Claim, amount: Claim, role: 0 | 1, areas: Areas): Found | null {
  const { kind, of } = share.indicator;
  if (kind !== 'share' || of !== amount.indicator.id || regionOf(areas, share.refArea) === null || !isOfLevel(amount))
    return null;
  const [ratio, value] = [claimInterval(share, 'stated'), claimInterval(amount, 'stated')];
  if (!ratio || !value) return null;
  if (amount.refArea === regionOf(areas, share.refArea)) return { kind: 'share', role, result: multiply(ratio, value) };
  if (amount.refArea !== share.refArea || includesValue(ratio, 0)) return null;
  return { kind: 'share', role, result: divide(value, ratio) };
}

const WHOLE = closedInterval(0, 1);

function partOf(part: Claim, whole: Claim, role: 0 | 1, quoted: Claim | null): Found | null {
  if (part.quantity.unit !== whole.quantity.unit) return null;
  const [a, b] = [claimInterval(part, 'rounded'), claimInterval(whole, 'rounded')];
  if (!a || !b) return null;
  if (intervalOrder(a, b) === 'above') return { kind: 'too-large', role };
  const [said, all] = [claimInterval(part, 'stated'), claimInterval(whole, 'stated')];
  const ratio = said && all && !includesValue(all, 0) ? intersect(divide(said, all), WHOLE) : null;
  const share = quoted && claimInterval(quoted, 'stated');
  const narrower = ratio && share ? intersect(ratio, share) : null;
  return { kind: 'part', role, result: narrower ?? ratio, share: narrower ? quoted : null };
}

/** Of one measure, a place and a group that it belongs to; or of one place, a measure that is part of the other. */
function isPart(part: Claim, whole: Claim, areas: Areas): boolean {
  const [a, b] = [part.indicator, whole.indicator];
  const isAmount = !['growth', 'share', 'target'].includes(a.kind) && isOfLevel(part) && isOfLevel(whole);
  if (sameIndicator(a, b)) return isAmount && isPartOf(areas, part.refArea, whole.refArea);
  return isAmount && a.of === b.id && a.kind === b.kind && part.refArea === whole.refArea;
}

/** What could be set against each other in one time and scope is told by these, not as another measure. */
function incomparable(one: Claim, other: Claim, areas: Areas): Found {
  const comparison = compareClaims(one, other, areas);
  const reason = comparison.kind === 'not-comparable' ? comparison.reason : null;
  if (reason === 'part-and-whole' || (reason === 'other-indicator' && isOfOne(one, other))) {
    if (!samePeriod(one.period, other.period)) return { kind: 'incomparable', reason: 'other-period' };
    if (scopeClass(one) !== scopeClass(other)) return { kind: 'incomparable', reason: 'other-scope' };
  }
  return { kind: 'incomparable', reason };
}

/** One is the change, share or part of the other. */
function isOfOne(one: Claim, other: Claim): boolean {
  return one.indicator.of === other.indicator.id || other.indicator.of === one.indicator.id;
}

function narrowingsOf(claim: Claim, other: Claim): readonly ClaimNarrowing[] {
  const theirs = scopeClass(other).split(' ');
  const codes = scopeClass(claim)
    .split(' ')
    .filter((code) => code !== '' && !theirs.includes(code));
  return [
    ...(claim.quantity.kind === 'direction' ? [{ kind: 'no-amount' } as const] : []),
    ...(isUnnamed(claim.period) ? [{ kind: 'unnamed' } as const] : []),
    ...(!isUnnamed(claim.period) && !samePeriod(claim.period, other.period)
      ? [{ kind: 'period', period: claim.period } as const]
      : []),
    ...(claim.status === 'stated' ? [] : [{ kind: 'status', status: claim.status } as const]),
    ...(codes.length > 0 ? [{ kind: 'scope', codes } as const] : []),
  ];
}
