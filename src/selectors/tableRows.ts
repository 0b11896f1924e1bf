import { claimTopic } from '../domain/claim';
import type { CodeLists } from '../domain/codeLists';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import { areasOf, type Figure, indicatorOf, isDerived, isQuoted, unitOf } from '../domain/figure';
import type { AreaId } from '../domain/ids';
import { familyOf, type Indicator } from '../domain/indicator';
import type { Day, Span } from '../domain/period';
import { signedAmount } from '../domain/quantity';
import type { SortKey, TableOrder } from '../domain/tableOrder';
import type { Topic } from '../domain/topic';
import { memoizeLast } from '../lib/memoize';
import { provenanceOf, saidOn, spanOfFigure } from './derived';

/** The words of a row that are ordered by their letters, and how a language compares letters. */
export type RowWords = {
  readonly speaker: (figure: Figure) => string;
  readonly source: (figure: Figure) => string;
  readonly compare: (a: string, b: string) => number;
};

/** A row with what it is ordered by; a derived figure was "said" when the last claim under it was. */
export type TableRow = {
  readonly figure: Figure;
  readonly topic: Topic;
  readonly indicator: Indicator | null;
  /** Its places in the code lists: of its topic, of the quantity that it narrows, of its own. */
  readonly rank: readonly [topic: number, family: number, own: number];
  readonly unitRank: number;
  readonly areas: readonly [AreaId, ...AreaId[]];
  /** The order of its place: as places are offered; several that are told apart after each of them. */
  readonly place: number;
  readonly span: Span;
  readonly said: Day;
};

/** One topic: what is quoted, what follows from it, and averages and checks that measure nothing anybody quotes. */
export type TableGroup = {
  readonly topic: Topic;
  readonly quoted: readonly TableRow[];
  readonly derived: readonly TableRow[];
  readonly checks: readonly TableRow[];
};

/** A figure as a row. An average or a check stands under the first topic of the claims that it rests on. */
export function tableRow(dataset: Dataset, figure: Figure): TableRow {
  const [topic = ''] = isQuoted(figure) ? [claimTopic(figure)] : provenanceOf(dataset, figure.derivation).topics;
  const indicator = indicatorOf(figure);
  const ranks = ranksOf(dataset.codes);
  return {
    figure,
    topic,
    indicator,
    rank: [
      rankIn(ranks.topics, topic),
      rankIn(ranks.indicators, indicator && familyOf(indicator)),
      rankIn(ranks.indicators, indicator?.id),
    ],
    unitRank: unitRankOf(figure, ranks.units),
    areas: areasOf(figure),
    place: placeRank(dataset, areasOf(figure)),
    span: spanOfFigure(dataset, figure),
    said: saidOn(dataset, figure),
  };
}

/**
 * The rows in the order of a column. Stable both ways: what compares as equal keeps the order it came in. Values are
 * ordered within their unit, the units keep their places; rows without a number are always last.
 */
export function sortRows(
  rows: readonly TableRow[],
  { by, descending }: TableOrder,
  words: RowWords,
): readonly TableRow[] {
  const compare = comparator(by, words);
  const sign = descending ? -1 : 1;
  if (by !== 'value') return [...rows].sort((a, b) => sign * compare(a, b));
  return [...rows].sort((a, b) => a.unitRank - b.unitRank || sign * compare(a, b));
}

/** Topics in the order in which they come, each with its rows in their order. */
export function groupByTopic(rows: readonly TableRow[]): readonly TableGroup[] {
  return [...new Set(rows.map(({ topic }) => topic))].map((topic) => {
    const own = rows.filter((row) => row.topic === topic);
    const follows = own.filter(({ figure }) => isDerived(figure));
    return {
      topic,
      quoted: own.filter(({ figure }) => isQuoted(figure)),
      derived: follows.filter(({ indicator }) => indicator !== null),
      checks: follows.filter(({ indicator }) => indicator === null),
    };
  });
}

/** The rows of a topic in the order in which they stand. */
export function groupRows({ quoted, derived, checks }: TableGroup): readonly TableRow[] {
  return [...quoted, ...derived, ...checks];
}

type Comparator = (a: TableRow, b: TableRow) => number;

function comparator(by: SortKey, { speaker, source, compare }: RowWords): Comparator {
  switch (by) {
    case 'quantity':
      return compareQuantity;
    case 'value':
      return (a, b) => amountOf(a.figure) - amountOf(b.figure);
    case 'place':
      return comparePlace;
    case 'period':
      return comparePeriod;
    case 'speaker':
      return (a, b) => compare(speaker(a.figure), speaker(b.figure));
    case 'source':
      return (a, b) => compare(source(a.figure), source(b.figure));
    case 'said':
      return (a, b) => compareText(a.said, b.said);
  }
}

/** Topic, the quantity with its growth and shares, place, time, and a level before what narrows it. */
function compareQuantity(a: TableRow, b: TableRow): number {
  return (
    a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || comparePlace(a, b) || comparePeriod(a, b) || a.rank[2] - b.rank[2]
  );
}

const ranksOf = memoizeLast(({ topics, indicators, units }: CodeLists) => ({
  topics: new Map<string, number>(topics.list.map(({ id }, rank) => [id, rank])),
  indicators: new Map<string, number>(indicators.list.map(({ id }, rank) => [id, rank])),
  units: new Map<string, number>(units.list.map(({ id }, rank) => [id, rank])),
}));

/** What is in no list stands last. */
function rankIn(ranks: ReadonlyMap<string, number>, id: string | null | undefined): number {
  return ranks.get(id ?? '') ?? ranks.size;
}

function placeRank({ codes }: Dataset, [first, ...others]: readonly [AreaId, ...AreaId[]]): number {
  const { list } = codes.areas;
  return others.length > 0 ? list.length + others.length : list.findIndex(({ id }) => id === first);
}

function comparePlace(a: TableRow, b: TableRow): number {
  return a.place - b.place;
}

function comparePeriod({ span: a }: TableRow, { span: b }: TableRow): number {
  return compareText(a.start, b.start) || compareText(a.end, b.end);
}

/** Shares in words stand among the percentages; averages after all plain units, and what has no number last. */
function unitRankOf(figure: Figure, units: ReadonlyMap<string, number>): number {
  const unit = unitOf(figure);
  const silent = figure.type === 'claim' ? figure.quantity.kind === 'direction' : endOf(figure) === null;
  if (silent || unit === null) return units.size + 1;
  return rankIn(units, unit === 'share' ? '%' : unit);
}

function amountOf(figure: Figure): number {
  if (figure.type === 'derived') return (endOf(figure) ?? 0) * (figure.derivation.unit === '%' ? 100 : 1);
  const { quantity } = figure;
  if (quantity.kind === 'direction') return 0;
  return quantity.unit === 'share' ? signedAmount(quantity) * 100 : signedAmount(quantity);
}

/** The lower end, unless it says nothing; then the upper. */
function endOf({ stated: { interval } }: Derived): number | null {
  if (interval.lo !== 0 && Number.isFinite(interval.lo)) return interval.lo;
  return Number.isFinite(interval.hi) ? interval.hi : null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
