import { groupBy } from '../lib/groupBy';
import { type Areas, groupsContaining, isPartOf, membersOf, regionOf } from './area';
import type { Claim } from './claim';
import { claimInterval } from './claimInterval';
import { scopeClass } from './comparison';
import type { AreaId, ClaimId, IndicatorId } from './ids';
import { sameIndicator } from './indicator';
import type { Interval } from './interval';
import { add, divide, includesValue, intersect, intervalOrder } from './intervalArithmetic';
import { intervalIndex } from './intervalIndex';
import { periodKey, samePeriod } from './period';
import { isChange } from './quantity';

/**
 * One check of parts against their whole.
 *
 *   share    part ÷ whole and the quoted share can both be true; `result` is what lies in both, a ratio
 *   sum      the parts add up to the whole; `result` is their sum
 *   part     a part is no more than its whole; `result` is part ÷ whole
 *   region   a place names more than a group to which it belongs; `reasons` say why that need not clash, `result` is null
 */
export type PartCheck = {
  readonly kind: 'share' | 'sum' | 'part' | 'region';
  readonly verdict: 'holds' | 'cannot-tell' | 'does-not-hold';
  readonly parts: readonly ClaimId[];
  readonly whole: ClaimId;
  /** The quoted share that a `share` check is about. */
  readonly share: ClaimId | null;
  readonly result: Interval | null;
  readonly reasons: readonly ('other-indicator' | 'other-period' | 'other-scope')[];
};

/** Every check that the claims allow; figures are taken as stated, and as rounded where that sets them apart. */
export function partChecks(claims: readonly Claim[], areas: Areas): readonly PartCheck[] {
  const amounts = claims.filter(
    ({ quantity, status }) => status === 'stated' && quantity.kind !== 'direction' && !isChange(quantity),
  );
  const measures = groupBy(amounts, (claim) => measureKey(claim.indicator.id, claim.refArea, claim));
  const parts = groupBy(amounts, (claim) => {
    const { kind, of } = claim.indicator;
    return of === null ? null : partsKey(of, kind, claim);
  });
  const isInGroup = new Map(areas.list.map(({ id }) => [id, groupsContaining(areas, id).length > 0]));
  const places = new Map(
    [...groupBy(amounts, (claim) => (isInGroup.get(claim.refArea) ? kindKey(claim) : null))].map(
      ([key, claims]) =>
        [key, { claims, index: intervalIndex(claims.map((claim) => claimInterval(claim, 'rounded'))) }] as const,
    ),
  );
  return [
    ...amounts.flatMap((share) =>
      shareChecks(share, (of, area) => measures.get(measureKey(of, area, share)) ?? [], areas),
    ),
    ...amounts.flatMap((whole) => {
      const { kind } = whole.indicator;
      return partsChecks(whole, parts.get(partsKey(whole.indicator.id, kind, whole)) ?? []);
    }),
    ...amounts.flatMap((whole) => {
      const others = membersOf(areas, whole.refArea).length > 0 ? places.get(kindKey(whole)) : undefined;
      const above = others?.index.above(claimInterval(whole, 'rounded')) ?? [];
      return regionChecks(
        whole,
        above
          .flatMap((at) => others?.claims[at] ?? [])
          .filter(({ refArea }) => isPartOf(areas, refArea, whole.refArea)),
      );
    }),
  ];
}

/** A measure of a place in a time. */
function measureKey(indicator: IndicatorId, area: AreaId, { period }: Claim): string {
  return [indicator, area, periodKey(period)].join('|');
}
/** What parts of a measure have in common with it and each other. */
function partsKey(of: IndicatorId, kind: string, { refArea, period, quantity }: Claim): string {
  return [of, kind, refArea, periodKey(period), quantity.unit].join('|');
}
/** A kind of measure within its topic, in a unit. */
function kindKey({ indicator, quantity, counterpartArea }: Claim): string {
  const { kind, topic } = indicator;
  return [kind, topic, quantity.unit, counterpartArea].join('|');
}

/** A share is one of the region. */
function shareChecks(
  share: Claim,
  claimsOf: (indicator: IndicatorId, area: AreaId) => readonly Claim[],
  areas: Areas,
): readonly PartCheck[] {
  const { kind, of } = share.indicator;
  const region = regionOf(areas, share.refArea);
  if (kind !== 'share' || of === null || region === null) return [];
  const [parts, wholes] = [claimsOf(of, share.refArea), claimsOf(of, region)];
  return parts.flatMap((part) =>
    wholes.flatMap((whole) => {
      if (whole.quantity.unit !== part.quantity.unit) return [];
      const result = both('stated', share, part, whole) ?? both('rounded', share, part, whole);
      const verdict = result ? 'holds' : 'does-not-hold';
      return { kind: 'share', verdict, parts: [part.id], whole: whole.id, share: share.id, result, reasons: [] };
    }),
  );
}

function both(reading: 'stated' | 'rounded', share: Claim, part: Claim, whole: Claim): Interval | null {
  const [quoted, a, b] = [share, part, whole].map((claim) => claimInterval(claim, reading));
  return quoted && a && b && !includesValue(b, 0) ? intersect(divide(a, b), quoted) : null;
}

/** Parts are claims of the same kind and unit that belong to the whole, of the same place and time. */
function partsChecks(whole: Claim, parts: readonly Claim[]): readonly PartCheck[] {
  const oneOfEach = [...groupBy(parts, ({ indicator }) => indicator.id).values()].map(([first]) => first);
  return oneOfEach.length > 1 ? sumCheck(oneOfEach, whole) : parts.flatMap((part) => partCheck(part, whole));
}

function sumCheck(parts: readonly Claim[], whole: Claim): readonly PartCheck[] {
  const [sum, total] = [sumOf(parts, 'stated'), claimInterval(whole, 'stated')];
  const [roundedSum, roundedTotal] = [sumOf(parts, 'rounded'), claimInterval(whole, 'rounded')];
  if (!sum || !total || !roundedSum || !roundedTotal) return [];
  const canMeet = intersect(roundedSum, roundedTotal) !== null;
  const verdict = intervalOrder(sum, total) === 'equal' ? 'holds' : canMeet ? 'cannot-tell' : 'does-not-hold';
  const ids = parts.map(({ id }) => id);
  return [{ kind: 'sum', verdict, parts: ids, whole: whole.id, share: null, result: sum, reasons: [] }];
}

function partCheck(part: Claim, whole: Claim): readonly PartCheck[] {
  const [amount, total] = [claimInterval(part, 'stated'), claimInterval(whole, 'stated')];
  if (!amount || !total) return [];
  const apart = intervalOrder(amount, total);
  const verdict = apart === 'above' ? 'does-not-hold' : apart === 'undecided' ? 'cannot-tell' : 'holds';
  const result = includesValue(total, 0) ? null : divide(amount, total);
  return [{ kind: 'part', verdict, parts: [part.id], whole: whole.id, share: null, result, reasons: [] }];
}

function sumOf(claims: readonly Claim[], reading: 'stated' | 'rounded'): Interval | null {
  return claims.reduce<Interval | null>((sum, claim) => {
    const interval = claimInterval(claim, reading);
    return sum && interval ? add(sum, interval) : interval;
  }, null);
}

/** Of the amounts of a group's places, of one kind, topic and unit with the whole, those that lie above it. */
function regionChecks(whole: Claim, claims: readonly Claim[]): readonly PartCheck[] {
  const indicator = whole.indicator;
  if (indicator.kind === 'growth' || indicator.kind === 'share' || indicator.kind === 'target') return [];
  return claims.flatMap((part) => {
    const [a, b] = [claimInterval(part, 'rounded'), claimInterval(whole, 'rounded')];
    if (!a || !b || intervalOrder(a, b) !== 'above') return [];
    const reasons: PartCheck['reasons'] = [
      ...(sameIndicator(part.indicator, whole.indicator) ? [] : (['other-indicator'] as const)),
      ...(samePeriod(part.period, whole.period) ? [] : (['other-period'] as const)),
      ...(scopeClass(part) === scopeClass(whole) ? [] : (['other-scope'] as const)),
    ];
    const verdict = reasons.length > 0 ? 'cannot-tell' : 'does-not-hold';
    return [{ kind: 'region', verdict, parts: [part.id], whole: whole.id, share: null, result: null, reasons }];
  });
}
