import type { Claim } from '../claim';
import { compareClaims, isOfLevel, scopeClass } from '../comparison';
import type { Dataset } from '../dataset';
import { isUnnamed, spanOf } from '../period';
import { verdictOf } from '../verdict';
import { ownClaim } from './ownClaim';
import type { OwnDocument } from './ownDocument';
import type { OwnFigure, OwnReading } from './ownFigure';

/**
 * How a figure stands to a claim that is known: it says the same; more, or less; both may hold; they cannot both hold; or
 * they do not clash, and a year that nobody named is all that parts them.
 */
export const AGAIN_STANDINGS = ['contradicts', 'repeats', 'firmer', 'weaker', 'overlaps', 'unnamed'] as const;
export type AgainStanding = (typeof AGAIN_STANDINGS)[number];

export type Again = { readonly standing: AgainStanding; readonly claim: Claim };

export type SaidAgain =
  /** Not told yet: something is missing. */
  | { readonly kind: 'untold' }
  /** Of an indicator or place that no list has. */
  | { readonly kind: 'unlisted' }
  /** Nobody has said anything of this quantity; `near` is the last figure of the same thing and place at another time. */
  | { readonly kind: 'new'; readonly near: Claim | null }
  /** What is known of this quantity, contradictions first, then the latest said. */
  | { readonly kind: 'again'; readonly about: readonly [Again, ...Again[]] };

/** What is known of the quantity of a figure, but for the figure itself. */
export function saidAgain(
  figure: Pick<OwnFigure, 'repeats'> & OwnReading,
  document: OwnDocument,
  dataset: Dataset,
): SaidAgain {
  if ([figure.quantity, figure.indicator, figure.refArea, figure.period].includes(null)) return { kind: 'untold' };
  const own = ownClaim(figure, document, dataset);
  if (!own) return { kind: 'unlisted' };
  const others = dataset.spoken.filter((claim) => !isItself(claim, own)).toReversed();
  const about = others.flatMap((claim): readonly Again[] => {
    const standing = standingOf(claim, own, dataset);
    return standing ? [{ standing, claim }] : [];
  });
  const [first, ...rest] = about.toSorted(
    (a, b) => AGAIN_STANDINGS.indexOf(a.standing) - AGAIN_STANDINGS.indexOf(b.standing),
  );
  return first ? { kind: 'again', about: [first, ...rest] } : { kind: 'new', near: nearest(own, others) };
}

/** What the reader has accepted is a claim, too, and would repeat itself; one that it is joined to is another. */
function isItself({ appearances: [first] }: Claim, { appearances: [own] }: Claim): boolean {
  return first.source === own.source && first.figure.start === own.figure.start;
}

/** Null where the two cannot be set beside each other. */
export function standingOf(
  known: Claim,
  own: Claim,
  { codes: { areas } }: Pick<Dataset, 'codes'>,
): AgainStanding | null {
  const { kind } = compareClaims(known, own, areas);
  switch (kind) {
    case 'same':
      return 'repeats';
    case 'stronger':
      return 'firmer';
    case 'weaker':
      return 'weaker';
    case 'overlapping':
      return 'overlaps';
    case 'contradictory':
      return 'contradicts';
    case 'not-comparable':
      // Only a year that nobody named can part two that do not clash; the verdict, which costs more, is asked for then alone.
      if (!isUnnamed(known.period) && !isUnnamed(own.period)) return null;
      return verdictOf(known, own, areas).kind === 'unnamed' ? 'unnamed' : null;
  }
}

/** The figure of the same thing and place whose time is nearest. */
function nearest(own: Claim, others: readonly Claim[]): Claim | null {
  const alike = others.filter(
    (claim) =>
      claim.indicator.id === own.indicator.id &&
      claim.refArea === own.refArea &&
      claim.counterpartArea === own.counterpartArea &&
      scopeClass(claim) === scopeClass(own) &&
      isOfLevel(claim) === isOfLevel(own) &&
      claim.quantity.kind !== 'direction',
  );
  const [first, ...rest] = alike;
  return first ? rest.reduce((best, claim) => (gap(claim, own) < gap(best, own) ? claim : best), first) : null;
}

function gap(a: Claim, b: Claim): number {
  const [one, other] = [a, b].map(({ period, said }) => Date.parse(spanOf(period, said.on).end));
  // A year that was named is nearer than one that was not.
  const unnamed = isUnnamed(a.period) ? 1 : 0;
  return Math.abs((one ?? 0) - (other ?? 0)) + unnamed;
}
