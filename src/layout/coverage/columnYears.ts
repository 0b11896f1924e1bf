import type { CoverageYear } from '../../selectors/coverage';

/** What all columns of the table have together in the narrowest window that shows all places, and what a year takes, in pixels. */
const ROOM = 1000;
const YEAR = 18;

/** Of so many columns beside each other, every how many can have its year written above it. */
export function yearStep(columns: number): number {
  return Math.max(1, Math.ceil((columns * YEAR) / ROOM));
}

/** True where the year of a column is written: every `step` years from the first, but none that would touch the dash behind it. */
export function isYearWritten(years: readonly CoverageYear[], index: number, step: number): boolean {
  if (years[index] === null || step === 1) return true;
  return index % step === 0 && years[index + 1] !== null;
}
