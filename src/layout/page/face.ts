import type { NoteRun } from './noteRun';

/** Faces of a page's words; see `FACES` for their size and line. */
export type Face = NoteRun['face'] | 'name' | 'title' | 'subtitle' | 'filter' | 'sentence' | 'legend';
export type Measure = (text: string, face: Face) => number;

/** Height of a line and rise of its letters, in pixels. */
export const FACES: Readonly<Record<Face, { readonly line: number; readonly rise: number }>> = {
  name: { line: 20, rise: 15 },
  title: { line: 32, rise: 25 },
  subtitle: { line: 20, rise: 15 },
  filter: { line: 19, rise: 14 },
  sentence: { line: 17, rise: 13 },
  legend: { line: 24, rise: 16 },
  label: { line: 15, rise: 11 },
  quote: { line: 15, rise: 11 },
  figure: { line: 15, rise: 11 },
  plain: { line: 15, rise: 11 },
};
