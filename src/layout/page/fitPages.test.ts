import { describe, expect, it } from 'vitest';
import { fitPages } from './fitPages';
import { CREDIT, GROWS, KEEPS, HALF as measure } from './fixtures';
import type { PageContent, PageForm, PicturePage } from './layoutPage';
import type { Note } from './notes';
import { OWN_SIZE_LIMITS, PRESETS } from './settings';

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
    href: null,
  };
};
const content = (count: number, least = 200): PageContent => ({
  title: 'A title of the picture',
  subtitle: 'A unit',
  filter: '',
  sentence: 'What is shown.',
  legend: [{ kind: 'exact', label: 'exact' }],
  notes: (room) => Array.from({ length: count }, (_, index) => note(index + 1, room)),
  least,
  credit: CREDIT,
});
const numbersOf = (pages: readonly PicturePage[]) =>
  pages.flatMap(({ notes }) => notes.map(({ numbers }) => Number(numbers)));
const wordsIn = (pages: readonly PicturePage[]) =>
  pages
    .flatMap(({ notes }) => notes.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces)))
    .map(({ text }) => text)
    .join('')
    .match(/слово/g) ?? [];

const SIZES = [
  ...Object.values(PRESETS).map(({ width, height }) => ({ width, height })),
  { width: OWN_SIZE_LIMITS.least, height: OWN_SIZE_LIMITS.least },
  { width: OWN_SIZE_LIMITS.most, height: OWN_SIZE_LIMITS.least },
  { width: OWN_SIZE_LIMITS.least, height: OWN_SIZE_LIMITS.most },
  { width: OWN_SIZE_LIMITS.most, height: OWN_SIZE_LIMITS.most },
];
const laid = (of: PageContent, size: { readonly width: number; readonly height: number }, form: PageForm) =>
  fitPages(
    () => of,
    size,
    measure,
    form,
    async () => undefined,
  );

describe.each(SIZES)('a picture of $width × $height', (asked) => {
  it.each([0, 1, 13, 36])('grows until %d notes are in it, whole', async (count) => {
    const { pages, size, pixels } = await laid(content(count), asked, GROWS);
    expect(pages).toHaveLength(1);
    expect(numbersOf(pages)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(wordsIn(pages)).toHaveLength(count * 40);
    expect([pixels.width, Number.isInteger(pixels.height)]).toEqual([asked.width, true]);
    expect(pixels.height).toBeGreaterThanOrEqual(asked.height);
    expect(pixels.height / size.height).toBeCloseTo(pixels.width / size.width, 6);
    for (const { notes, drawing, rule, foot } of pages) {
      expect(drawing?.height).toBeGreaterThanOrEqual(200);
      expect((drawing?.y ?? 0) + (drawing?.height ?? 0)).toBeLessThanOrEqual(rule ?? 0);
      for (const { lines } of notes) for (const { y } of lines) expect(y).toBeLessThan(foot.top);
    }
  });

  it('has further pictures of its size for 60 notes, whole, if it keeps it', async () => {
    const { pages, pixels } = await laid(content(60), asked, KEEPS);
    expect(pixels).toEqual(asked);
    expect(numbersOf(pages)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(wordsIn(pages)).toHaveLength(60 * 40);
  });

  it('grows for a drawing that would not be read in it', async () => {
    const { pages, pixels } = await laid(content(3, 5000), asked, KEEPS);
    expect(pixels.height).toBeGreaterThan(asked.height);
    expect(pages[0]?.drawing?.height).toBeGreaterThanOrEqual(5000);
  });

  it('has no type below 11 px, or 9.5 in the narrowest', async () => {
    for (const form of [GROWS, KEEPS]) {
      const { size, pixels } = await laid(content(36), asked, form);
      const type = (11 * pixels.width) / size.width;
      expect(type).toBeGreaterThanOrEqual(asked.width < 694 ? 9.5 : 11);
    }
  });
});

it('gives more words on more pixels', async () => {
  const first = async (side: number) => {
    const { pages } = await laid(content(60), { width: side, height: side }, KEEPS);
    return pages[0]?.notes.length ?? 0;
  };
  expect(await first(4000)).toBeGreaterThan(2 * (await first(1080)));
});
