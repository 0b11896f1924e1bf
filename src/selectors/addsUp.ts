import { type Areas, firstGroup, membersOf } from '../domain/area';
import { yearsOf } from '../domain/axis';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import {
  areasOf,
  type Figure,
  figureInterval,
  figurePeriod,
  indicatorOf,
  isDerived,
  isQuoted,
  isStated,
  quotedFirst,
  unitOf,
} from '../domain/figure';
import type { AreaId } from '../domain/ids';
import { largest } from '../lib/extremes';
import { memoizeLast } from '../lib/memoize';
import { derivedOf } from './derived';

/** A part of the region's turnover, in dollars: surely from `from` to `sure`, and at most to `to`. */
export type AddsUpPart = {
  readonly figure: Figure;
  readonly areas: readonly AreaId[];
  readonly from: number;
  readonly sure: number;
  readonly to: number;
};

/**
 * What the region's turnover of a year is made of: quoted parts of single places, derived ones, and what is left for
 * the others. `said` is the figure for the five, `ceiling` the most that follows for them. `max` is the end of the
 * scale, the same whether derived figures are shown or not.
 */
export type AddsUp = {
  readonly year: number;
  readonly parts: readonly AddsUpPart[];
  readonly said: { readonly claim: Claim; readonly at: number };
  readonly ceiling: { readonly figure: Derived; readonly at: number } | null;
  readonly max: number;
};

/** Null when no year has both a figure for the five and a part of it. Filters change nothing here: they fade. */
export function addsUp(
  dataset: Dataset,
  { derived, aside }: { readonly derived: boolean; readonly aside: readonly string[] },
): AddsUp | null {
  return choose(dataset, derived, aside);
}

const choose = memoizeLast((dataset: Dataset, shown: boolean, aside: readonly string[]): AddsUp | null => {
  const figures = turnoverFigures(dataset, aside);
  const years = yearsOf(dataset.axis).flatMap((year) => ofYear(dataset.codes.areas, figures, year) ?? []);
  const full = years.reduce<AddsUp | null>(
    (best, other) => (best && best.parts.length > other.parts.length ? best : other),
    null,
  );
  if (!full || shown) return full;
  const parts = full.parts.filter(({ figure }) => isQuoted(figure));
  return parts.length === 0 ? null : { ...full, parts, ceiling: null };
});

function turnoverFigures(dataset: Dataset, aside: readonly string[]): readonly Figure[] {
  return [
    ...dataset.spoken.filter(({ id }) => !aside.includes(id)),
    ...derivedOf(dataset, aside).derived.filter(({ derivation }) => derivation.standing !== 'check-only'),
  ].filter(isTurnover);
}

function ofYear(codes: Areas, all: readonly Figure[], year: number): AddsUp | null {
  const region = firstGroup(codes);
  if (region === null) return null;
  const members = membersOf(codes, region);
  const figures = all.filter((figure) => isOfYear(figure, year));
  const claim = figures.filter(isQuoted).find(({ refArea }) => refArea === region);
  const at = claim && endOf(claim);
  if (!claim || at === undefined || at === null) return null;
  const single = members.flatMap((area) => figures.find((figure) => isAlone(figure, area) && endsOf(figure)) ?? []);
  const ordered = [...single].sort(quotedFirst);
  const placed = ordered.flatMap(areasOf);
  const left = members.filter((area) => !placed.includes(area));
  const residual = figures.find((figure) => endsOf(figure) && isExactly(areasOf(figure), left));
  const parts = stack(residual && left.length > 1 ? [...ordered, residual] : ordered);
  if (parts.length === 0) return null;
  const top = figures.filter(isDerived).find((figure) => isAlone(figure, region) && endsOf(figure));
  const most = top && endsOf(top)?.[1];
  const ceiling = top && most ? { figure: top, at: most } : null;
  return {
    year,
    parts,
    said: { claim, at },
    ceiling,
    max: largest(
      parts.map(({ to }) => to),
      Math.max(at, most ?? 0),
    ),
  };
}

/** Each part begins where the surest reading of those before it ends. */
function stack(figures: readonly Figure[]): readonly AddsUpPart[] {
  let from = 0;
  return figures.flatMap((figure) => {
    const ends = endsOf(figure);
    if (!ends) return [];
    const part = { figure, areas: areasOf(figure), from, sure: from + ends[0], to: from + ends[1] };
    from = part.sure;
    return [part];
  });
}

/** A year's turnover in money, quoted or derived. */
function isTurnover(figure: Figure): boolean {
  return (
    isStated(figure) &&
    indicatorOf(figure)?.id === 'trade-turnover' &&
    unitOf(figure) === 'USD' &&
    figurePeriod(figure).kind === 'year'
  );
}

function isOfYear(figure: Figure, year: number): boolean {
  const period = figurePeriod(figure);
  return period.kind === 'year' && period.start.startsWith(String(year));
}

function isAlone(figure: Figure, area: AreaId): boolean {
  return isExactly(areasOf(figure), [area]);
}

function isExactly(areas: readonly AreaId[], others: readonly AreaId[]): boolean {
  return areas.length === others.length && others.every((area) => areas.includes(area));
}

/** Both ends as stated; null when one of them is not known. */
function endsOf(figure: Figure): readonly [number, number] | null {
  const interval = figureInterval(figure, 'stated');
  return interval && Number.isFinite(interval.hi) && Number.isFinite(interval.lo) ? [interval.lo, interval.hi] : null;
}

/** The end that a one-sided bound names. */
function endOf(figure: Figure): number | null {
  const interval = figureInterval(figure, 'stated');
  if (!interval) return null;
  return interval.lo > 0 ? interval.lo : Number.isFinite(interval.hi) ? interval.hi : null;
}
