import type { Area } from '../domain/area';
import { type Claim, isPlan } from '../domain/claim';

/** A claim in the four channels of the glyph grammar; `ui/glyph` draws it. */
export type ClaimGlyph = {
  readonly bound: 'exact' | 'more-than' | 'about' | 'below' | 'rising';
  readonly shape: 'dot' | 'diamond';
  readonly fill: 'official' | 'plan';
  readonly hue: Area;
};

export function glyphOf(claim: Claim): ClaimGlyph {
  return {
    bound: boundOf(claim),
    shape: claim.period.kind === 'per-year' ? 'diamond' : 'dot',
    fill: isPlan(claim) ? 'plan' : 'official',
    hue: claim.refArea,
  };
}

function boundOf({ quantity }: Claim): ClaimGlyph['bound'] {
  if (quantity.kind === 'direction') return 'rising';
  switch (quantity.bound) {
    case 'almost':
    case 'up-to':
      return 'below';
    case 'range':
      return 'exact';
    default:
      return quantity.bound;
  }
}
