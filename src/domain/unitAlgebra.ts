import type { Unit } from './quantity';

/**
 * The unit of a computed value: factors above and below the line, in order. `%`, `share` and `x` are plain ratios and
 * leave no factor, unlike percentage points; time enters through constants (`years`, `months`).
 */
export type Dimension = { readonly above: readonly string[]; readonly below: readonly string[] };

export const RATIO: Dimension = { above: [], below: [] };

const RATIOS: readonly string[] = ['%', 'share', 'x', ''];

export function dimensionOf(unit: Unit | 'years' | 'months' | ''): Dimension {
  return RATIOS.includes(unit) ? RATIO : { above: [unit], below: [] };
}

export function multiplyDimensions(a: Dimension, b: Dimension): Dimension {
  return reduced([...a.above, ...b.above], [...a.below, ...b.below]);
}

export function divideDimensions(a: Dimension, b: Dimension): Dimension {
  return reduced([...a.above, ...b.below], [...a.below, ...b.above]);
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return dimensionText(a) === dimensionText(b);
}

/**
 * What a result is in: a unit, or one over another, `USD/years`. `%` and `x` are ratios and differ in how they are
 * written: 0.5 is 50 %, 1.5 is ×1.5.
 */
export type ResultUnit = string;

/** True when a value of this dimension can be written in the unit. */
export function fitsUnit(dimension: Dimension, unit: ResultUnit): boolean {
  return dimensionText(dimension) === (unit === '%' || unit === 'x' ? '' : unit);
}

/** `USD`, `USD/projects`; empty for a ratio. */
export function dimensionText({ above, below }: Dimension): string {
  return below.length === 0 ? above.join('·') : `${above.join('·') || '1'}/${below.join('·')}`;
}

function reduced(above: readonly string[], below: readonly string[]): Dimension {
  const rest = [...below];
  const kept = above.filter((unit) => {
    const at = rest.indexOf(unit);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { above: kept.sort(), below: rest.sort() };
}
