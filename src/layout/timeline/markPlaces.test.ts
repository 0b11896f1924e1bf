import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure';
import { claim, dataset } from '../../domain/fixtures';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { timelineModel } from '../../selectors/timeline';
import { labelWidth } from './laneLabels';
import { layoutTimeline } from './laneLayout';
import { type MarkPlace, markPlaces } from './markPlaces';
import type { PlacedItem } from './placeLane';

const text = createText('en', en);
const said = '2025-10-09';
const one = claim('KZ turnover as of 2024-06-30 = 28 bn USD', { id: 'one', said });
const growth = claim('KZ growth as of 2024-06-30 = 5 %', { id: 'growth', said });
const band = claim('KZ turnover 2024 = 28 bn USD', { id: 'band', said });
const more = claim('KZ growth 2024 = 5 %', { id: 'more', said });

/** The item as it is laid out in a plot of so many pixels. */
function placed(claims: Parameters<typeof dataset>[0], width = 1256): PlacedItem {
  const { lanes } = layoutTimeline(timelineModel(dataset(claims), [], 'described'), text, width);
  const [item] = lanes.flatMap(({ items }) => items);
  if (!item) throw new Error('nothing is placed');
  return item;
}

const placesOf = (item: PlacedItem) => new Map(markPlaces(item).map((place) => [place.id, place]));
const points = (places: ReadonlyMap<string, MarkPlace>, figures: readonly Figure[]) =>
  figures.map(({ id }) => places.get(id)?.dx);

describe('the points of an item', () => {
  it('stand on its time alone, and either side of it together', () => {
    expect(points(placesOf(placed([one])), [one])).toEqual([0]);
    expect(points(placesOf(placed([one, growth])), [one, growth])).toEqual([-5, 5]);
  });

  it('move with the item where it gives way to another of its day', () => {
    const moved = placesOf({ ...placed([one, growth]), shift: -5 });
    expect(points(moved, [one, growth])).toEqual([-10, 0]);
  });
});

describe('the words of an item', () => {
  it('follow its point, each figure behind the one before', () => {
    const item = placed([one, growth]);
    const places = placesOf(item);
    const [first, second] = [places.get('one')?.words, places.get('growth')?.words];
    expect(item.side).toBe('right');
    expect(first?.x).toBe(13);
    expect(second?.x).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0));
  });

  it('end before it on its left', () => {
    const item: PlacedItem = { ...placed([one]), side: 'left' };
    const words = placesOf(item).get('one')?.words;
    expect((words?.x ?? 0) + labelWidth(item.segments)).toBeCloseTo(-8);
  });

  it('stand either side of the points of a band, each beside its own: the growth left, the figure right', () => {
    const item = placed([band, more]);
    expect(item.side).toBe('inside');
    const [figure, change] = [placesOf(item).get('band'), placesOf(item).get('more')];
    expect([change?.dx, figure?.dx]).toEqual([-5, 5]);
    const { width = 0, ...before } = change?.words ?? {};
    expect(before).toMatchObject({ from: 'at', x: -14 - width, hit: { x: -17 - width, width: width + 6 } });
    expect(figure?.words).toMatchObject({ from: 'at', x: 14, strong: '$28bn' });
  });

  it('go on from the end of a band where it has no room for them', () => {
    const share = claim('KZ share-of-regional-turnover 2024 > 0.5 share', { id: 'share', said });
    const item = placed([band, share]);
    expect(item.side).toBe('over');
    expect(placesOf(item).get('share')?.words).toMatchObject({ from: 'to', x: 4 });
  });

  it('are parted where the band has room for the amount alone', () => {
    const freight = claim('KZ north-south-freight 2024 < 2.5 mn t', { id: 'freight', said });
    const { words, past } = placesOf(placed([freight])).get('freight') ?? {};
    expect(words).toMatchObject({ from: 'at', muted: '' });
    expect(past).toMatchObject({ from: 'to', x: 4, strong: '' });
    expect(past?.muted).not.toBe('');
  });

  it('are none where the plot is too narrow for any', () => {
    expect(markPlaces(placed([one, growth], 274)).filter(({ words }) => words !== null)).toEqual([]);
  });
});
