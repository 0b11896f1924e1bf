/** Two values so near each other are one: what floating point leaves behind 1e-9 of a value says nothing. */
const NEAR = 1e-9;

/** The highest decimal number of so many digits that is not above the value: 41.666 → 41.6; 12.000000000001 → 12. */
export function floorTo(value: number, digits: number): number {
  return onGrid(value, digits, Math.floor);
}

/** The lowest decimal number of so many digits that is not below the value: 16.007 → 16.1; 11.999999999999 → 12. */
export function ceilTo(value: number, digits: number): number {
  return onGrid(value, digits, Math.ceil);
}

function onGrid(value: number, digits: number, round: (value: number) => number): number {
  const grid = 10 ** digits;
  const steps = value * grid;
  const nearest = Math.round(steps);
  const whole = isNear(steps, nearest) ? nearest : round(steps);
  // Never the negative zero, which would be written with a sign.
  return whole === 0 ? 0 : whole / grid;
}

/** True when the value is a decimal number of so many digits. */
export function isDecimalOf(value: number, digits: number): boolean {
  const steps = value * 10 ** digits;
  return isNear(steps, Math.round(steps));
}

/** As few decimals as give the value itself, at most `most`. */
export function decimalsOf(value: number, most: number): number {
  for (let digits = 0; digits < most; digits += 1) if (isDecimalOf(value, digits)) return digits;
  return Math.max(0, most);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.min(NEAR * Math.abs(a), 1e-4);
}
