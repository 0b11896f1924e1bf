import { codeName } from '../../i18n/codeNames';
import { areaName } from '../../i18n/describe';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import type { Coverage, CoverageCell } from '../../selectors/coverage';
import {
  allColumns,
  type CoverageColumns,
  type CoverageGrid,
  cellWidthFor,
  coverageScale,
  filledColumns,
  placeCoverage,
} from './grid';
import { coverageNote, coverageSentences } from './sentences';

/** The matrix of a picture in its own pixels, how much larger they are drawn, and what is said of it in a sentence. */
export type CoveragePicture = { readonly grid: CoverageGrid; readonly scale: number; readonly sentence: string };

/** Whole where it is not too wide; else without the years that are empty, and then with places below each other. */
export function placeCoveragePicture(
  text: Text,
  coverage: Coverage,
  room: { readonly width: number; readonly height: number },
): CoveragePicture {
  const cells = coverage.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const cellWidth = cellWidthFor(cells.map((cell) => cellNumber(text, cell)));
  const placed = (columns: CoverageColumns, width: number) =>
    placeCoverage(
      coverage,
      columns,
      (indicator) => codeName(text, indicator),
      (area) => areaName(text, area),
      { room: width, cellWidth },
    );
  const columns = allColumns(coverage);
  const all = placed(columns, Number.POSITIVE_INFINITY);
  const filled = filledColumns(coverage);
  const isWhole = all.width <= room.width;
  const grid = isWhole ? all : placed(filled.size > 0 ? filled : columns, room.width);
  const sentences = [
    ...coverageSentences(text, coverage).slice(0, 2),
    coverageNote(text),
    ...(isWhole ? [] : [text.t('coverage.leftOut')]),
  ];
  return { grid, scale: coverageScale(grid, room), sentence: sentences.join(' ') };
}

/**
 * How many figures a cell has, where these are several; of a single one the number of its note, not raised, since there
 * is no word before it.
 */
export function cellNumber(text: Text, { claims, derived }: CoverageCell): string {
  const notes = claims.map(({ id }) => numbered(text, id, '')).filter((note) => note !== '');
  const [note] = notes;
  if (note !== undefined && notes.length === 1) return note.normalize('NFKC');
  const count = claims.length + derived.length;
  return count > 1 ? String(count) : '';
}
