type PennantProps = {
  /** How far the point or circle reaches from 0,0, in pixels. */
  readonly r: number;
  /** Below instead of above, where what is drawn begins above. */
  readonly below?: boolean;
};

/** The sign of a figure from a reader's own document: a filled corner, up and left of the point, which no bound has. */
export function Pennant({ r, below = false }: PennantProps) {
  const corner = -pennantReach(r);
  const side = Math.min(6, Math.max(3.4, r * 0.85));
  const d = `M${corner} ${corner}h${side}l${-side} ${side}Z`;
  return <path className="glyph-own" d={d} transform={below ? 'scale(1 -1)' : undefined} />;
}

/** From the middle to its corner, across and down: close to a small point, on the rim of a large circle. */
function pennantReach(r: number): number {
  return Math.min(r + 1.6, r * 0.71 + 4.5);
}
