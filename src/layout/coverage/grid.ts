import type { TopicCode } from '../../domain/codeLists';
import type { ShownState } from '../../domain/coverage';
import type { AreaId } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { largest } from '../../lib/extremes';
import { groupBy } from '../../lib/groupBy';
import { textWidth } from '../../lib/textWidth';
import type { Coverage, CoverageCell, CoverageYear } from '../../selectors/coverage';

type At = { readonly x: number; readonly y: number };

/** The matrix of a picture in pixels before scaling: corners of cells and rules, baselines of words. */
export type CoverageGrid = {
  readonly width: number;
  readonly height: number;
  /** Of a cell with its share of the lines around it. */
  readonly cellWidth: number;
  readonly areas: readonly (At & { readonly area: AreaId; readonly years: readonly YearAt[] })[];
  readonly topics: readonly TopicAt[];
  /** The cells of each state that there is, all in one outline: however many cells, as few shapes as states. */
  readonly grounds: readonly { readonly state: ShownState; readonly outline: string }[];
};
type YearAt = At & { readonly year: CoverageYear };
type TopicAt = {
  readonly topic: TopicCode;
  /** The rule above it. */
  readonly rule: number;
  readonly y: number;
  readonly rows: readonly RowAt[];
};
type RowAt = {
  readonly indicator: Indicator;
  readonly y: number;
  readonly cells: readonly CellAt[];
};
type CellAt = At & { readonly cell: CoverageCell };

const HEAD = 34;
/** The space between places, and behind the names of quantities. */
const GAP = 8;
const NAME_SIZE = 12;
/** A cell with its share of the lines around it: as wide as its year asks, or its mark and the number beside it. */
export const CELL = { width: 22, height: 15 } as const;
/** Where the middle of a mark stands in its cell, how far the widest one reaches, and what is free behind a number. */
export const MARK = { x: 6, reach: 5.5, behind: 2.5 } as const;

/** How wide cells are to be for the numbers in them. */
export function cellWidthFor(numbers: readonly string[]): number {
  const widest = largest(
    numbers.map((number) => textWidth(number, NAME_SIZE)),
    0,
  );
  return Math.max(CELL.width, Math.ceil(MARK.x + MARK.reach + widest + MARK.behind) + 1);
}
/** Between the bands of places that stand below each other where there is no room beside each other. */
const BAND_GAP = 18;

/** The columns of each place: all years, or those alone of which something is said. */
export type CoverageColumns = ReadonlyMap<AreaId, readonly CoverageYear[]>;

export function allColumns({ areas, years }: Pick<Coverage, 'areas' | 'years'>): CoverageColumns {
  return new Map(areas.map((area) => [area, years]));
}

/** Without the years of which nothing is said of a place, in no quantity; places without any column are left out. */
export function filledColumns({ areas, years, groups }: Pick<Coverage, 'areas' | 'years' | 'groups'>): CoverageColumns {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const filled = cells.filter(({ claims, derived }) => claims.length + derived.length > 0);
  const said = new Set(filled.map(({ area, year }) => `${area} ${year}`));
  const columns = areas.map((area) => [area, years.filter((year) => said.has(`${area} ${year}`))] as const);
  return new Map(columns.filter(([, years]) => years.length > 0));
}

/**
 * Quantities below each other by topic, places beside each other with their years; as wide as the longest name asks.
 * Where that is more than `room`, some of the places stand with all quantities below the others.
 */
export function placeCoverage(
  { groups }: Pick<Coverage, 'groups'>,
  columns: CoverageColumns,
  nameOf: (indicator: Indicator) => string,
  areaOf: (area: AreaId) => string,
  {
    room = Number.POSITIVE_INFINITY,
    cellWidth = CELL.width,
  }: { readonly room?: number; readonly cellWidth?: number } = {},
): CoverageGrid {
  const names = groups.flatMap(({ rows }) => rows.map(({ indicator }) => textWidth(nameOf(indicator), NAME_SIZE)));
  const first = GAP + largest(names, 0);
  const widthOf = (area: AreaId) =>
    Math.max((columns.get(area)?.length ?? 0) * cellWidth, textWidth(areaOf(area), NAME_SIZE, 600)) + GAP;
  const bands = intoBands([...columns.keys()], widthOf, room - first, cellWidth);
  const lines = groups.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const bandHeight = HEAD + lines * CELL.height;
  const placed = bands.map((areas, index) => {
    const top = index * (bandHeight + BAND_GAP);
    const starts = new Map<AreaId, number>();
    let x = first;
    for (const area of areas) {
      starts.set(area, x);
      x += widthOf(area);
    }
    return { width: x, ...placeBand(groups, columns, starts, { top, cellWidth }) };
  });
  const topics = placed.flatMap((band) => band.topics);
  return {
    width: largest(
      placed.map(({ width }) => width),
      first,
    ),
    height: bands.length * (bandHeight + BAND_GAP) - BAND_GAP,
    cellWidth,
    areas: placed.flatMap((band) => band.areas),
    topics,
    grounds: groundsOf(
      topics.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
      cellWidth,
    ),
  };
}

/** As few bands as there can be, in order, and none much longer than the others; at least one place in each. */
function intoBands(areas: readonly AreaId[], widthOf: (area: AreaId) => number, room: number, step: number) {
  const filled = (limit: number) => {
    const bands: AreaId[][] = [[]];
    let x = 0;
    for (const area of areas) {
      if (x > 0 && x + widthOf(area) > limit) {
        bands.push([]);
        x = 0;
      }
      bands.at(-1)?.push(area);
      x += widthOf(area);
    }
    return bands;
  };
  const fewest = filled(room);
  const total = areas.reduce((sum, area) => sum + widthOf(area), 0);
  for (let limit = total / fewest.length; limit < room; limit += step) {
    const even = filled(limit);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

function placeBand(
  groups: Coverage['groups'],
  columns: CoverageColumns,
  starts: ReadonlyMap<AreaId, number>,
  { top, cellWidth }: { readonly top: number; readonly cellWidth: number },
): Pick<CoverageGrid, 'areas' | 'topics'> {
  const left = (area: AreaId, year: CoverageYear): number | null => {
    const [start, column] = [starts.get(area), columns.get(area)?.indexOf(year) ?? -1];
    return start === undefined || column < 0 ? null : start + column * cellWidth;
  };
  let line = 0;
  const topics = groups.map(({ topic, rows }): TopicAt => {
    const rule = top + HEAD + line * CELL.height;
    line += rows.length + 1;
    return {
      topic,
      rule,
      y: rule + 12,
      rows: rows.map(({ indicator, cells }, index) => {
        const y = rule + (index + 1) * CELL.height;
        const at = cells.flatMap((cell): readonly CellAt[] => {
          const x = left(cell.area, cell.year);
          return x === null ? [] : [{ cell, x, y }];
        });
        return { indicator, y: y + 11, cells: at };
      }),
    };
  });
  const areas = [...starts].map(([area, x]) => ({
    area,
    x,
    y: top + 12,
    years: (columns.get(area) ?? []).map((year, index) => ({
      year,
      x: x + (index + 0.5) * cellWidth,
      y: top + 28,
    })),
  }));
  return { areas, topics };
}

function groundsOf(cells: readonly CellAt[], cellWidth: number): CoverageGrid['grounds'] {
  const [wide, high] = [cellWidth - 1, CELL.height - 1];
  const possible = cells.flatMap(({ cell: { state }, ...at }) => (state === null ? [] : [{ state, ...at }]));
  return [...groupBy(possible, ({ state }) => state)].map(([state, those]) => ({
    state,
    outline: those.map(({ x, y }) => `M${x + 0.5} ${y + 0.5}h${wide}v${high}h${-wide}z`).join(''),
  }));
}

/** As small as it is placed, which is the smallest type of a picture, and no larger than this. */
const [LEAST, MOST] = [1, 1.5];

/** How much larger the grid is drawn to fill the room. */
export function coverageScale(
  { width, height }: Pick<CoverageGrid, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
): number {
  return Math.max(Math.min(room.width / width, room.height / height, MOST), LEAST);
}
