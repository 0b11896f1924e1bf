import { type Areas, isPartOf } from '../domain/area';
import { type Claim, claimTopic } from '../domain/claim';
import { scopeClass } from '../domain/comparison';
import type { Dataset } from '../domain/dataset';
import { familyOf, sameIndicator } from '../domain/indicator';
import { isPartOfYear } from '../domain/period';
import { type Verdict, verdictOf } from '../domain/verdict';
import { largest } from '../lib/extremes';
import { notSetAside } from './disputes';
import { checksOf } from './knowledge';

/**
 * The other claims around one, whatever the filter: those about the same quantity of the same place, the most telling
 * first; parts, wholes and shares of it that can be set against it, likewise; and the others of its topic, those of its
 * place first. What the reader has set aside is in none.
 */
export type StatementGroups = {
  readonly about: readonly Verdict[];
  readonly parts: readonly Verdict[];
  readonly others: readonly Claim[];
};

export function groupsAround(dataset: Dataset, claim: Claim, aside: readonly string[]): StatementGroups {
  const about: Verdict[] = [];
  const parts: Verdict[] = [];
  const others: Claim[] = [];
  for (const other of notSetAside(dataset, aside)) {
    if (other === claim || claimTopic(other) !== claimTopic(claim)) continue;
    const group = groupOf(claim, other, dataset.codes.areas);
    const verdict = group && verdictBetween(dataset, aside, claim, other);
    if (verdict && group === 'about') about.push(verdict);
    else if (verdict && verdict.kind !== 'incomparable') parts.push(verdict);
    else others.push(other);
  }
  const nearest = (other: Claim) =>
    (other.refArea === claim.refArea ? 0 : 1) + (familyOf(other.indicator) === familyOf(claim.indicator) ? 0 : 2);
  return {
    about: mostTellingFirst(about),
    parts: mostTellingFirst(parts),
    others: others.sort((a, b) => nearest(a) - nearest(b)),
  };
}

/** The verdict on two claims, with the share that somebody quotes for a part of a whole. */
export function verdictBetween(dataset: Dataset, aside: readonly string[], one: Claim, other: Claim): Verdict {
  const check = checksOf(dataset, aside, one).find(
    ({ kind, parts, whole }) =>
      kind === 'share' && [one.id, other.id].includes(whole) && parts.some((id) => id === one.id || id === other.id),
  );
  return verdictOf(one, other, dataset.codes.areas, check?.share ? (dataset.claimById.get(check.share) ?? null) : null);
}

function groupOf(claim: Claim, other: Claim, areas: Areas): 'about' | 'parts' | null {
  if (familyOf(other.indicator) !== familyOf(claim.indicator)) return null;
  if (other.counterpartArea !== claim.counterpartArea) return null;
  const isOne = sameIndicator(other.indicator, claim.indicator) || isGrowth(other) || isGrowth(claim);
  if (other.refArea === claim.refArea) return isOne ? 'about' : 'parts';
  const isWhole = isPartOf(areas, other.refArea, claim.refArea) || isPartOf(areas, claim.refArea, other.refArea);
  return isWhole && !isGrowth(other) && !isGrowth(claim) ? 'parts' : null;
}

function isGrowth({ indicator }: Claim): boolean {
  return indicator.kind === 'growth';
}

const RANKS: Readonly<Record<Verdict['kind'], number>> = {
  contradicts: 0,
  'too-large': 0,
  same: 1,
  weaker: 1,
  stronger: 1,
  compatible: 1,
  unnamed: 2,
  open: 2,
  part: 3,
  share: 4,
  change: 5,
  incomparable: 6,
};

/** Contradictions first, what cannot be compared last; else in the order given. */
export function mostTellingFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  const rank = ({ kind, share }: Verdict) => RANKS[kind] - (share ? 0.5 : 0);
  return [...verdicts].sort((a, b) => rank(a) - rank(b));
}

/**
 * The latest year in which a quantity was spoken of without an amount for the year as a whole, and the last year before
 * it that has one. Null when the latest amount is of a whole year, or none is.
 */
export type UnsaidYear = { readonly year: number; readonly last: number };

export function unsaidYear(dataset: Dataset, claim: Claim, aside: readonly string[]): UnsaidYear | null {
  const alike = notSetAside(dataset, aside).filter(
    (other) =>
      sameIndicator(other.indicator, claim.indicator) &&
      other.refArea === claim.refArea &&
      other.status === 'stated' &&
      scopeClass(other) === scopeClass(claim),
  );
  const last = largest(alike.flatMap(({ period }) => (period.kind === 'year' ? yearOf(period.end) : [])));
  const later = alike.flatMap(({ period, said }) => {
    if (period.kind === 'per-year') return yearOf(said.on);
    return isPartOfYear(period) && 'end' in period ? yearOf(period.end) : [];
  });
  const year = largest(later);
  return Number.isFinite(last) && year > last ? { year, last } : null;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** True for two claims that can be set side by side: of one quantity and place, or of a part and its whole. */
export function isOneQuantity(one: Claim, other: Claim, areas: Areas): boolean {
  return groupOf(one, other, areas) !== null;
}
