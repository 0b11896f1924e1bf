import { AREAS, type Area, REGION } from '../domain/area';
import { type Claim, claimSpan } from '../domain/claim';
import type { CoverageState } from '../domain/coverage';
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
  readonly state: CoverageState;
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
  readonly totals: Readonly<Record<CoverageState, number>> & { readonly all: number };
  readonly silentAreas: readonly Area[];
  readonly silentIndicators: readonly IndicatorId[];
  /** Years of the leading indicator of each topic that no figure names, and those that only a derived one names. */
  readonly gaps: readonly {
    readonly indicator: IndicatorId;
    readonly years: readonly number[];
    readonly derivedYears: readonly number[];
  }[];
};

/** What is known of every quantity, place and year, of the claims and derived figures given. */
export function coverageMatrix(claims: readonly Claim[], figures: readonly Derived[]): Coverage {
  const derived = figures.filter(({ derivation }) => derivation.areas.length === 1 && derivation.indicator !== null);
  const byIndicator = new Map<IndicatorId, Claim[]>(INDICATOR_IDS.map((indicator) => [indicator, []]));
  for (const claim of claims) byIndicator.get(claim.indicator)?.push(claim);
  const groups = TOPICS.map((topic) => ({
    topic,
    rows: INDICATOR_IDS.filter((indicator) => INDICATORS[indicator].topic === topic).map((indicator) =>
      rowOf(indicator, byIndicator.get(indicator) ?? [], derived),
    ),
  }));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).filter(({ year }) => year !== null);
  const count = (state: CoverageState) => cells.filter((cell) => cell.state === state).length;
  const leading = INDICATOR_IDS.filter((indicator) => INDICATORS[indicator].rank === 1);
  return {
    groups,
    totals: {
      quoted: count('quoted'),
      derived: count('derived'),
      covered: count('covered'),
      none: count('none'),
      all: cells.length,
    },
    silentAreas: AREAS.filter(
      (area) => !claims.some(({ refArea }) => refArea === area) && !derived.some((figure) => isOf(figure, area)),
    ),
    silentIndicators: INDICATOR_IDS.filter((indicator) => byIndicator.get(indicator)?.length === 0),
    gaps: leading.map((indicator) => {
      const unsaid = YEARS.filter((year) => !byIndicator.get(indicator)?.some((claim) => coverageYear(claim) === year));
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

function rowOf(indicator: IndicatorId, claims: readonly Claim[], allDerived: readonly Derived[]): CoverageRow {
  const placed = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.refArea} ${coverageYear(claim)}`;
    const cell = placed.get(key);
    if (cell) cell.push(claim);
    else placed.set(key, [claim]);
  }
  const derived = allDerived.filter(({ derivation }) => derivation.indicator === indicator);
  const cells = AREAS.flatMap((area) =>
    COVERAGE_YEARS.map((year): CoverageCell => {
      const here = placed.get(`${area} ${year}`) ?? [];
      const follows = derived.filter((figure) => isOf(figure, area) && derivedYear(figure.derivation) === year);
      const region = placed.has(`${REGION} ${year}`);
      return {
        area,
        year,
        claims: here,
        derived: follows,
        state: stateOf(here.length > 0, follows.length > 0, region && area !== REGION),
      };
    }),
  );
  return { indicator, cells, claims: claims.length };
}

function stateOf(quoted: boolean, derived: boolean, covered: boolean): CoverageState {
  if (quoted) return 'quoted';
  if (derived) return 'derived';
  return covered ? 'covered' : 'none';
}
