import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPages, MARGIN, type Measure, type Page, type PageContent } from './layoutPage';
import { run } from './noteRun';
import type { Note } from './notes';
import { scaleOf } from './pictureScale';
import { A4, BOUNDS, PRESETS, type Settings, sizeOf } from './settings';

/** Letters of half their line: what is measured does not matter, as long as it is the same everywhere. */
const measure: Measure = (text) => text.length * 6;
const SIZE = { width: 1080, height: 608 };

function note(index: number, letters: number): Note {
  return {
    numbers: String(index + 1),
    runs: [run(`Speaker ${index + 1}`, 'label', true), run(` ${'word '.repeat(letters / 5).trim()}`, 'quote', false)],
    follows: null,
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
    ...change,
  };
}

const only = (pages: readonly Page[] | null): Page => {
  const [page, ...others] = pages ?? [];
  if (!page || others.length > 0) throw new Error('not one page');
  return page;
};
const numbers = (pages: readonly Page[]) => pages.flatMap(({ notes }) => notes.map((one) => one.numbers));

describe('one page', () => {
  it('has head, drawing, rule, legend and notes below one another', () => {
    const { head, drawing, rule, legend, notes } = only(layoutPages(content(6), SIZE, measure, false));
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
    const faces = (filter: string) =>
      only(layoutPages(content(2, 200, { filter }), SIZE, measure, false)).head.map(({ face }) => face);
    expect(faces('')).toEqual(['title', 'subtitle', 'sentence']);
    expect(faces('Only Kazakhstan')).toEqual(['title', 'subtitle', 'filter', 'sentence']);
  });

  it('keeps whole quotes where there is room, and shortens all of them where there is not', () => {
    expect(only(layoutPages(content(3), SIZE, measure, false)).room).toBe(Number.POSITIVE_INFINITY);
    const crowded = only(layoutPages(content(24, 600), SIZE, measure, false));
    expect(crowded.room).toBeLessThan(200);
    expect(numbers([crowded])).toHaveLength(24);
  });

  it('is refused rather than made without a note', () => {
    expect(layoutPages(content(200, 600), SIZE, measure, false)).toBeNull();
  });

  it('puts a legend that is wider than the picture into further lines', () => {
    const legend = Array.from(
      { length: 12 },
      (_, index) => ({ kind: 'exact', label: `what it means ${index}` }) as const,
    );
    const { legend: placed } = only(layoutPages(content(2, 200, { legend }), SIZE, measure, false));
    expect(new Set(placed.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { x, label } of placed) expect(x + measure(label, 'legend')).toBeLessThan(SIZE.width - MARGIN + 40);
  });
});

describe('however many notes there are', () => {
  const cases = [fc.integer({ min: 0, max: 40 }), fc.integer({ min: 5, max: 900 })] as const;

  it('all of them are there, once and in order, within the picture', () => {
    fc.assert(
      fc.property(...cases, fc.boolean(), (count, letters, overflow) => {
        const pages = layoutPages(content(count, letters), SIZE, measure, overflow);
        if (!pages) return;
        expect(numbers(pages)).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
        for (const { notes } of pages) {
          for (const { x, y, lines } of notes) {
            expect(x).toBeGreaterThanOrEqual(MARGIN);
            expect(y).toBeGreaterThan(0);
            for (const line of lines) expect(line.y).toBeLessThan(SIZE.height);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('further pages are made only where the first has no room, and hold notes alone', () => {
    expect(layoutPages(content(3), SIZE, measure, true)).toHaveLength(1);
    const pages = layoutPages(content(60, 600), SIZE, measure, true) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    for (const { head, drawing, legend, notes } of pages.slice(1)) {
      expect([head, drawing, legend]).toEqual([[], null, []]);
      expect(notes.length).toBeGreaterThan(0);
    }
  });
});

describe('the size of a picture', () => {
  const settings: Settings = {
    preset: 'article',
    own: { width: 9000, height: 10 },
    theme: 'light',
    lang: 'en',
    quotes: 'both',
    format: 'png',
    scale: 2,
  };

  it('is that of its preset, or an own one within its bounds, and that of paper for a PDF', () => {
    expect(sizeOf(settings)).toEqual(PRESETS.article);
    expect(sizeOf({ ...settings, preset: 'own' })).toEqual({ width: BOUNDS.most, height: BOUNDS.least });
    expect(sizeOf({ ...settings, preset: 'own', own: { width: Number.NaN, height: 700.4 } })).toEqual({
      width: BOUNDS.least,
      height: 700,
    });
    expect(sizeOf({ ...settings, format: 'pdf' })).toEqual(A4);
  });

  it('says how large it is drawn: in proportion to its area, never so large that the page has no room', () => {
    expect(scaleOf(1080, 608)).toBe(1);
    expect(scaleOf(2160, 1216)).toBeCloseTo(2, 9);
    expect(scaleOf(600, 600)).toBeLessThan(1);
    for (const [width, height] of [
      [600, 600],
      [4000, 600],
      [600, 4000],
    ] as const) {
      const scale = scaleOf(width, height);
      expect(width / scale).toBeGreaterThanOrEqual(640 - 1e-9);
      expect(height / scale).toBeGreaterThanOrEqual(500 - 1e-9);
    }
  });
});
