import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CREDIT, GROWS, KEEPS, HALF as measure } from './fixtures';
import { layoutPages, MARGIN, type PageContent, type PageForm, type PicturePage } from './layoutPage';
import { run } from './noteRun';
import type { Note } from './notes';
import { pictureScale } from './pictureScale';

const SIZE = { width: 1080, height: 608 };

function note(index: number, letters: number): Note {
  return {
    numbers: String(index + 1),
    runs: [run(`Speaker ${index + 1}`, 'label', true), run(` ${'word '.repeat(letters / 5).trim()}`, 'quote', false)],
    follows: null,
    href: null,
  };
}

/** A picture with so many notes, whose quotes keep at most `room` letters; `long` is the whole quote. */
function content(notes: number, long = 200, change: Partial<PageContent> = {}): PageContent {
  return {
    title: 'Trade turnover',
    subtitle: 'in billions',
    filter: '',
    sentence: 'Ten amounts.',
    legend: [{ kind: 'exact', label: 'stated as' }],
    notes: (room) => Array.from({ length: notes }, (_, index) => note(index, Math.min(long, room))),
    least: 200,
    credit: CREDIT,
    ...change,
  };
}

const laid = (of: PageContent, form: PageForm = GROWS) => layoutPages(of, SIZE, measure, form)?.pages ?? null;
const only = (pages: readonly PicturePage[] | null): PicturePage => {
  const [page, ...others] = pages ?? [];
  if (!page || others.length > 0) throw new Error('not one page');
  return page;
};
const numbers = (pages: readonly PicturePage[]) => pages.flatMap(({ notes }) => notes.map((one) => one.numbers));

describe('one page', () => {
  it('has head, drawing, rule, legend and notes below one another', () => {
    const { head, drawing, rule, legend, notes } = only(laid(content(6)));
    const lines = head.flatMap((part) => part.lines.map(({ y }) => y));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    const bottom = (drawing?.y ?? 0) + (drawing?.height ?? 0);
    expect(Math.max(...lines)).toBeLessThan(drawing?.y ?? 0);
    expect(bottom).toBeLessThan(rule ?? 0);
    for (const { y } of legend) expect(y).toBeGreaterThan(rule ?? 0);
    for (const { y } of notes) expect(y).toBeGreaterThan(legend[0]?.y ?? 0);
    expect(drawing).toMatchObject({ x: MARGIN, width: SIZE.width - 2 * MARGIN });
  });

  it('leaves out a line of the head that has no words', () => {
    const faces = (filter: string) => only(laid(content(2, 200, { filter }))).head.map(({ face }) => face);
    expect(faces('')).toEqual(['title', 'subtitle', 'sentence']);
    expect(faces('Only Kazakhstan')).toEqual(['title', 'subtitle', 'filter', 'sentence']);
  });

  it('grows taller for its notes, whose quotes stay whole', () => {
    const low = layoutPages(content(3), SIZE, measure, GROWS);
    const tall = layoutPages(content(24, 600), SIZE, measure, GROWS);
    expect(low?.height).toBe(SIZE.height);
    expect(tall?.height).toBeGreaterThan(SIZE.height);
    const words = tall?.pages.flatMap(({ notes }) =>
      notes.flatMap(({ lines }) => lines.flatMap((line) => line.pieces)),
    );
    expect(
      words
        ?.map(({ text }) => text)
        .join('')
        .match(/word/g),
    ).toHaveLength(24 * 120);
  });

  it('gives its drawing the height that this can use: by growing, or instead of notes where it keeps its size', () => {
    const heightOf = (ample: number, form: PageForm) => {
      const pages = laid(content(9, 200, { ample }), form) ?? [];
      return { drawing: pages[0]?.drawing?.height ?? 0, numbers: numbers(pages), first: pages[0]?.notes.length };
    };
    expect(heightOf(450, GROWS).drawing).toBe(450);
    const [plain, whole] = [heightOf(0, KEEPS), heightOf(5000, KEEPS)];
    expect(plain.first).toBeGreaterThan(0);
    expect(whole.first).toBe(0);
    expect(whole.drawing).toBeGreaterThan(plain.drawing);
    expect(whole.numbers).toEqual(plain.numbers);
  });

  it('is refused where it keeps its size and its drawing has no room', () => {
    expect(laid(content(3, 200, { least: 500 }), KEEPS)).toBeNull();
    expect(laid(content(3, 200, { least: 500 }))).toHaveLength(1);
  });

  it('has no sentence and notes as wide as itself in a card, and no head in a drawing alone', () => {
    const faces = (parts: 'card' | 'plain') => {
      const page = only(laid(content(1), { parts, keepsSize: true }));
      return [page.head.map(({ face }) => face), page.notes.flatMap(({ lines }) => lines).length];
    };
    expect(faces('card')).toEqual([['title', 'subtitle'], 2]);
    expect(faces('plain')[0]).toEqual([]);
  });

  it('is one page in a card, which leaves the line of sources out where its drawing has all the room', () => {
    const heights = Array.from({ length: SIZE.height }, (_, less) => SIZE.height - less);
    const most = heights.find((least) => laid(content(1, 200, { least }), KEEPS) !== null) ?? 0;
    const crowded = content(1, 200, { least: most });
    expect(laid(crowded, KEEPS)?.length).toBeGreaterThan(1);
    expect(only(laid(crowded, { parts: 'card', keepsSize: true })).notes).toEqual([]);
  });

  it('puts a legend that is wider than the picture into further lines', () => {
    const legend = Array.from(
      { length: 12 },
      (_, index) => ({ kind: 'exact', label: `what it means ${index}` }) as const,
    );
    const { legend: placed } = only(laid(content(2, 200, { legend })));
    expect(new Set(placed.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { x, label } of placed) expect(x + measure(label, 'legend')).toBeLessThan(SIZE.width - MARGIN + 40);
  });
});

describe('however many notes there are', () => {
  const cases = [fc.integer({ min: 0, max: 40 }), fc.integer({ min: 5, max: 900 })] as const;

  it('all of them are there, once and in order, within the picture', () => {
    fc.assert(
      fc.property(...cases, fc.boolean(), (count, letters, overflow) => {
        const laidOut = layoutPages(content(count, letters), SIZE, measure, overflow ? KEEPS : GROWS);
        if (!laidOut) throw new Error('nothing laid out');
        const { pages, height } = laidOut;
        expect(numbers(pages)).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
        for (const { notes } of pages) {
          for (const { x, y, lines } of notes) {
            expect(x).toBeGreaterThanOrEqual(MARGIN);
            expect(y).toBeGreaterThan(0);
            for (const line of lines) expect(line.y).toBeLessThan(height);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('further pages are made only where the first has no room, and hold notes alone', () => {
    expect(laid(content(3), KEEPS)).toHaveLength(1);
    const pages = laid(content(60, 600), KEEPS) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    for (const { head, drawing, legend, notes } of pages.slice(1)) {
      expect([head, drawing, legend]).toEqual([[], null, []]);
      expect(notes.length).toBeGreaterThan(0);
    }
  });
});

describe('the size of a picture', () => {
  it('says how large it is drawn: the more pixels, the larger and the more words, and never so small that it is not read', () => {
    expect(pictureScale(1080, 608)).toBe(1);
    expect(pictureScale(2160, 1216)).toBeGreaterThan(1.5);
    expect(pictureScale(2160, 1216)).toBeLessThan(1.8);
    for (const side of [600, 690, 700, 1080, 2000, 4000]) {
      expect(side / pictureScale(side, side)).toBeGreaterThanOrEqual(694 - 1e-9);
      expect(11 * pictureScale(side, 600)).toBeGreaterThanOrEqual(side < 694 ? 9.5 : 11);
    }
  });
});
