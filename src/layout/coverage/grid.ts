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
const NAME_SIZE = 11;
/** A cell with its share of the lines around it. */
export const CELL = 17;

/** Quantities below each other by topic, places beside each other with their years; as wide as the longest name asks. */
export function placeCoverage(
  { groups, years, areas }: Pick<Coverage, 'groups' | 'years' | 'areas'>,
  nameOf: (indicator: Indicator) => string,
): CoverageGrid {
  const place = years.length * CELL + GAP;
  const names = groups.flatMap(({ rows }) => rows.map(({ indicator }) => textWidth(nameOf(indicator), NAME_SIZE)));
  const first = GAP + largest(names, 0);
  const start = new Map(areas.map((area, index) => [area, first + index * place]));
  const left = (area: AreaId, year: CoverageYear) => (start.get(area) ?? first) + years.indexOf(year) * CELL;
  let line = 0;
  const topics = groups.map(({ topic, rows }): TopicAt => {
    const rule = HEAD + line * CELL;
    line += rows.length + 1;
    return {
      topic,
      rule,
      y: rule + 13,
      rows: rows.map(({ indicator, cells }, index) => {
        const y = rule + (index + 1) * CELL;
        return { indicator, y: y + 12, cells: cells.map((cell) => ({ cell, x: left(cell.area, cell.year), y })) };
      }),
    };
  });
  return {
    width: first + areas.length * place,
    height: HEAD + line * CELL,
    areas: areas.map((area) => ({
      area,
      x: start.get(area) ?? first,
      y: 12,
      years: years.map((year) => ({ year, x: left(area, year) + CELL / 2, y: 28 })),
    })),
    topics,
    grounds: groundsOf(topics.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))),
  };
}

function groundsOf(cells: readonly CellAt[]): CoverageGrid['grounds'] {
  const side = CELL - 1;
  const possible = cells.flatMap(({ cell: { state }, ...at }) => (state === null ? [] : [{ state, ...at }]));
  return [...groupBy(possible, ({ state }) => state)].map(([state, those]) => ({
    state,
    outline: those.map(({ x, y }) => `M${x + 0.5} ${y + 0.5}h${side}v${side}h${-side}z`).join(''),
  }));
}

/** The smallest type that is still read in print, and no larger than this. */
const [LEAST, MOST] = [0.75, 1.5];

/** How much larger the grid is drawn to fill the room. */
export function coverageScale(
  { width, height }: Pick<CoverageGrid, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
): number {
  return Math.max(Math.min(room.width / width, room.height / height, MOST), LEAST);
}
