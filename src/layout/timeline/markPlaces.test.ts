import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure';
import { claim, dataset } from '../../domain/fixtures';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { textWidth } from '../../lib/textWidth';
import { timelineModel } from '../../selectors/timeline';
import { labelWidth, SIZE } from './laneLabels';
import { layoutTimeline, type PlacedItem } from './laneLayout';
import { type MarkPlace, markPlaces } from './markPlaces';

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
    const [first, second] = [places.get('one')?.words[0], places.get('growth')?.words[0]];
    expect(item.side).toBe('right');
    expect(first?.x).toBe(13);
    expect(second?.x).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0));
  });

  it('end before it on its left', () => {
    const item: PlacedItem = { ...placed([one]), side: 'left' };
    const [words] = placesOf(item).get('one')?.words ?? [];
    expect((words?.x ?? 0) + labelWidth(item.segments)).toBeCloseTo(-8);
  });

  it('stand either side of the point of a band: the place before it, as wide as it is drawn, and the figures behind', () => {
    const item = placed([band, more]);
    expect(item.side).toBe('inside');
    const [place, figure] = placesOf(item).get('band')?.words ?? [];
    const width = textWidth(item.band?.left ?? '', SIZE);
    expect(place).toMatchObject({ anchor: 'end', x: -13, width, hit: { x: -13 - width - 3, width: width + 6 } });
    expect(figure).toMatchObject({ anchor: 'start', x: 13, strong: '$28bn' });
  });

  it('are none where the plot is too narrow for any', () => {
    expect(markPlaces(placed([one, growth], 274)).flatMap(({ words }) => words)).toEqual([]);
  });
});
