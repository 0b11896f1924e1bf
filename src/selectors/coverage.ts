import { type Areas, groupsContaining } from '../domain/area';
import { type Axis, yearOn, yearsOf } from '../domain/axis';
import { type Claim, claimSpan } from '../domain/claim';
import type { TopicCode } from '../domain/codeLists';
import { appliesTo, type CoverageState, type ShownState, shownState } from '../domain/coverage';
import type { Dataset } from '../domain/dataset';
import type { Derivation, Derived } from '../domain/derivation';
import type { AreaId } from '../domain/ids';
import { type Indicator, sameIndicator } from '../domain/indicator';
import { isUnnamed } from '../domain/period';
import type { Topic } from '../domain/topic';
import { groupBy } from '../lib/groupBy';

/** A year shown, or `null` for what names no year. */
export type CoverageYear = number | null;

export type CoverageCell = {
  readonly area: AreaId;
  readonly year: CoverageYear;
  /** Null where no figure can be, by what the quantity is: that is no gap. */
  readonly state: ShownState | null;
  /** The statements of the cell, quoted ones of the place itself. */
  readonly claims: readonly Claim[];
  /** What follows for the place alone; a residual of several places is a figure of none of them. */
  readonly derived: readonly Derived[];
};

export type CoverageRow = {
  readonly indicator: Indicator;
  readonly cells: readonly CoverageCell[];
  readonly claims: number;
};
export type CoverageGroup = { readonly topic: TopicCode; readonly rows: readonly CoverageRow[] };

export type Coverage = {
  /** The columns of every place. */
  readonly years: readonly CoverageYear[];
  readonly areas: readonly AreaId[];
  readonly groups: readonly CoverageGroup[];
  /**
   * Cells by state, and all that can be; cells without a year are left out, since no one can say whether they are
   * missing.
   */
  readonly totals: Readonly<Record<ShownState, number>> & { readonly all: number };
  readonly silentAreas: readonly AreaId[];
  readonly silentIndicators: readonly Indicator[];
  /** Years of the leading indicator of each topic that no figure names, and those that only a derived one names. */
  readonly gaps: readonly {
    readonly indicator: Indicator;
    readonly years: readonly number[];
    readonly derivedYears: readonly number[];
  }[];
};

/** What is known: claims, and figures that follow from them. */
export type Known = { readonly claims: readonly Claim[]; readonly derived: readonly Derived[] };

/** What the gaps are told of: all that was said of it, and the places, topics and years themselves. */
export type Asked = Known & {
  readonly areas: readonly AreaId[];
  readonly topics: readonly Topic[];
  readonly years: readonly number[];
};

/**
 * What is known of every quantity, place and year. A cell whose figures are said but not among those `seen` lies outside
 * the filter; gaps are those of what is asked about. Left alone, everything that is seen is all there is.
 */
export function coverageMatrix(
  { axis, codes: { areas, topics, indicators } }: Pick<Dataset, 'axis' | 'codes'>,
  seen: Known,
  said: Known = seen,
  asked: Asked = {
    ...seen,
    areas: areas.list.map(({ id }) => id),
    topics: topics.list.map(({ id }) => id),
    years: yearsOf(axis),
  },
): Coverage {
  const [left, all] = [indexed(axis, seen), indexed(axis, said)];
  const years: readonly CoverageYear[] = [...yearsOf(axis), null];
  const columns = columnsOf(areas, years);
  const groups = topics.list.map((topic) => ({
    topic,
    rows: indicators.list
      .filter((indicator) => indicator.topic === topic.id)
      .map((indicator) => rowOf(areas, indicator, columns, left, all)),
  }));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).filter(({ year }) => year !== null);
  const count = (state: ShownState) => cells.filter((cell) => cell.state === state).length;
  return {
    years,
    areas: areas.list.map(({ id }) => id),
    groups,
    totals: {
      quoted: count('quoted'),
      derived: count('derived'),
      covered: count('covered'),
      none: count('none'),
      outside: count('outside'),
      all: cells.filter(({ state }) => state !== null).length,
    },
    ...gapsOf(axis, indicators.list, asked),
  };
}

function gapsOf(
  axis: Axis,
  all: readonly Indicator[],
  asked: Asked,
): Pick<Coverage, 'silentAreas' | 'silentIndicators' | 'gaps'> {
  const { claims } = asked;
  const { byIndicator, derived } = indexed(axis, asked);
  const indicators = all.filter((indicator) => asked.topics.includes(indicator.topic));
  const leading = indicators.filter((indicator) => indicator.rank === 1);
  return {
    silentAreas: asked.areas.filter(
      (area) => !claims.some(({ refArea }) => refArea === area) && !derived.some((figure) => isOf(figure, area)),
    ),
    silentIndicators: indicators.filter(({ id }) => !byIndicator.has(id)),
    gaps: leading.map((indicator) => {
      const unsaid = asked.years.filter(
        (year) => !byIndicator.get(indicator.id)?.some((claim) => coverageYear(axis, claim) === year),
      );
      const follows = (year: number) =>
        derived.some(
          ({ derivation }) => sameIndicator(derivation.indicator, indicator) && derivedYear(axis, derivation) === year,
        );
      return {
        indicator,
        years: unsaid.filter((year) => !follows(year)),
        derivedYears: unsaid.filter(follows),
      };
    }),
  };
}

/** The year under which a claim stands: the last that it covers; null when none is named or none is shown. */
export function coverageYear(axis: Axis, claim: Claim): CoverageYear {
  if (isUnnamed(claim.period)) return null;
  const { start, end } = claimSpan(claim);
  return yearOn(axis, claim.period.kind === 'by' ? start : end);
}

/** The same of a derived figure. */
export function derivedYear(axis: Axis, { period }: Derivation): CoverageYear {
  return isUnnamed(period) ? null : yearOn(axis, period.end);
}

function isOf({ derivation }: Derived, area: AreaId): boolean {
  return derivation.areas[0] === area;
}

type Indexed = {
  readonly axis: Axis;
  readonly byIndicator: ReadonlyMap<string, readonly Claim[]>;
  /** Figures of one place and measure. */
  readonly derived: readonly Derived[];
};

function indexed(axis: Axis, { claims, derived }: Known): Indexed {
  return {
    axis,
    byIndicator: groupBy(claims, ({ indicator }) => indicator.id),
    derived: derived.filter(({ derivation }) => derivation.areas.length === 1 && derivation.indicator !== null),
  };
}

/** A place and year, with the cells of the groups to which the place belongs. */
type Column = {
  readonly area: AreaId;
  readonly year: CoverageYear;
  readonly key: string;
  readonly wholes: readonly string[];
};

function columnsOf(areas: Areas, years: readonly CoverageYear[]): readonly Column[] {
  return areas.list.flatMap(({ id }) => {
    const wholes = groupsContaining(areas, id);
    return years.map((year) => ({
      area: id,
      year,
      key: keyOf(id, year),
      wholes: wholes.map((whole) => keyOf(whole, year)),
    }));
  });
}

function keyOf(area: AreaId, year: CoverageYear): string {
  return `${area} ${year}`;
}

function rowOf(
  areas: Areas,
  indicator: Indicator,
  columns: readonly Column[],
  seen: Indexed,
  said: Indexed,
): CoverageRow {
  const [left, all] = [placesOf(indicator, seen), placesOf(indicator, said)];
  const cells = columns.map((column): CoverageCell => {
    const { area, year } = column;
    const cell = left(column);
    const known = all(column).state;
    // What was said all the same, can be.
    const canBe = appliesTo(areas, indicator, area) || known === 'quoted' || known === 'derived';
    return { area, year, ...cell, state: canBe ? shownState(cell.state, known) : null };
  });
  return { indicator, cells, claims: seen.byIndicator.get(indicator.id)?.length ?? 0 };
}

type Placed = Pick<CoverageCell, 'claims' | 'derived'> & { readonly state: CoverageState };

/** What stands in each cell of an indicator's row. */
function placesOf(indicator: Indicator, { axis, byIndicator, derived }: Indexed): (column: Column) => Placed {
  const spoken = byIndicator.get(indicator.id) ?? [];
  const quoted = groupBy(spoken, (claim) => keyOf(claim.refArea, coverageYear(axis, claim)));
  const ofIndicator = derived.filter(({ derivation }) => sameIndicator(derivation.indicator, indicator));
  const follows = groupBy(ofIndicator, ({ derivation }) => keyOf(derivation.areas[0], derivedYear(axis, derivation)));
  return ({ key, wholes }) => {
    const [claims, figures] = [quoted.get(key) ?? [], follows.get(key) ?? []];
    const isCovered = wholes.some((whole) => quoted.has(whole));
    return { claims, derived: figures, state: stateOf(claims.length > 0, figures.length > 0, isCovered) };
  };
}

function stateOf(quoted: boolean, derived: boolean, covered: boolean): CoverageState {
  if (quoted) return 'quoted';
  if (derived) return 'derived';
  return covered ? 'covered' : 'none';
}
