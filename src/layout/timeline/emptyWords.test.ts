import { describe, expect, it } from 'vitest';
import { AXIS, areas } from '../../domain/fixtures';
import type { AreaId } from '../../domain/ids';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { textWidth } from '../../lib/textWidth';
import { placeEmptyWords } from './emptyWords';

const text = createText('en', en);
const place = (rows: number, drawn: Parameters<typeof placeEmptyWords>[5], places: readonly AreaId[] = []) =>
  placeEmptyWords(
    text,
    AXIS,
    { topic: { name: { en: 'Turnover', ru: 'Товарооборот' } }, years: [2020, 2021, 2022], places },
    rows,
    800,
    drawn,
    (row) => 10 + row * 14,
  );

describe('the words of empty years', () => {
  it('stand in the middle of their years and of the lane', () => {
    expect(place(3, [])).toMatchObject({ x: 2.5 / 8, y: 24 });
  });

  it('name the places that are asked for', () => {
    expect(place(3, [], areas('KZ'))?.words).toBe('Kazakhstan, turnover: nothing quoted for 2020–2022');
    expect(place(3, [])?.words).toBe('turnover: nothing quoted for 2020–2022');
  });

  it('give way to what is drawn in that row', () => {
    expect(place(3, [{ row: 1, from: 0, to: 300 }])?.y).not.toBe(24);
    expect(place(3, [{ row: 1, from: 600, to: 800 }])?.y).toBe(24);
  });

  it('keep ten pixels beside them, by the size in which they are drawn', () => {
    const half = textWidth(place(3, [])?.words ?? '', 12) / 2 + 10;
    const upTo = (to: number) => place(3, [{ row: 1, from: 0, to }])?.y;
    expect([upTo(250 - half - 0.1), upTo(250 - half + 0.1)]).toEqual([24, 10]);
  });

  it('stand aside among their years where no row is free in the middle', () => {
    const from = (start: number) => [0, 1].map((row) => ({ row, from: start, to: 420 }));
    expect(place(2, from(330))?.x).toBeLessThan(2.5 / 8);
    expect(place(2, from(150))).toBeNull();
  });

  it('are left out where every row is taken, and in a lane of one', () => {
    expect(
      place(
        2,
        [0, 1].map((row) => ({ row, from: 0, to: 800 })),
      ),
    ).toBeNull();
    expect(place(1, [])).toBeNull();
  });
});
