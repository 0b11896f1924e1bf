import { AREAS } from '../domain/area';
import { type Claim, claimSpan, claimTopic } from '../domain/claim';
import { familyOf, INDICATOR_IDS } from '../domain/indicator';
import { type Quantity, UNITS } from '../domain/quantity';
import { TOPICS, type Topic } from '../domain/topic';

/** How the rows of the table are ordered. */
export type TableOrder = {
  readonly by: 'quantity' | 'value' | 'place' | 'period' | 'speaker' | 'source' | 'said';
  readonly descending: boolean;
};

/** The words of a claim's row that are ordered by their letters, and how a language compares letters. */
export type RowWords = {
  readonly speaker: (claim: Claim) => string;
  readonly source: (claim: Claim) => string;
  readonly compare: (a: string, b: string) => number;
};

export type TableGroup = { readonly topic: Topic; readonly claims: readonly Claim[] };

/**
 * The claims in the order of a column. Stable both ways: what compares as equal keeps the order it came in.
 * Values are ordered within their unit, the units keep their places; claims without a number are always last.
 */
export function sortClaims(
  claims: readonly Claim[],
  { by, descending }: TableOrder,
  words: RowWords,
): readonly Claim[] {
  const compare = comparator(by, words);
  const sign = descending ? -1 : 1;
  if (by !== 'value') return [...claims].sort((a, b) => sign * compare(a, b));
  return [...claims].sort((a, b) => unitRank(a.quantity) - unitRank(b.quantity) || sign * compare(a, b));
}

/** Neighbours of one topic as a group, in the order in which they come. */
export function groupByTopic(claims: readonly Claim[]): readonly TableGroup[] {
  const groups: { readonly topic: Topic; readonly claims: Claim[] }[] = [];
  for (const claim of claims) {
    const topic = claimTopic(claim);
    const last = groups.at(-1);
    if (last?.topic === topic) last.claims.push(claim);
    else groups.push({ topic, claims: [claim] });
  }
  return groups;
}

type Comparator = (a: Claim, b: Claim) => number;

function comparator(by: TableOrder['by'], { speaker, source, compare }: RowWords): Comparator {
  switch (by) {
    case 'quantity':
      return compareQuantity;
    case 'value':
      return (a, b) => amountOf(a.quantity) - amountOf(b.quantity);
    case 'place':
      return (a, b) => AREAS.indexOf(a.refArea) - AREAS.indexOf(b.refArea);
    case 'period':
      return comparePeriod;
    case 'speaker':
      return (a, b) => compare(speaker(a), speaker(b));
    case 'source':
      return (a, b) => compare(source(a), source(b));
    case 'said':
      return (a, b) => compareText(a.said.on, b.said.on);
  }
}

/** Topic, the quantity with its growth and shares, place, time, and a level before what narrows it. */
function compareQuantity(a: Claim, b: Claim): number {
  const rank = (claim: Claim) => INDICATOR_IDS.indexOf(claim.indicator);
  return (
    TOPICS.indexOf(claimTopic(a)) - TOPICS.indexOf(claimTopic(b)) ||
    INDICATOR_IDS.indexOf(familyOf(a.indicator)) - INDICATOR_IDS.indexOf(familyOf(b.indicator)) ||
    AREAS.indexOf(a.refArea) - AREAS.indexOf(b.refArea) ||
    comparePeriod(a, b) ||
    rank(a) - rank(b)
  );
}

function comparePeriod(a: Claim, b: Claim): number {
  const [x, y] = [claimSpan(a), claimSpan(b)];
  return compareText(x.start, y.start) || compareText(x.end, y.end);
}

/** Shares in words stand among the percentages; a bare direction after everything that has a number. */
function unitRank(quantity: Quantity): number {
  if (quantity.kind === 'direction') return UNITS.length;
  return UNITS.indexOf(quantity.unit === 'share' ? '%' : quantity.unit);
}

function amountOf(quantity: Quantity): number {
  if (quantity.kind === 'direction') return 0;
  return quantity.unit === 'share' ? quantity.amount * 100 : quantity.amount;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
