import type { Hue } from './glyph';

/** A yearly level whose year is not named: fading wings, left and right of the diamond. */
export function Wings({ hue, reach }: { readonly hue: Hue; readonly reach: number }) {
  return <rect x={-reach} y={-0.75} width={reach * 2} height={1.5} fill={`url(#wing-${hue})`} />;
}

/** Counted since before the axis begins: a double chevron at the left end, pointing back. */
export function SinceBefore({ hue }: { readonly hue: Hue }) {
  return <path className="glyph-since" data-hue={hue} d="M6 -4L2 0L6 4M11 -4L7 0L11 4" />;
}
