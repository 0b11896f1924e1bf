import { type Figure, figurePeriod } from '../../domain/figure';
import type { AreaId } from '../../domain/ids';
import { isUnnamed } from '../../domain/period';
import type { LegendKind } from '../../lib/glyphSize';
import type { ChartContents } from '../../selectors/chartContents';
import { gapYears } from '../../selectors/chartGaps';
import { glyphOfFigure } from '../../selectors/glyphOf';

/** What a legend explains: points and stems, times as wide as they are, years without a figure. */
export type LegendPart = 'points' | 'periods' | 'gaps';

/** What the legend of the timeline explains. */
export const TIMELINE_PARTS: readonly LegendPart[] = ['points', 'periods', 'gaps'];

/** What the legend of a chart explains, for the chosen places (none: any place). */
export function chartParts(contents: ChartContents, places: readonly AreaId[]): readonly LegendPart[] {
  return gapYears(contents, places).length > 0 ? ['points', 'periods', 'gaps'] : ['points', 'periods'];
}

const BOUNDS = {
  exact: 'exact',
  'more-than': 'moreThan',
  about: 'about',
  below: 'almost',
  rising: 'rising',
  falling: 'rising',
} as const;

/** The signs that a legend has to explain: of the kinds that the drawing has, those that occur among its figures. */
export function legendOf(figures: readonly Figure[], legendParts: readonly LegendPart[]): ReadonlySet<LegendKind> {
  const kinds = new Set<LegendKind>(legendParts.includes('gaps') ? ['none'] : []);
  for (const figure of figures) {
    if (legendParts.includes('points')) for (const kind of pointKinds(figure)) kinds.add(kind);
    const period = legendParts.includes('periods') ? periodKind(figure) : null;
    if (period) kinds.add(period);
  }
  return kinds;
}

function pointKinds(figure: Figure): readonly LegendKind[] {
  const { bound, fill, isMine } = { isMine: false, ...glyphOfFigure(figure) };
  const firm: readonly LegendKind[] = fill === 'official' || bound !== 'exact' ? [BOUNDS[bound]] : [];
  const own: readonly LegendKind[] = isMine ? ['mine'] : [];
  return fill === 'official' ? [...firm, ...own] : [...firm, fill, ...own];
}

function periodKind(figure: Figure): LegendKind | null {
  const period = figurePeriod(figure);
  if (period.kind === 'year') return 'year';
  if (isUnnamed(period)) return 'perYear';
  return period.kind === 'range' && period.start === null ? 'since' : null;
}
