import { yearsOf } from '../domain/axis';
import type { Dataset } from '../domain/dataset';
import { type Figure, figurePeriod } from '../domain/figure';
import type { ClaimFilter } from '../domain/filter';
import { isUnnamed } from '../domain/period';
import { spanOfFigure } from './derived';

/** The years asked for of which none of these figures is that names its time. */
export function silentYears(
  dataset: Dataset,
  { time }: Pick<ClaimFilter, 'time'>,
  figures: readonly Figure[],
): readonly number[] {
  const spans = figures
    .filter((figure) => !isUnnamed(figurePeriod(figure)))
    .map((figure) => spanOfFigure(dataset, figure))
    .map(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))] as const);
  const isAsked = (year: number) => !time || (`${year}-12` >= time.from && `${year}-01` <= time.to);
  return yearsOf(dataset.axis)
    .filter(isAsked)
    .filter((year) => !spans.some(([from, to]) => from <= year && year <= to));
}
