import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnFigure } from './ownFigure';
import { ownDraft } from './ownFixtures';
import { type SetText, textBlocks } from './textBlocks';

const figure = (start: number, end: number): OwnFigure => ({
  ...ownDraft(),
  id: `f${start}`,
  figure: { exact: '', start, end },
  decision: 'proposed',
  repeats: null,
});
const of = (text: string, change: Partial<SetText> = {}): SetText => ({
  text,
  stretches: [],
  format: 'text',
  ...change,
});
/** The words of each block; cells with bars between. */
const words = (document: SetText, figures: readonly OwnFigure[] = []) =>
  textBlocks(document, figures).map((block) =>
    (block.kind === 'paragraph' ? [[block]] : block.rows)
      .map((cells) => cells.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('|'))
      .join('//'),
  );

it('cuts a text around its figures, paragraph by paragraph', () => {
  const blocks = textBlocks(of('It was $5bn.\n\nThen 6.\r\n'), [figure(7, 11), figure(19, 20)]);
  const pieces = blocks.map((block) => (block.kind === 'paragraph' ? block.pieces : []));
  expect(pieces.map((some) => some.map((piece) => [piece.text, piece.figure?.id ?? null]))).toEqual([
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

it('lines that a page has broken are one paragraph, those of a page of the web are lines', () => {
  const text = 'one\ntwo\nthree';
  const stretches = [
    { start: 0, end: 7, at: { kind: 'paragraph', index: 0 } },
    { start: 8, end: 13, at: { kind: 'paragraph', index: 1 } },
  ] as const;
  expect(words(of(text, { stretches, format: 'pdf' }))).toEqual(['one\ntwo', 'three']);
  expect(words(of(text, { stretches, format: 'html' }))).toEqual(['one', 'two', 'three']);
});

it('rows below one another are a table, whose rows have all as many cells', () => {
  const text = 'Trade\n\t2023\t2024\nKazakhstan\t27.1\nEnd';
  const blocks = textBlocks(of(text), [figure(text.indexOf('27.1'), text.indexOf('27.1') + 4)]);
  expect(words(of(text))).toEqual(['Trade', '|2023|2024//Kazakhstan|27.1|', 'End']);
  const [, table] = blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const cell = table.rows[1]?.[1];
  expect(cell?.pieces).toMatchObject([{ text: '27.1', start: text.indexOf('27.1'), figure: { decision: 'proposed' } }]);
  expect(words(of('1.\tOne line'))).toEqual(['1.\tOne line']);
  expect(words(of(`1.\t${'long '.repeat(40)}\n2.\tb`))).toHaveLength(2);
  const [one] = textBlocks(
    of('a\tb\nc\td', { stretches: [{ start: 0, end: 7, at: { kind: 'paragraph', index: 0 } }] }),
    [],
  );
  expect(one?.kind === 'table' && one.rows).toHaveLength(2);
});

it('gives words of two figures to the first, and loses none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '5', '\t'), maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(29), fc.nat(9))),
      (text, spans) => {
        const figures = spans
          .map(([start, length]) => figure(start, start + length + 1))
          .sort((a, b) => a.figure.start - b.figure.start);
        const plain = (some: string) => some.replace(/[\t|/\n]/g, '');
        expect(plain(words(of(text), figures).join(''))).toBe(
          plain(
            text
              .split(/\n/)
              .filter((line) => line.trim() !== '')
              .join(''),
          ),
        );
      },
    ),
  );
});
