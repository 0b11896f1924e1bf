import { describe, expect, it } from 'vitest';
import { AXIS, event } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { withLetters } from '../../i18n/placeLetters';
import { textWidth } from '../../lib/textWidth';
import { clusterEvents } from '../../selectors/eventClusters';
import { OVERHANG } from './laneMetrics';
import { placeEvents } from './placeEvents';

const [text] = TEXTS;
if (!text) throw new Error('no words');
const room = { width: 800, withLabels: true, top: 100, firstRow: 7 };
const days = ['2025-03-01', '2025-05-20', '2025-07-25', '2025-10-09', '2026-01-15', '2026-03-30'];
const crowd = days.map((day) => event(`CA5 summit ${day}`, { id: `at-${day}` }));
const placed = (open: string | null = null) =>
  placeEvents(clusterEvents(AXIS, crowd, crowd.find(({ id }) => id === open)?.id ?? null), text, room);

describe('events', () => {
  it('keep two rows, whether they need them or not', () => {
    const one = placeEvents(clusterEvents(AXIS, crowd.slice(0, 1)), text, room);
    expect(one.height).toBe(placed().height);
    expect(new Set(placed().clusters.map(({ row }) => row))).toEqual(new Set([7, 8]));
  });

  it('say their name and day where there is room, else their name, else its beginning', () => {
    const labels = placed().clusters.flatMap(({ side, label }) => (side === 'none' ? [] : [label]));
    expect(labels.some((label) => /,.*20\d\d$/.test(label))).toBe(true);
    expect(labels.some((label) => !label.includes(','))).toBe(true);
  });

  it('have no name over another, and none beyond the picture', () => {
    const words = placed().clusters.flatMap(({ cluster, side, label, extra, row }) => {
      if (side === 'none') return [];
      const long = textWidth(`${label} ${extra}`, 12, 600);
      const at = cluster.at * room.width;
      return [{ row, from: side === 'left' ? at - 5 - long : at + 12, to: side === 'left' ? at - 5 : at + 12 + long }];
    });
    for (const [index, { row, from, to }] of words.entries()) {
      expect(to).toBeLessThanOrEqual(room.width + OVERHANG + 12);
      const over = words.slice(index + 1).filter((other) => other.row === row && from < other.to && other.from < to);
      expect(over).toEqual([]);
    }
  });

  it('place the open one first, so that it has its whole name', () => {
    const open = placed('at-2026-03-30').clusters.find(({ cluster }) => cluster.opened);
    expect(open?.label).toMatch(/CA5 summit 2026-03-30, /);
    expect(open?.side).not.toBe('none');
  });

  it('have letters beside them where there are no others, nor a flag', () => {
    const near = ['2020-01-01', '2020-05-27', '2020-07-20'].map((day) =>
      event(`KZ summit ${day}`, { id: `at-${day}` }),
    );
    const beside = (events: typeof near) => {
      const flags = placeEvents(clusterEvents(AXIS, events), withLetters(text), { ...room, withLabels: false });
      return flags.clusters.map(({ letters }) => letters && Math.sign(letters.x));
    };
    expect(beside(near)).toEqual([1, null, 1]);
    expect(beside(near.slice(1))).toEqual([-1, 1]);
  });

  it('are flags alone where lanes hold glyphs only', () => {
    const { clusters } = placeEvents(clusterEvents(AXIS, crowd), text, { ...room, withLabels: false });
    expect(new Set(clusters.map(({ side }) => side))).toEqual(new Set(['none']));
  });
});
