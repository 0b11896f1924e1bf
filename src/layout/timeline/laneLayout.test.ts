import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { CLOCKS } from '../../domain/clock';
import { areasOf, type Figure, isQuoted } from '../../domain/figure';
import { claim, dataset as datasetOf, event } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { textWidth } from '../../lib/textWidth';
import { derivedOf } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { clusterEvents } from '../../selectors/eventClusters';
import { timelineModel } from '../../selectors/timeline';
import { layoutTimeline, type TimelineLayout } from './laneLayout';
import { GLYPHS_ONLY, OVERHANG, ROW_HEIGHT } from './laneMetrics';
import { markPlaces } from './markPlaces';
import { placeEvents } from './placeEvents';
import type { PlacedItem } from './placeLane';

const { dataset } = parseDataset(real);
const { derived } = derivedOf(dataset);

const WIDTHS = [320, GLYPHS_ONLY, 700, 880, 1190];
const CASES = TEXTS.flatMap((text) =>
  CLOCKS.flatMap((clock) => WIDTHS.map((width) => ({ lang: text.lang, text, clock, width }))),
);

/** From where to where each of the words of an item reaches, in pixels of the plot. */
function wordsOf(placed: PlacedItem, width: number): readonly (readonly [number, number])[] {
  const { item } = placed;
  return markPlaces(placed).flatMap(({ words }) => {
    if (!words) return [];
    const from = item[words.from] * width + words.x;
    return [[from, from + words.width] as const];
  });
}

const isAmount = (figure: Figure) => !isQuoted(figure) || figure.quantity.kind !== 'direction';
const itemsOf = ({ lanes }: TimelineLayout) => lanes.flatMap(({ items }) => items);

describe.each(CASES)('the timeline of $width px in $lang by the time $clock', ({ text, clock, width }) => {
  const model = timelineModel(dataset, derived, clock);
  const layout = layoutTimeline(model, text, width);

  it('places every figure once, in its own lane', () => {
    const ids = itemsOf(layout).flatMap(({ item }) => item.figures.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
    for (const { id } of dataset.claims) expect(ids).toContain(id);
    for (const { lane, top, height, items } of layout.lanes) {
      expect(new Set(items.map(({ item }) => item))).toEqual(new Set(lane.groups.flatMap((group) => group.items)));
      for (const { y } of items) expect(y > top && y < top + height).toBe(true);
    }
  });

  it('puts the lanes below one another, the events last', () => {
    const boxes = [...layout.lanes, layout.events];
    for (const [index, { top, height }] of boxes.entries())
      expect(boxes[index + 1]?.top ?? layout.height).toBe(top + height);
    for (const { height } of layout.lanes) expect(height).toBeGreaterThanOrEqual(24);
  });

  it('numbers the rows through all lanes, and a row stands at one height', () => {
    const heights = new Map<number, number>();
    for (const { row, y } of [...itemsOf(layout), ...layout.events.clusters]) {
      expect(heights.get(row) ?? y).toBe(y);
      heights.set(row, y);
    }
    const rows = [...heights].sort(([a], [b]) => a - b).map(([, y]) => y);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    for (const [index, y] of rows.entries())
      expect((rows[index + 1] ?? y + ROW_HEIGHT) - y).toBeGreaterThanOrEqual(ROW_HEIGHT);
  });

  it('has the rows of each place together, in one box after another', () => {
    for (const { groups, items } of layout.lanes) {
      for (const [index, { area, top, height }] of groups.entries()) {
        expect(groups[index + 1]?.top ?? top + height).toBe(top + height);
        const own = items.filter(({ item }) => areasOf(item.figures[0])[0] === area && isAmount(item.figures[0]));
        for (const { y } of own) expect(y > top && y < top + height, area).toBe(true);
      }
    }
  });

  it('lets no words run over others, or off the picture', () => {
    const placed = itemsOf(layout).flatMap((item) =>
      wordsOf(item, width).map(([from, to]) => ({ row: item.row, id: item.item.key, from, to })),
    );
    for (const [index, { row, id, from, to }] of placed.entries()) {
      expect(from, id).toBeGreaterThanOrEqual(-6);
      expect(to, id).toBeLessThanOrEqual(width + OVERHANG + 8);
      const over = placed.slice(index + 1).filter((other) => other.row === row && from < other.to && other.from < to);
      expect(over, `over ${id}`).toEqual([]);
    }
  });

  it('writes labels where there is room for them, and glyphs alone below that', () => {
    const written = itemsOf(layout).filter(({ side }) => side !== 'none');
    if (width < GLYPHS_ONLY) expect(written).toEqual([]);
    else expect(written.length / itemsOf(layout).length).toBeGreaterThan(width > 800 ? 0.9 : 0.75);
  });
});

describe('the first screen', () => {
  const drawn = timelineModel(dataset, drawnDerived(dataset, { derived: true, aside: [] }), 'described');

  it.each(TEXTS)('has room for the whole timeline of windows of 1440 and 1280 pixels, in $lang', (text) => {
    expect(layoutTimeline(drawn, text, 1196).height).toBeLessThanOrEqual(310);
    expect(layoutTimeline(drawn, text, 1036).height).toBeLessThanOrEqual(338);
  });
});

describe('the widths that lanes are laid out for', () => {
  const drawn = timelineModel(dataset, drawnDerived(dataset, { derived: true, aside: [] }), 'described');
  const plots = [558, 1036, 1196];
  const cases = TEXTS.flatMap((text) => plots.map((plot) => ({ lang: text.lang, text, plot })));

  it.each(cases)('write the first figure of every mark: $plot px in $lang', ({ text, plot }) => {
    const silent = itemsOf(layoutTimeline(drawn, text, plot)).filter((item) => !markPlaces(item)[0]?.words);
    expect(silent.map(({ item }) => item.key)).toEqual([]);
  });
});

describe('flags', () => {
  const opened = [null, ...dataset.events.map(({ id }) => id)];
  const cases = TEXTS.flatMap((text) => [558, 1036, 1196].map((plot) => ({ lang: text.lang, text, plot })));

  it.each(cases)('stand on the name of no other, whichever is open: $plot px in $lang', ({ text, plot }) => {
    const faults = opened.flatMap((open) => {
      const clusters = clusterEvents(dataset.axis, dataset.events, open);
      const placed = placeEvents(clusters, text, { width: plot, withLabels: true, top: 0, firstRow: 0 }).clusters;
      return placed.flatMap(({ cluster, side, row, label, extra }) => {
        if (side === 'none') return [];
        const at = cluster.at * plot;
        const wide = textWidth(`${label} ${extra}`, 12, 600);
        const [from, to] = side === 'left' ? [at - 8 - wide, at] : [at, at + 12 + wide];
        const under = placed.filter((other) => {
          const flag = other.cluster.at * plot;
          return other.cluster !== cluster && other.row === row && flag + 9 > from && flag - 2 < to;
        });
        return under.map((other) => `${open}: ${other.cluster.events[0].id} on “${label}”`);
      });
    });
    expect(faults).toEqual([]);
  });
});

describe('a lane', () => {
  const [text] = TEXTS;
  if (!text) throw new Error('no words');
  const laid = (width: number, sentence = 'KZ turnover 2024 = 28 bn USD') =>
    layoutTimeline(timelineModel(datasetOf([claim(sentence)]), [], 'described'), text, width);

  it('writes a year inside its band, and says so', () => {
    const [item] = itemsOf(laid(1190));
    expect(item).toMatchObject({ side: 'inside', shift: 0, band: { main: [{ strong: '$28bn' }] } });
  });

  it('writes it beside the band where the band is short', () => {
    const [item] = itemsOf(laid(GLYPHS_ONLY, 'UZ investment-inflow 2024 > 4.55 bn USD'));
    expect(item?.band).toBeNull();
    expect(['left', 'right']).toContain(item?.side);
  });

  it('has words for its empty years where labels are, and none among glyphs', () => {
    const lane = (width: number) => laid(width).lanes.find(({ items }) => items.length > 0);
    expect(lane(GLYPHS_ONLY - 1)?.emptyWords([2020, 2021, 2022], [])).toBeNull();
    const many = layoutTimeline(
      timelineModel(
        datasetOf(['KZ', 'UZ', 'TM'].map((place) => claim(`${place} turnover 2024 = 28 bn USD`))),
        [],
        'described',
      ),
      text,
      1190,
    ).lanes.find(({ items }) => items.length > 0);
    expect(many?.emptyWords([2019, 2020, 2021, 2022], [])).not.toBeNull();
  });
});

describe('events', () => {
  const [text] = TEXTS;
  if (!text) throw new Error('no words');
  const { events } = layoutTimeline(
    timelineModel(
      datasetOf([], [event('CA5 summit 2025-10-09'), event('UZ meeting 2025-10-10'), event('KZ summit 2020-10-16')]),
      [],
      'described',
    ),
    text,
    1190,
  );

  it('of neighbouring days are one flag that counts the others', () => {
    expect(events.clusters.map(({ extra }) => extra).toSorted()).toEqual(['', '+1']);
  });

  it('say their name and their day', () => {
    for (const { cluster, label } of events.clusters) {
      expect(label).toContain(cluster.events[0].name.en);
      expect(label).toMatch(/20\d\d/);
    }
  });
});
