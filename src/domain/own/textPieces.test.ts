import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnFigure } from './ownFigure';
import { ownDraft } from './ownFixtures';
import { textPieces } from './textPieces';

const figure = (start: number, end: number): OwnFigure => ({
  ...ownDraft(),
  id: `f${start}`,
  figure: { exact: '', start, end },
  decision: 'proposed',
  repeats: null,
});

it('cuts a text around its figures, paragraph by paragraph', () => {
  const text = 'It was $5bn.\n\nThen 6.\r\n';
  const pieces = textPieces(text, [figure(7, 11), figure(19, 20)]);
  expect(pieces.map(({ pieces: some }) => some.map((piece) => [piece.text, piece.figure?.id ?? null]))).toEqual([
    [
      ['It was ', null],
      ['$5bn', 'f7'],
      ['.', null],
    ],
    [
      ['Then ', null],
      ['6', 'f19'],
      ['.', null],
    ],
  ]);
});

it('gives words of two figures to the first, and loses none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '5'), maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(29), fc.nat(9))),
      (text, spans) => {
        const figures = spans
          .map(([start, length]) => figure(start, start + length + 1))
          .sort((a, b) => a.figure.start - b.figure.start);
        const words = textPieces(text, figures).flatMap(({ pieces }) => pieces.map((piece) => piece.text));
        expect(words.join('')).toBe(
          text
            .split(/\n/)
            .filter((line) => line.trim() !== '')
            .join(''),
        );
      },
    ),
  );
});
