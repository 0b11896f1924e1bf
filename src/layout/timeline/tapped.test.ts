import { describe, expect, it } from 'vitest';
import { claim, dataset, event } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { timelineModel } from '../../selectors/timeline';
import { layoutTimeline } from './laneLayout';
import { tapped } from './tapped';

const [text] = TEXTS;
if (!text) throw new Error('no words');
const WIDTH = 274;
const model = timelineModel(
  dataset(
    [
      claim('CA5 turnover 2019 > 30 bn USD', { id: 'alone' }),
      claim('CA5 turnover 2024 > 50 bn USD', { id: 'one' }),
      claim('CA5 growth 2024 = 20 %', { id: 'other' }),
      claim('KZ turnover 2019 = 16 bn USD', { id: 'below' }),
    ],
    [
      event('CA5 summit 2020-10-16', { id: 'early' }),
      event('CA5 summit 2025-10-09', { id: 'first' }),
      event('UZ meeting 2025-10-10', { id: 'second' }),
    ],
  ),
  [],
  'described',
);
const layout = layoutTimeline(model, text, WIDTH);
const placed = (id: string) => {
  const item = layout.lanes.flatMap(({ items }) => items).find(({ item }) => item.figures.some((one) => one.id === id));
  if (!item) throw new Error(`${id} is not placed`);
  return { x: item.item.at * WIDTH, y: item.y };
};
const tap = (x: number, y: number, isShown = (_: string) => true) =>
  tapped(layout, layout.events, { x, y }, WIDTH, isShown);
const lane = (area: string) => ({ kind: 'lane', lane: { topic: 'turnover', area } });

describe('a tap', () => {
  it('opens a mark that stands alone, also a little beside it', () => {
    const { x, y } = placed('alone');
    for (const [dx, dy] of [
      [0, 0],
      [18, 0],
      [-15, 12],
    ] as const)
      expect(tap(x + dx, y + dy)).toEqual({ kind: 'one', id: 'alone' });
  });

  it('lists the lane where two marks are within reach, and where none is', () => {
    const { x, y } = placed('one');
    expect(tap(x, y)).toEqual(lane('CA5'));
    expect(tap(x - 60, y)).toEqual(lane('CA5'));
  });

  it('never opens a mark of the next lane', () => {
    const { x, y } = placed('below');
    expect(tap(x, y)).toEqual({ kind: 'one', id: 'below' });
    expect(tap(x + 60, y)).toEqual(lane('KZ'));
  });

  it('takes no notice of what a filter leaves out', () => {
    const { x, y } = placed('one');
    expect(tap(x, y, (id) => id !== 'one')).toEqual({ kind: 'one', id: 'other' });
  });

  it('opens an event that is alone, and lists the others', () => {
    const { x, y } = { x: ((2020 - 2019 + 9.5 / 12) / 8) * WIDTH, y: layout.events.top + 30 };
    expect(tap(x, y)).toEqual({ kind: 'one', id: 'early' });
    expect(tap(((2025 - 2019 + 9.3 / 12) / 8) * WIDTH, y)).toEqual({ kind: 'lane', lane: 'events' });
  });

  it('outside the lanes means nothing', () => {
    expect(tap(100, -5)).toBeNull();
    expect(tap(100, layout.height + 5)).toBeNull();
  });
});
