import type { CSSProperties } from 'react';
import { LANES } from './breakpoints';

const { phone, tablet, laptop, desktop } = LANES;

export type LaneStep = keyof typeof LANES;
export type LaneBox = { readonly top?: number; readonly height: number };

/** A value for each of the widths that lanes are laid out for. */
export function mapSteps<Value>(toValue: (width: number, step: LaneStep) => Value): Readonly<Record<LaneStep, Value>> {
  return {
    phone: toValue(phone.plot, 'phone'),
    tablet: toValue(tablet.plot, 'tablet'),
    laptop: toValue(laptop.plot, 'laptop'),
    desktop: toValue(desktop.plot, 'desktop'),
  };
}

/**
 * Where a box stands, so many times as large as it is laid out; with `steps`, where it stands at each of them, among which
 * the style sheet chooses.
 */
export function boxStyle(
  { top = 0, height }: LaneBox,
  steps: Readonly<Record<LaneStep, LaneBox>> | null,
  scale: number,
): CSSProperties {
  if (!steps) return { top: top * scale, height: height * scale };
  const at = Object.entries(steps).flatMap(([step, box]) => [
    [`--top-${step}`, `${box.top ?? 0}px`],
    [`--height-${step}`, `${box.height}px`],
  ]);
  return { top: 'var(--top)', height: 'var(--height)', ...Object.fromEntries(at) };
}
