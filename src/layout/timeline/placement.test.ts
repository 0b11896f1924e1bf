import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import type { Clock } from '../../domain/clock';
import { CLOCKS } from '../../domain/clock';
import type { Dataset } from '../../domain/dataset';
import { dataset as datasetOf } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import { derivedOf } from '../../selectors/derived';
import { emptyYears } from '../../selectors/emptyYears';
import { timelineModel } from '../../selectors/timeline';
import { DODGE } from '../dodge';
import { layoutTimeline } from './laneLayout';
import { OVERHANG, ROW_HEIGHT } from './laneMetrics';
import { markPlaces } from './markPlaces';
import type { PlacedItem } from './placeLane';

const { dataset } = parseDataset(real);
const part = (name: string, test: (one: Dataset['claims'][number]) => boolean) => ({
  name,
  data: datasetOf(dataset.claims.filter(test), dataset.events),
});
const PARTS = [
  { name: 'everything', data: dataset },
  part('Kazakhstan', ({ refArea }) => refArea === 'KZ'),
  part('one speaker', ({ said }) => said.by === 'kassym-jomart-tokayev'),
  part('what was said in 2025', ({ said }) => said.on.startsWith('2025')),
];

/** The width of the lanes in windows of 1440, 1280, 820 and 390 pixels, and on A4. */
const WIDTHS = [1196, 1036, 558, 274, 525];

type Words = {
  readonly id: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly strong: string;
};

/** Everything that is written beside the marks of an item, in pixels of the plot. */
function wordsOf(placed: PlacedItem, width: number): readonly Words[] {
  return markPlaces(placed).flatMap(({ id, words, past }) =>
    [words, past].flatMap((each) => {
      if (!each) return [];
      const from = placed.item[each.from] * width + each.x;
      return [{ id, row: placed.row, from, to: from + each.width, strong: each.strong }];
    }),
  );
}

function laidOut(data: Dataset, text: Text, width: number, clock: Clock) {
  const { derived } = derivedOf(data);
  const layout = layoutTimeline(timelineModel(data, derived, clock), text, width);
  const items = layout.lanes.flatMap((lane) => lane.items);
  return { layout, items, words: items.flatMap((item) => wordsOf(item, width)) };
}

const pairsOver = (words: readonly Words[]) =>
  words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => other.row === one.row && one.from < other.to - 0.5 && other.from < one.to - 0.5)
      .map((other) => `${one.id} ${one.strong} | ${other.id} ${other.strong}`),
  );

/** The ends of the band of an item, if it has one. */
const endsOf = ({ item }: PlacedItem, width: number): readonly number[] =>
  item.shape === 'band' ? [item.from * width, item.to * width] : [];

const acrossEnds = (items: readonly PlacedItem[], width: number) =>
  items.flatMap((placed) =>
    wordsOf(placed, width)
      .filter(({ from, to }) => endsOf(placed, width).some((end) => from < end - 0.5 && end + 0.5 < to))
      .map(({ id, strong }) => `${id} ${strong}, ${width} px`),
  );

const CASES = TEXTS.flatMap((text) =>
  PARTS.flatMap(({ name, data }) =>
    WIDTHS.flatMap((width) => CLOCKS.map((clock) => ({ lang: text.lang, name, width, clock, text, data }))),
  ),
);

describe.each(CASES)('lanes of $name, $width px, by the time $clock, $lang', ({ text, data, width, clock }) => {
  const { layout, items, words } = laidOut(data, text, width, clock);

  it('write each figure with a label once, the first of every mark at least, and within the plot', () => {
    const written = words.filter(({ strong }) => strong !== '').map(({ id }) => id);
    expect(new Set(written).size).toBe(written.length);
    const labelled = items.filter(({ side }) => side !== 'none');
    for (const { item } of labelled) expect(written).toContain(item.figures[0].id);
    const of = new Set(labelled.flatMap(({ item }) => item.figures.map(({ id }) => String(id))));
    expect(written.filter((id) => !of.has(id))).toEqual([]);
    for (const { from, to, id } of words) {
      expect(from, id).toBeGreaterThanOrEqual(-DODGE);
      expect(to, id).toBeLessThanOrEqual(width + OVERHANG + DODGE);
    }
  });

  it('let no words run over others of their row', () => {
    expect(pairsOver(words)).toEqual([]);
  });

  it('have words nearer to their own mark than to any of another date in their row', () => {
    for (const placed of items) {
      // Behind the words of the first figure, which may go on past the end of its band, follow those of the others.
      const [{ id }] = placed.item.figures;
      const line = wordsOf(placed, width).filter((words) => words.id === id);
      if (line.length === 0) continue;
      const [from, to] = [Math.min(...line.map((words) => words.from)), Math.max(...line.map((words) => words.to))];
      const others = items.filter((other) => other !== placed && other.row === placed.row);
      const gap = (other: PlacedItem) =>
        Math.min(
          ...[other.item.at * width + other.shift, ...endsOf(other, width)].map((at) =>
            Math.max(from - at, at - to, 0),
          ),
        );
      expect(gap(placed), id).toBeLessThanOrEqual(Math.min(...others.map(gap)) + 6);
    }
  });

  it('have points that answer where they stand, not where another does', () => {
    // Without labels a touch of a lane lists what it holds (`tapped`).
    const labelled = items.filter(({ side }) => side !== 'none');
    const points = labelled.flatMap((placed) =>
      markPlaces(placed).map(({ id, dx, hit }) => ({ id, row: placed.row, at: placed.item.at * width + dx, hit })),
    );
    for (const { id, row, at, hit } of points) {
      expect(hit.x < 0 && hit.x + hit.width > 0, id).toBe(true);
      const over = points.filter(
        (other) => other.id !== id && other.row === row && at + hit.x < other.at && other.at < at + hit.x + hit.width,
      );
      expect(
        over.map((other) => other.id),
        id,
      ).toEqual([]);
    }
  });

  it('have no words across an end of their band', () => {
    expect(acrossEnds(items, width)).toEqual([]);
  });

  it('have no words that the line of another mark in their row runs through', () => {
    for (const { id, row, from, to } of words) {
      const lines = items.filter(
        ({ item }) => ['bar', 'thread'].includes(item.shape) && !item.figures.some((figure) => figure.id === id),
      );
      const over = lines.filter(
        (other) => other.row === row && other.item.from * width < to && from < other.item.at * width,
      );
      expect(
        over.map(({ item }) => item.key),
        id,
      ).toEqual([]);
    }
  });

  it('have no words over the line that leads from their own mark to a time ahead', () => {
    for (const placed of items.filter(({ item }) => item.shape === 'thread')) {
      const [from, to] = [placed.item.at * width, placed.item.to * width];
      const over = wordsOf(placed, width).filter((words) => from < words.from && words.from < to);
      expect(over.map(({ id, strong }) => `${id} ${strong}`)).toEqual([]);
    }
  });

  it('have words for empty years in their own row, on nothing that is written there', () => {
    for (const { lane, items: drawn, emptyWords, height, top } of layout.lanes) {
      const placed = emptyWords(emptyYears(data, lane.topic.id, []), []);
      if (!placed) continue;
      expect(placed.y > 0 && placed.y < height).toBe(true);
      const half = textWidth(placed.words, 12) / 2;
      const [from, to] = [placed.x * width - half, placed.x * width + half];
      const beside = drawn.filter(({ y }) => Math.abs(y - top - placed.y) < ROW_HEIGHT / 2);
      for (const { id, ...other } of beside.flatMap((item) => wordsOf(item, width)))
        expect(from < other.to && other.from < to, `${placed.words} | ${id}`).toBe(false);
      expect(from >= 0 && to <= width, placed.words).toBe(true);
    }
  });

  it('have flags of events apart, each named on one side', () => {
    const { clusters, top, height } = layout.events;
    const ys = clusters.map(({ y }) => y);
    for (const y of ys) expect(y > top && y < top + height).toBe(true);
    const seen = new Set(clusters.map(({ cluster, row }) => `${row} ${cluster.at.toFixed(4)}`));
    expect(seen.size).toBe(clusters.length);
    for (const { label, side } of clusters) if (side !== 'none') expect(label).not.toBe('');
  });
});

describe.each(TEXTS)('in any window, $lang', (text) => {
  it('no words run across an end of their band, or over others', () => {
    for (let width = 274; width < 1400; width += 37) {
      for (const clock of CLOCKS) {
        const { items, words } = laidOut(dataset, text, width, clock);
        expect(acrossEnds(items, width)).toEqual([]);
        expect(pairsOver(words)).toEqual([]);
      }
    }
  });
});

describe('whichever figures a package holds', () => {
  const subset = fc.subarray([...dataset.claims], { minLength: 1 });

  it('no words run over others, and no row over the next', () => {
    const [text] = TEXTS;
    if (!text) throw new Error('no words');
    fc.assert(
      fc.property(subset, fc.constantFrom(...WIDTHS), fc.constantFrom(...CLOCKS), (claims, width, clock) => {
        const { layout, items, words } = laidOut(datasetOf(claims), text, width, clock);
        expect(items.flatMap(({ item }) => item.figures)).toHaveLength(claims.length);
        expect(pairsOver(words)).toEqual([]);
        expect(acrossEnds(items, width)).toEqual([]);
        const rows = [...new Map(items.map(({ row, y }) => [row, y])).values()].toSorted((a, b) => a - b);
        for (const [index, y] of rows.entries())
          expect(y - (rows[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(ROW_HEIGHT);
        expect(Math.max(...rows)).toBeLessThan(layout.height);
      }),
      { numRuns: 40 },
    );
  });
});
