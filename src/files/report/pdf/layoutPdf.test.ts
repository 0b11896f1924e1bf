import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../document';
import { EVERYTHING, report, thing, viewOf } from '../fixtures';
import { A4_POINTS, layoutPdf, type PdfPage } from './layoutPdf';
import { PARTS, type PdfMeasure } from './looks';
import { noteLines, pdfBlocks } from './units';

const measure: PdfMeasure = (text, { size }) => 0.52 * size * text.length;
const squashed = (text: string) => text.replace(/\s/g, '');
const wordsOf = (pages: readonly PdfPage[]) =>
  squashed(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
/** Many pages, with notes on each. */
const LONG = report('ru', [
  { thing: viewOf(EVERYTHING.flatMap(({ thing }) => (thing.kind === 'claim' ? [thing.claim.id] : []))), remark: '' },
  ...EVERYTHING,
]);

const noteAt = (page: PdfPage | undefined, number: number) =>
  page?.texts.find(
    ({ text, look, x }) => text.trim() === String(number) && look.size === PARTS.note.look.size && x === A4_POINTS.side,
  );

describe('the pages of a report', () => {
  const pages = layoutPdf(LONG, measure);

  it('hold every word once, notes too, all on the paper', () => {
    const words = wordsOf(pages);
    for (const { runs } of LONG.notes) expect(words).toContain(squashed(runs.at(-2)?.text ?? '?'));
    for (const { heading } of LONG.sections) expect(words).toContain(squashed(heading));
    for (const { texts, pictures } of pages) {
      for (const { text, look, x, y } of texts) {
        expect(x + measure(text.trimEnd(), look)).toBeLessThanOrEqual(A4_POINTS.width - A4_POINTS.side + 0.5);
        expect(y).toBeGreaterThan(20);
        expect(y).toBeLessThan(A4_POINTS.height - 20);
      }
      for (const { y, height } of pictures) expect(y + height).toBeLessThan(A4_POINTS.height - A4_POINTS.bottom);
    }
  });

  it('begin each note at the foot of the page that first refers to it, or right after it', () => {
    const first = new Map<number, number>();
    const began = new Map<number, number>();
    for (const [index, page] of pages.entries())
      for (const { number } of LONG.notes) {
        const mark = [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
        if (
          !first.has(number) &&
          page.texts.some(
            ({ text }) => text.trim().endsWith(mark) && !/[⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(text.trim().slice(0, -mark.length)),
          )
        )
          first.set(number, index);
        if (noteAt(page, number)) began.set(number, index);
      }
    expect(first.size).toBe(LONG.notes.length);
    for (const [number, index] of first)
      expect((began.get(number) ?? 99) - index, String(number)).toBeLessThanOrEqual(1);
  });

  it('do not end with a heading, and tell all headings for the outline', () => {
    expect(pages.flatMap(({ headings }) => headings)).toHaveLength(LONG.sections.length + 1);
    for (const { headings, texts } of pages)
      for (const { y } of headings)
        expect(texts.some(({ y: other, look }) => other > y + 19 && look.size > 8)).toBe(true);
  });

  it('have their number, and all but the first the title', () => {
    const titled = pages.map(({ texts }) => texts.some(({ text, y }) => text === LONG.title && y === 40));
    expect(titled).toEqual(pages.map((_, index) => index > 0));
    expect(wordsOf(pages)).toContain(`${pages.length}/${pages.length}`);
  });

  it('part addresses where they are longer than a line', () => {
    const lines = [...noteLines(LONG, 200, measure).values()].flat();
    for (const { pieces } of lines) for (const { x, width } of pieces) expect(x + width).toBeLessThan(320);
  });

  it('are one for a short report', () => {
    const short: ReportDocument = report('en', [{ thing: thing('turnover-kz-2024-tokayev'), remark: '' }]);
    expect(layoutPdf(short, measure)).toHaveLength(1);
    expect(
      pdfBlocks(short, 400, 700, measure)
        .map(({ part }) => part)
        .slice(0, 4),
    ).toEqual(['title', 'subtitle', 'heading', 'figure']);
  });
});
