import { type Figure, figurePeriod } from '../../../domain/figure';
import { glyphOfFigure } from '../../../selectors/glyphOf';
import type { LegendKind } from '../../../ui/glyph/LegendGlyph';

const BOUNDS = { exact: 'exact', 'more-than': 'moreThan', about: 'about', below: 'almost', rising: 'rising' } as const;

/** The signs that occur among the figures; `hasGaps` when years without a figure are hatched. */
export function legendOf(figures: readonly Figure[], hasGaps: boolean): ReadonlySet<LegendKind> {
  const kinds = new Set<LegendKind>();
  for (const figure of figures) {
    const { bound, fill } = glyphOfFigure(figure);
    if (fill === 'official' || bound !== 'exact') kinds.add(BOUNDS[bound]);
    if (fill === 'derived') kinds.add('derived');
    if (fill === 'plan') kinds.add('plan');
    const period = figurePeriod(figure);
    if (period.kind === 'year') kinds.add('year');
    if (period.kind === 'per-year') kinds.add('perYear');
    if (period.kind === 'range' && period.start === null) kinds.add('since');
  }
  if (hasGaps) kinds.add('none');
  return kinds;
}
