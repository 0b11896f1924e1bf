import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACES } from './face';
import { CREDIT, GROWS, KEEPS, HALF as measure } from './fixtures';
import { layoutPages, MARGIN, type PageContent, type PicturePage } from './layoutPage';
import { run } from './noteRun';
import type { Note } from './notes';
import { PRESETS } from './settings';

/** A picture whose notes have so many letters each; `follows` as that of a speaker named in the note before. */
function content(letters: readonly number[], change: Partial<PageContent> = {}): PageContent {
  return {
    title: 'Trade turnover of Russia with the five republics of Central Asia',
    subtitle: 'in billions of dollars',
    filter: '',
    sentence: 'Ten amounts, for 2019–2026.',
    legend: (['exact', 'moreThan', 'about', 'derived', 'plan'] as const).map((kind) => ({
      kind,
      label: `what ${kind} means`,
    })),
    notes: (room) =>
      letters.map((length, index): Note => {
        const quote = run(` ${'word '.repeat(Math.min(length, room) / 5).trim()}`, 'quote', false);
        return {
          numbers: String(index + 1),
          runs: [run(`Speaker ${index + 1}`, 'label', true), quote],
          follows: null,
          href: null,
        };
      }),
    least: 200,
    credit: CREDIT,
    ...change,
  };
}

type Box = {
  readonly of: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** What the words of a page cover, the drawing, and the signs of the legend. */
function boxesOn({ head, drawing, legend, notes, foot }: PicturePage): readonly Box[] {
  const line = (of: string, x: number, y: number, width: number, face: keyof typeof FACES): Box => ({
    of,
    left: x,
    right: x + width,
    top: y - FACES[face].rise,
    bottom: y - FACES[face].rise + FACES[face].line,
  });
  // The space at which a line ends is not seen.
  const words = (pieces: PicturePage['notes'][number]['lines'][number]['pieces']) =>
    measure(
      pieces
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
      'plain',
    );
  return [
    ...head.flatMap(({ face, lines }) => lines.map(({ x, y, pieces }) => line(face, x, y, words(pieces), face))),
    ...(drawing
      ? [
          {
            of: 'drawing',
            left: drawing.x,
            right: drawing.x + drawing.width,
            top: drawing.y,
            bottom: drawing.y + drawing.height,
          },
        ]
      : []),
    ...foot.lines.map(({ text, x, y, anchor }) => {
      const wide = measure(text, 'plain');
      return line(`foot ${y}`, anchor === 'end' ? x - wide : x, foot.top + y, wide, 'plain');
    }),
    line('name', foot.nameX, foot.top + foot.y, measure(CREDIT.name, 'name'), 'plain'),
    ...(foot.mottoX === null
      ? []
      : [line('motto', foot.mottoX, foot.top + foot.y, measure(CREDIT.motto, 'plain'), 'plain')]),
    ...legend.map(
      ({ kind, label, x, y }): Box => ({
        of: `legend ${kind}`,
        left: x,
        right: x + 20 + measure(label, 'legend'),
        top: y,
        bottom: y + FACES.legend.line,
      }),
    ),
    ...notes.flatMap(({ numbers, lines }) =>
      lines.map(({ x, y, pieces }) => line(`note ${numbers}`, x, y, words(pieces), 'label')),
    ),
  ];
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

function check(page: PicturePage, size: { readonly width: number; readonly height: number }) {
  const boxes = boxesOn(page);
  for (const { of, left, right, top, bottom } of boxes) {
    expect(left, of).toBeGreaterThanOrEqual(MARGIN - 0.01);
    expect(right, of).toBeLessThanOrEqual(size.width - MARGIN + 0.01);
    expect(top, of).toBeGreaterThanOrEqual(0);
    expect(bottom, of).toBeLessThanOrEqual(size.height);
  }
  const over = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.of} | ${other.of}`] : [])),
  );
  expect(over).toEqual([]);
}

const SIZES = Object.entries(PRESETS).map(([name, size]) => ({ name, ...size }));
const COUNTS = [0, 1, 7, 16];

describe.each(SIZES)('a picture of the size "$name"', ({ width, height }) => {
  it.each(COUNTS)('with %i notes has nothing over anything, nor beyond its margin', (count) => {
    const letters = Array.from({ length: count }, (_, index) => 40 + ((index * 97) % 300));
    const laidOut = layoutPages(content(letters), { width, height }, measure, GROWS);
    if (!laidOut) throw new Error('nothing laid out');
    for (const page of laidOut.pages) check(page, { width, height: laidOut.height });
  });

  it('has the notes in columns, read down before the next, the numbers in line before them', () => {
    const letters = Array.from({ length: 9 }, () => 90);
    const [page] = layoutPages(content(letters), { width, height }, measure, GROWS)?.pages ?? [];
    const notes = page?.notes ?? [];
    expect(notes).toHaveLength(9);
    for (const [index, note] of notes.entries()) {
      const before = notes[index - 1];
      if (before) expect(note.x > before.x || (note.x === before.x && note.y > before.y)).toBe(true);
      for (const { x } of note.lines) expect(x).toBeGreaterThanOrEqual(note.x + measure(note.numbers, 'label'));
      expect(note.lines[0]?.y).toBe(note.y);
    }
  });
});

describe('whatever the notes hold', () => {
  const letters = fc.array(fc.integer({ min: 5, max: 1500 }), { maxLength: 24 });

  it('nothing stands over anything, on one page or on several', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom(...SIZES), fc.boolean(), (lengths, { width, height }, overflow) => {
        const laidOut = layoutPages(content(lengths), { width, height }, measure, overflow ? KEEPS : GROWS);
        for (const page of laidOut?.pages ?? []) check(page, { width, height: laidOut?.height ?? 0 });
      }),
      { numRuns: 40 },
    );
  });

  it('none is lost, also one that is longer than a page', () => {
    const size = { width: 794, height: 1123 };
    const pages = layoutPages(content([200, 60_000, 200]), size, measure, KEEPS)?.pages;
    expect(pages?.flatMap(({ notes }) => notes.map(({ numbers }) => numbers))).toEqual(['1', '2', '3']);
    for (const page of pages ?? []) check(page, size);
  });

  it('a filter and long words of the head push the drawing down, and nothing out', () => {
    const size = { width: 1080, height: 1080 };
    const long = 'Only statements by somebody with a very long name, and only of one place. '.repeat(4).trim();
    const [plain] = layoutPages(content([90, 90]), size, measure, GROWS)?.pages ?? [];
    const [filtered] = layoutPages(content([90, 90], { filter: long }), size, measure, GROWS)?.pages ?? [];
    if (!plain || !filtered) throw new Error('no page');
    check(filtered, size);
    expect(filtered.drawing?.y ?? 0).toBeGreaterThan(plain.drawing?.y ?? 0);
  });
});
