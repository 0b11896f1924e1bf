import { expect, it } from 'vitest';
import { alignedCells, type PdfCell } from './pdfColumns';

/** A letter is 5 points wide and 10 high; each cell begins where it is told. */
const line = (...cells: readonly (readonly [left: number, text: string])[]): readonly PdfCell[] =>
  cells.map(([left, text], index) => {
    const [before, words] = cells[index - 1] ?? [left, ''];
    return { text, left, right: left + text.length * 5, gap: (left - before - words.length * 5) / 10 };
  });

it('what a row lacks stays empty, so that all below a heading is in its column', () => {
  expect(
    alignedCells([
      line([0, 'Country'], [100, '2023'], [150, '2024'], [200, '2025']),
      line([0, 'Kyrgyzstan'], [100, '3.0'], [200, '4.1']),
      line([0, 'Turkmenistan'], [150, '1.7']),
    ]),
  ).toEqual(['Country\t2023\t2024\t2025', 'Kyrgyzstan\t3.0\t\t4.1', 'Turkmenistan\t\t1.7']);
});

it('parts headings and names that stand too close for the file', () => {
  expect(
    alignedCells([
      line([68, '2023 г. 2024 г. Январь 2025 г.']),
      line([0, 'Казахстан'], [68, '27,1'], [108, '28,0'], [148, '20,4']),
      line([0, 'Таджикистан  1,6'], [108, '1,7'], [148, '1,4']),
      line([0, 'Всего'], [68, '42,4'], [108, '44,9'], [148, '31,7']),
    ]),
  ).toEqual([
    '\t2023 г.\t2024 г.\tЯнварь 2025 г.',
    'Казахстан\t27,1\t28,0\t20,4',
    'Таджикистан\t1,6\t1,7\t1,4',
    'Всего\t42,4\t44,9\t31,7',
  ]);
});

it('leaves words that are set wide, and the signs of lists, in their lines', () => {
  expect(alignedCells([line([0, 'Trade'], [36, 'grew,'], [72, 'he'], [92, 'said']), line([0, 'in Astana.'])])).toEqual([
    'Trade grew, he said',
    'in Astana.',
  ]);
  expect(alignedCells([line([0, '•'], [40, 'Kazakhstan: 5']), line([0, '2.'], [40, 'Uzbekistan: 6'])])).toEqual([
    '• Kazakhstan: 5',
    '2. Uzbekistan: 6',
  ]);
});
