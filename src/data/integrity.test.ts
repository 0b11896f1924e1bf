import { expect, it } from 'vitest';
import { isAnchoredIn } from './integrity';

/** In UTF-16 code units, of which the banknote has two. */
const passages = [{ start: 100, end: 132, text: 'Turnover exceeded 50 billion 💵.' }];
const quote = { exact: 'Turnover exceeded 50 billion', start: 100, end: 128 };
const figure = { exact: '50 billion', start: 118, end: 128 };
const moved = <Place extends { start: number; end: number }>(place: Place, by: number) => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});

it.each([
  ['quote and figure at their places', quote, figure, true],
  ['a quote that is the whole passage', { exact: passages[0]?.text ?? '', start: 100, end: 132 }, figure, true],
  ['a quote one further on', moved(quote, 1), figure, false],
  ['a quote one before', moved(quote, -1), figure, false],
  ['both one further on', moved(quote, 1), moved(figure, 1), false],
  ['a figure one further on', quote, moved(figure, 1), false],
  ['a figure one before', quote, moved(figure, -1), false],
  ['other words at the place of the quote', { ...quote, exact: 'Turnover exceeded 60 billion' }, figure, false],
  ['other words at the place of the figure', quote, { ...figure, exact: '60 billion' }, false],
  ['a figure outside the quote', { exact: 'Turnover', start: 100, end: 108 }, figure, false],
  ['a quote that ends before it begins', { exact: '', start: 128, end: 100 }, figure, false],
  ['a place that no passage covers', moved(quote, 500), moved(figure, 500), false],
])('%s', (_, at, of, expected) => {
  expect(isAnchoredIn(passages, at, of)).toBe(expected);
});

it('finds a quote in whichever passage covers it', () => {
  const more = [{ start: 0, end: 40, text: 'Somebody spoke.' }, ...passages];
  expect(isAnchoredIn(more, quote, figure)).toBe(true);
});
