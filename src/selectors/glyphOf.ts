import { type Areas, isCombinedArea } from '../domain/area';
import { type Claim, isFact } from '../domain/claim';
import type { Derived } from '../domain/derivation';
import type { Figure } from '../domain/figure';
import type { AreaId } from '../domain/ids';
import type { Interval } from '../domain/interval';
import { isOwnId } from '../domain/own/ownIds';
import { isUnnamed } from '../domain/period';

/** A claim in the four channels of the glyph grammar; `ui/glyph` draws it. */
export type ClaimGlyph = {
  readonly bound: 'exact' | 'more-than' | 'about' | 'below' | 'rising' | 'falling';
  readonly shape: 'dot' | 'diamond';
  readonly fill: 'official' | 'plan';
  /** See `hueOf`. */
  readonly hue: string;
  /** From a document of the reader's own. */
  readonly isMine?: true;
};

/** The grey of several places together. */
const OTHERS = 'others';

/** The name of an area's hue, safe in a style: its id, or that of several places together. */
export function hueOf(area: AreaId): string {
  return isCombinedArea(area) ? OTHERS : area.replaceAll(':', '_');
}

/** The hues that figures of these areas can have. */
export function huesOf({ list }: Areas): readonly string[] {
  return [...new Set([...list.map(({ id }) => hueOf(id)).filter((hue) => hue !== OTHERS), OTHERS])];
}

export function glyphOf(claim: Claim): ClaimGlyph {
  return {
    bound: boundOf(claim),
    shape: isUnnamed(claim.period) ? 'diamond' : 'dot',
    fill: isFact(claim) ? 'official' : 'plan',
    hue: hueOf(claim.refArea),
    ...(isOwnId(claim.id) ? { isMine: true } : {}),
  };
}

function boundOf({ quantity }: Claim): ClaimGlyph['bound'] {
  if (quantity.kind === 'direction') return quantity.direction;
  const falling = quantity.direction === 'falling';
  switch (quantity.bound) {
    case 'more-than':
    case 'at-least':
      return falling ? 'below' : 'more-than';
    case 'less-than':
    case 'almost':
    case 'up-to':
      return falling ? 'more-than' : 'below';
    case 'range':
      return 'exact';
    default:
      return quantity.bound;
  }
}

/** The glyph of a quoted figure, or of one that follows by arithmetic. */
export function glyphOfFigure(figure: Figure): ClaimGlyph | DerivedGlyph {
  return figure.type === 'claim' ? glyphOf(figure) : glyphOfDerived(figure);
}

/** A derived figure in the same four channels: hollow, in its place's hue, or the grey of several places together. */
export type DerivedGlyph = {
  readonly bound: ClaimGlyph['bound'];
  readonly shape: 'dot' | 'diamond';
  readonly fill: 'derived';
  readonly hue: string;
};

export function glyphOfDerived({ derivation, stated, rounded }: Derived): DerivedGlyph {
  const [area, ...others] = derivation.areas;
  return {
    bound: boundOfInterval(stated.interval, rounded.interval),
    shape: isUnnamed(derivation.period) ? 'diamond' : 'dot',
    fill: 'derived',
    hue: others.length === 0 ? hueOf(area) : OTHERS,
  };
}

function boundOfInterval(stated: Interval, rounded: Interval): ClaimGlyph['bound'] {
  if (stated.hi === Number.POSITIVE_INFINITY) return stated.lo > 0 ? 'more-than' : 'exact';
  if (stated.lo <= 0 && stated.lo !== stated.hi) return 'below';
  const exact = stated.lo === stated.hi && rounded.lo === rounded.hi;
  return exact || stated.lo !== stated.hi ? 'exact' : 'about';
}
