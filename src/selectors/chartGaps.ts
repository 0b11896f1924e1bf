import { selectsArea } from '../domain/area';
import { yearsOf } from '../domain/axis';
import { type Claim, claimSpan } from '../domain/claim';
import type { AreaId } from '../domain/ids';
import { isUnnamed } from '../domain/period';
import type { ChartContents } from './chartContents';

/**
 * The years for which nobody named an amount of the chart's unit, for the places asked for (none: for any place).
 * A level whose year is not named, and a total whose start is not said, fill no year but the one they end in.
 */
export function gapYears({ axis, marks, monthly }: ChartContents, places: readonly AreaId[] = []): readonly number[] {
  const named = [...marks, ...monthly]
    .map(({ claim }) => claim)
    .filter((claim) => !isUnnamed(claim.period) && (places.length === 0 || selectsArea(places, claim.refArea)));
  return yearsOf(axis).filter((year) => !named.some((claim) => touches(claim, year)));
}

function touches(claim: Claim, year: number): boolean {
  const { start, end } = claimSpan(claim);
  return Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4));
}
