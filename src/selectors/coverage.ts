import { AREAS, type Area, REGION } from '../domain/area';
import { type Claim, claimSpan } from '../domain/claim';
import { type CoverageState, type ShownState, shownState } from '../domain/coverage';
import type { Derivation, Derived } from '../domain/derivation';
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../domain/indicator';
import { type Day, FIRST_YEAR, LAST_YEAR, YEARS } from '../domain/period';
import { TOPICS, type Topic } from '../domain/topic';

/** A year shown, or `null` for what names no year. */
export type CoverageYear = number | null;
export const COVERAGE_YEARS: readonly CoverageYear[] = [...YEARS, null];

export type CoverageCell = {
  readonly area: Area;
  readonly year: CoverageYear;
  readonly state: ShownState;
  /** The statements of the cell, quoted ones of the place itself. */
  readonly claims: readonly Claim[];
  /** What follows for the place alone; a residual of several places is a figure of none of them. */
  readonly derived: readonly Derived[];
};

export type CoverageRow = {
  readonly indicator: IndicatorId;
  readonly cells: readonly CoverageCell[];
  readonly claims: number;
};
export type CoverageGroup = { readonly topic: Topic; readonly rows: readonly CoverageRow[] };

export type Coverage = {
  readonly groups: readonly CoverageGroup[];
  /** Cells by state, and all of them; cells without a year are left out, since no one can say whether they are missing. */
  readonly totals: Readonly<Record<ShownState, number>> & { readonly all: number };
  readonly silentAreas: readonly Area[];
  readonly silentIndicators: readonly IndicatorId[];
  /** Years of the leading indicator of each topic that no figure names, and those that only a derived one names. */
  readonly gaps: readonly {
    readonly indicator: IndicatorId;
    readonly years: readonly number[];
    readonly derivedYears: readonly number[];
  }[];
};

/** What is known: claims, and figures that follow from them. */
export type Known = { readonly claims: readonly Claim[]; readonly derived: readonly Derived[] };

/** What the gaps are told of: all that was said of it, and the places, topics and years themselves. */
export type Asked = Known & {
  readonly areas: readonly Area[];
  readonly topics: readonly Topic[];
  readonly years: readonly number[];
};

/**
 * What is known of every quantity, place and year. A cell whose figures are said but not among those `seen` lies outside
 * the filter; gaps are those of what is asked about. Left alone, everything that is seen is all there is.
 */
export function coverageMatrix(
  seen: Known,
  said: Known = seen,
  asked: Asked = { ...seen, areas: AREAS, topics: TOPICS, years: YEARS },
): Coverage {
  const [left, all] = [indexed(seen), indexed(said)];
  const groups = TOPICS.map((topic) => ({
    topic,
    rows: INDICATOR_IDS.filter((indicator) => INDICATORS[indicator].topic === topic).map((indicator) =>
      rowOf(indicator, left, all),
    ),
  }));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).filter(({ year }) => year !== null);
  const count = (state: ShownState) => cells.filter((cell) => cell.state === state).length;
  return {
    groups,
    totals: {
      quoted: count('quoted'),
      derived: count('derived'),
      covered: count('covered'),
      none: count('none'),
      outside: count('outside'),
      all: cells.length,
    },
    ...gapsOf(asked),
  };
}

function gapsOf(asked: Asked): Pick<Coverage, 'silentAreas' | 'silentIndicators' | 'gaps'> {
  const { claims } = asked;
  const { byIndicator, derived } = indexed(asked);
  const indicators = INDICATOR_IDS.filter((indicator) => asked.topics.includes(INDICATORS[indicator].topic));
  const leading = indicators.filter((indicator) => INDICATORS[indicator].rank === 1);
  return {
    silentAreas: asked.areas.filter(
      (area) => !claims.some(({ refArea }) => refArea === area) && !derived.some((figure) => isOf(figure, area)),
    ),
    silentIndicators: indicators.filter((indicator) => byIndicator.get(indicator)?.length === 0),
    gaps: leading.map((indicator) => {
      const unsaid = asked.years.filter(
        (year) => !byIndicator.get(indicator)?.some((claim) => coverageYear(claim) === year),
      );
      const follows = (year: number) =>
        derived.some(({ derivation }) => derivation.indicator === indicator && derivedYear(derivation) === year);
      return {
        indicator,
        years: unsaid.filter((year) => !follows(year)),
        derivedYears: unsaid.filter(follows),
      };
    }),
  };
}

/** The year under which a claim stands: the last that it covers; null when none is named or none is shown. */
export function coverageYear(claim: Claim): CoverageYear {
  if (claim.period.kind === 'per-year') return null;
  const { start, end } = claimSpan(claim);
  return shownYear(claim.period.kind === 'by' ? start : end);
}

function derivedYear({ period }: Derivation): CoverageYear {
  return period.kind === 'per-year' ? null : shownYear(period.end);
}

function shownYear(day: Day): CoverageYear {
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function isOf({ derivation }: Derived, area: Area): boolean {
  return derivation.areas[0] === area;
}

type Indexed = {
  readonly byIndicator: ReadonlyMap<IndicatorId, readonly Claim[]>;
  /** Figures of one place and measure. */
  readonly derived: readonly Derived[];
};

function indexed({ claims, derived }: Known): Indexed {
  const byIndicator = new Map<IndicatorId, Claim[]>(INDICATOR_IDS.map((indicator) => [indicator, []]));
  for (const claim of claims) byIndicator.get(claim.indicator)?.push(claim);
  return {
    byIndicator,
    derived: derived.filter(({ derivation }) => derivation.areas.length === 1 && derivation.indicator !== null),
  };
}

function rowOf(indicator: IndicatorId, seen: Indexed, said: Indexed): CoverageRow {
  const [left, all] = [placesOf(indicator, seen), placesOf(indicator, said)];
  const cells = AREAS.flatMap((area) =>
    COVERAGE_YEARS.map((year): CoverageCell => {
      const cell = left(area, year);
      return { area, year, ...cell, state: shownState(cell.state, all(area, year).state) };
    }),
  );
  return { indicator, cells, claims: seen.byIndicator.get(indicator)?.length ?? 0 };
}

type Placed = Pick<CoverageCell, 'claims' | 'derived'> & { readonly state: CoverageState };

/** What stands in each cell of an indicator's row. */
function placesOf(indicator: IndicatorId, known: Indexed): (area: Area, year: CoverageYear) => Placed {
  const placed = new Map<string, Claim[]>();
  for (const claim of known.byIndicator.get(indicator) ?? []) {
    const key = `${claim.refArea} ${coverageYear(claim)}`;
    const cell = placed.get(key);
    if (cell) cell.push(claim);
    else placed.set(key, [claim]);
  }
  const ofIndicator = known.derived.filter(({ derivation }) => derivation.indicator === indicator);
  return (area, year) => {
    const claims = placed.get(`${area} ${year}`) ?? [];
    const derived = ofIndicator.filter((figure) => isOf(figure, area) && derivedYear(figure.derivation) === year);
    const region = placed.has(`${REGION} ${year}`) && area !== REGION;
    return { claims, derived, state: stateOf(claims.length > 0, derived.length > 0, region) };
  };
}

function stateOf(quoted: boolean, derived: boolean, covered: boolean): CoverageState {
  if (quoted) return 'quoted';
  if (derived) return 'derived';
  return covered ? 'covered' : 'none';
}
