import type { CSSProperties } from 'react';
import { LANES } from './breakpoints';

const { phone, tablet, laptop, desktop } = LANES;

export type LaneStep = keyof typeof LANES;
export type LaneBox = { readonly top?: number; readonly height: number };

/** The same of each step, where there are any. */
export function ofSteps<Whole, Part>(
  steps: Readonly<Record<LaneStep, Whole>> | 'taken' | null,
  toPart: (whole: Whole) => Part,
): Readonly<Record<LaneStep, Part>> | 'taken' | null {
  return steps === null || steps === 'taken' ? steps : mapSteps((_, step) => toPart(steps[step]));
}

/** A value for each of the widths that lanes are laid out for. */
export function mapSteps<Value>(toValue: (width: number, step: LaneStep) => Value): Readonly<Record<LaneStep, Value>> {
  return {
    phone: toValue(phone.plot, 'phone'),
    tablet: toValue(tablet.plot, 'tablet'),
    laptop: toValue(laptop.plot, 'laptop'),
    desktop: toValue(desktop.plot, 'desktop'),
  };
}

/** Where the sheet reads the place of a box among those that it was drawn ahead at. */
const BY_SHEET = { top: 'var(--top)', height: 'var(--height)' };

/**
 * Where a box stands, so many times as large as it is laid out; with `steps`, where it stands at each of them, among which
 * the style sheet chooses. `taken` is what was drawn so: it has its places, and they are not worked out again.
 */
export function boxStyle(
  { top = 0, height }: LaneBox,
  steps: Readonly<Record<LaneStep, LaneBox>> | 'taken' | null,
  scale: number,
): CSSProperties {
  if (!steps) return { top: top * scale, height: height * scale };
  if (steps === 'taken') return BY_SHEET;
  const at = Object.entries(steps).flatMap(([step, box]) => [
    [`--top-${step}`, `${box.top ?? 0}px`],
    [`--height-${step}`, `${box.height}px`],
  ]);
  return { ...BY_SHEET, ...Object.fromEntries(at) };
}
