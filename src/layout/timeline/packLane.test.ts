import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_GAP, type LanePlace, type PackItem, packLane } from './packLane';

const PLOT = { width: 800, overhang: 14 };

/** A point of 12 pixels at `at`, with so many pixels of label. */
function point(key: string, at: number, label = 60): PackItem {
  return { key, shape: 'point', at, left: at - 6, right: at + 6, label, inside: false };
}

/** A year of 100 pixels around `at`; its label fits inside unless told otherwise. */
function band(key: string, at: number, { inside = true, label = 60 } = {}): PackItem {
  return { key, shape: 'band', at, left: at - 50, right: at + 50, label, inside };
}

/** What was added up until `at`, from `from` on. */
function bar(key: string, from: number, at: number, label = 60): PackItem {
  return { key, shape: 'bar', at, left: from, right: at + 6, label, inside: false };
}

const pack = (items: readonly PackItem[], maxRows = 6, plot = PLOT) => {
  const { rows, places } = packLane(items, plot, maxRows);
  return { rows, of: (key: string) => places.get(key) };
};

/** From where to where a mark with its label reaches. */
function reach({ left, right, at, label }: PackItem, { side }: LanePlace): readonly [number, number] {
  const words = LABEL_GAP + label;
  if (side === 'right') return [left, Math.max(right, at + words)];
  if (side === 'left') return [Math.min(left, at - words), right];
  return [left, right];
}

describe('a lane', () => {
  it('has one row when there is nothing in it', () => {
    expect(pack([]).rows).toBe(1);
  });

  it('puts a label to the right of its point, and to the left where the plot ends', () => {
    expect(pack([point('a', 100)]).of('a')).toEqual({ row: 0, side: 'right', shift: 0 });
    expect(pack([point('a', 780)]).of('a')).toEqual({ row: 0, side: 'left', shift: 0 });
  });

  it('lets a label reach over the end of the axis by the overhang, and no further', () => {
    const at = PLOT.width + PLOT.overhang - LABEL_GAP - 60;
    expect(pack([point('a', at)]).of('a')?.side).toBe('right');
    expect(pack([point('a', at + 1)]).of('a')?.side).toBe('left');
  });

  it('keeps neighbours with room in one row, and opens another for one without', () => {
    expect(pack([point('a', 100), point('b', 300)]).rows).toBe(1);
    const { rows, of } = pack([point('a', 100), point('b', 130, 200), point('c', 400)]);
    expect([of('a')?.row, of('b')?.row, of('c')?.row, rows]).toEqual([0, 1, 0, 2]);
  });

  it('leaves out the rest of the label of a band where another stands, or opens a row for what may not be', () => {
    const [next, own] = [
      { ...band('b', 250), leads: true },
      { ...band('a', 150), over: 80 },
    ];
    expect(pack([next, own]).of('a')).toMatchObject({ row: 0, side: 'inside' });
    expect(pack([next, { ...own, whole: true }]).of('a')).toMatchObject({ row: 1, side: 'over' });
  });

  it('writes a band inside itself, and beside it when the words have no room there', () => {
    expect(pack([band('a', 150)]).of('a')?.side).toBe('inside');
    expect(pack([band('a', 150, { inside: false })]).of('a')?.side).toBe('right');
  });

  it('places bands that hold their words before bars, and bars before points', () => {
    const { of } = pack([point('point', 200), bar('bar', 0, 200), band('band', 200)]);
    expect(of('band')?.row).toBe(0);
    expect(of('bar')?.row).toBe(1);
  });

  it('lets two points of one date share a row, either side of it', () => {
    const { rows, of } = pack([point('a', 400), point('b', 402)]);
    expect(rows).toBe(1);
    expect(of('a')).toMatchObject({ side: 'right', shift: 5 });
    expect(of('b')).toMatchObject({ side: 'left', shift: -5 });
    expect(pack([point('a', 400), point('b', 402), point('c', 401)]).rows).toBe(2);
  });

  it('does not let points of two dates share a row without room', () => {
    expect(pack([point('a', 400, 100), point('b', 405, 100)]).rows).toBe(2);
  });

  it('writes over a bar only when the bar shows on both sides of the words', () => {
    expect(pack([bar('long', 0, 400)]).of('long')?.side).toBe('left');
    expect(pack([bar('short', 310, 400)]).of('short')?.side).toBe('right');
  });

  it('counts only what is seen of a bar that begins before the axis', () => {
    expect(pack([bar('a', -5000, 90)]).of('a')?.side).toBe('right');
  });

  it('draws what has no room without its label once the rows are used up', () => {
    const crowd = Array.from({ length: 5 }, (_, index) => point(`p${index}`, 390 + index * 5, 300));
    const { rows, of } = pack(crowd, 2);
    expect(rows).toBe(2);
    expect(crowd.map(({ key }) => of(key)?.side).filter((side) => side === 'none').length).toBe(3);
  });

  it('places the same items the same way, in whichever order they come', () => {
    const items = [band('a', 100), point('b', 130), bar('c', 20, 300), point('d', 500)];
    const { of } = pack(items);
    const other = pack(items.toReversed());
    for (const { key } of items) expect(other.of(key)).toEqual(of(key));
  });
});

const anyItem = fc
  .record({
    shape: fc.constantFrom('band' as const, 'point' as const, 'bar' as const, 'plan' as const, 'thread' as const),
    at: fc.integer({ min: 0, max: 800 }),
    half: fc.integer({ min: 6, max: 200 }),
    label: fc.integer({ min: 0, max: 250 }),
    inside: fc.boolean(),
  })
  .map(({ shape, at, half, label, inside }) => ({
    shape,
    at,
    label,
    inside,
    left: at - half,
    right: shape === 'band' || shape === 'plan' ? at + half : at + 6,
  }));
const anyLane = fc
  .array(anyItem, { maxLength: 14 })
  .map((items) => items.map((item, index): PackItem => ({ key: `i${index}`, ...item })));

describe('whatever is placed', () => {
  it('has a place, in a row that there is', () => {
    fc.assert(
      fc.property(anyLane, fc.integer({ min: 1, max: 5 }), (items, maxRows) => {
        const { rows, places } = packLane(items, PLOT, maxRows);
        expect(places.size).toBe(items.length);
        expect(rows).toBeLessThanOrEqual(maxRows);
        for (const { row } of places.values()) expect(row).toBeLessThan(rows);
      }),
    );
  });

  it('does not run over another with a label in its row, unless both stand aside on one date', () => {
    fc.assert(
      fc.property(anyLane, (items) => {
        const { places } = packLane(items, PLOT, 5);
        const placed = items.flatMap((item) => {
          const place = places.get(item.key);
          return place && place.side !== 'none' ? [{ item, place, ends: reach(item, place) }] : [];
        });
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            if (one.place.row !== other.place.row) continue;
            // Bands of neighbouring years may share the pixel of their edge.
            const over = one.ends[0] < other.ends[1] - 1 && other.ends[0] < one.ends[1] - 1;
            const aside = one.place.shift !== 0 && other.place.shift === -one.place.shift;
            expect(over && !aside, `${one.item.key} over ${other.item.key}`).toBe(false);
          }
        }
      }),
    );
  });

  it('keeps its label within the plot and its overhang', () => {
    fc.assert(
      fc.property(anyLane, (items) => {
        const { places } = packLane(items, PLOT, 5);
        for (const item of items) {
          const side = places.get(item.key)?.side;
          if (side === 'right')
            expect(item.at + LABEL_GAP + item.label).toBeLessThanOrEqual(PLOT.width + PLOT.overhang);
          if (side === 'left') expect(item.at - LABEL_GAP - item.label).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
