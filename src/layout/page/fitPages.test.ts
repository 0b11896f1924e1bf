import { describe, expect, it } from 'vitest';
import { fitFirst, fitPages } from './fitPages';
import type { Page, PageContent } from './layoutPage';
import type { Note } from './notes';
import { BOUNDS, PRESETS } from './settings';

const measure = (text: string) => text.length * 6;
const quote = (letters: number) => 'слово '.repeat(Math.ceil(letters / 6));
const note = (number: number, room: number): Note => {
  const words = [
    { text: quote(Math.min(room, 240)), face: 'quote', kept: false },
    { text: 'превысил 50 млрд', face: 'figure', kept: true },
  ] as const;
  return {
    numbers: String(number),
    runs: [{ text: 'Speaker, 9 October 2025, Publisher ', face: 'label', kept: true }, ...words],
    follows: number === 1 ? null : [{ text: 'Same, ', face: 'label', kept: true }, ...words],
  };
};
const content = (count: number): PageContent => ({
  title: 'A title of the picture',
  subtitle: 'A unit',
  filter: '',
  sentence: 'What is shown.',
  legend: [{ kind: 'exact', label: 'exact' }],
  notes: (room) => Array.from({ length: count }, (_, index) => note(index + 1, room)),
  least: 200,
});
const numbersOf = (pages: readonly Page[]) => pages.flatMap(({ notes }) => notes.map(({ numbers }) => Number(numbers)));

const SIZES = [
  ...Object.values(PRESETS),
  { width: BOUNDS.least, height: BOUNDS.least },
  { width: BOUNDS.most, height: BOUNDS.least },
  { width: BOUNDS.least, height: BOUNDS.most },
  { width: BOUNDS.most, height: BOUNDS.most },
];

describe.each(SIZES)('a picture of $width × $height', ({ width, height }) => {
  const laidOut = (count: number, overflow: boolean) =>
    fitPages(
      () => content(count),
      { width, height },
      measure,
      overflow,
      async () => undefined,
    );

  it.each([0, 1, 13, 36])('drops none of %d notes, and keeps them on the page', async (count) => {
    const { pages, size } = await laidOut(count, false);
    expect(pages).toHaveLength(1);
    expect(numbersOf(pages)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    for (const { notes, drawing, rule } of pages) {
      expect(drawing?.height).toBeGreaterThan(60);
      expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual(rule ?? 0);
      for (const { lines } of notes) for (const { y } of lines) expect(y).toBeLessThan(size.height - 30);
    }
  });

  it('keeps whole quotes on further pages where there may be some', async () => {
    const { pages } = await laidOut(60, true);
    expect(numbersOf(pages)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    const words = pages.flatMap(({ notes }) => notes.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces)));
    expect(
      words
        .filter(({ face }) => face === 'quote')
        .map(({ text }) => text)
        .join('')
        .match(/слово/g),
    ).toHaveLength(60 * 40);
  });
});

it.each([
  [2, 'long'],
  [60, 'short'],
])('quotes %d notes in the %s way', async (count, way) => {
  const ways = (['long', 'short'] as const).map((name) => () => ({
    ...content(count),
    name,
    notes: (room: number) => content(name === 'long' ? 2 * count : count).notes(room),
  }));
  const { content: chosen } = await fitFirst(ways, { width: 1200, height: 675 }, measure, false, async () => undefined);
  expect(chosen.name).toBe(way);
});
