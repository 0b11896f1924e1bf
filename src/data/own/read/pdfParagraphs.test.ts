import { expect, it } from 'vitest';
import { linesOf, type PdfPiece } from './pdfLines';
import { pdfParagraphs } from './pdfParagraphs';

const piece = (left: number, top: number, text: string, endsLine = false): PdfPiece => ({
  text,
  left,
  top,
  width: text.length * 5,
  height: 10,
  endsLine,
});
const page = (...pieces: readonly PdfPiece[]) => ({ height: 800, lines: linesOf(pieces) });
const texts = (...pieces: readonly PdfPiece[]) => pdfParagraphs([page(...pieces)]).map(({ text }) => text);

it('pieces of a line are joined, with a space where there is room for one, and a tab where there is for a column', () => {
  const lines = linesOf([
    piece(0, 100, 'Tra'),
    piece(15, 100, 'de'),
    piece(30, 100, 'was'),
    piece(100, 100, '5', true),
    piece(0, 112, 'bn'),
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['Trade was\t5', 'bn']);
  expect(lines[0]?.box).toEqual([0, 100, 105, 110]);
});

it('a raised figure belongs to its line, and what starts again at the left does not', () => {
  expect(
    linesOf([piece(0, 100, 'km'), { ...piece(10, 98, '2'), height: 6 }, piece(0, 100, 'x')]).map(({ text }) => text),
  ).toEqual(['km2', 'x']);
});

it('a paragraph ends with room below, an indent, or a short line that ends a sentence', () => {
  const full = 'A line as wide as the column is on this page';
  expect(texts(piece(0, 100, full), piece(0, 112, 'and more.'), piece(0, 124, full))).toHaveLength(2);
  expect(texts(piece(0, 100, full), piece(0, 130, full))).toHaveLength(2);
  expect(texts(piece(0, 100, full), piece(12, 112, full))).toHaveLength(2);
  expect(texts(piece(0, 100, full), piece(0, 112, full))).toEqual([`${full}\n${full}`]);
});

it('what stands at the edges of pages is told apart from their paragraphs', () => {
  const pages = [1, 2].map((number) =>
    page(piece(0, 10, `Courier ${number}`), piece(0, 300, 'Words.'), piece(0, 780, `– ${number} –`)),
  );
  expect(pdfParagraphs(pages).map(({ kind, page: number }) => `${number} ${kind}`)).toEqual([
    '1 running-head',
    '1 page-number',
    '1 paragraph',
    '2 running-head',
    '2 page-number',
    '2 paragraph',
  ]);
});

it('each line of a list, and each row of a table, is a paragraph of its own', () => {
  const full = 'A line as wide as the column is on this page';
  expect(texts(piece(0, 100, `• ${full}`), piece(0, 112, `and ${full}`), piece(0, 124, `• ${full}`))).toHaveLength(2);
  const row = (top: number, name: string) => [piece(0, top, name), piece(100, top, '5.1'), piece(150, top, '6.2')];
  expect(texts(piece(0, 88, full), ...row(100, 'Kazakhstan'), ...row(112, 'Uzbekistan'), piece(0, 124, full))).toEqual([
    full,
    'Kazakhstan\t5.1\t6.2',
    'Uzbekistan\t5.1\t6.2',
    full,
  ]);
});
