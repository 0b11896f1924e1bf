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

const SERIF = '"Source Serif 4", serif';
const SANS = '"IBM Plex Sans", sans-serif';
/** The fonts that `picture.css` sets these faces in, as CSS writes them. */
export const FONTS: Readonly<Record<Face, string>> = {
  name: `600 16px ${SERIF}`,
  title: `600 26px ${SERIF}`,
  subtitle: `400 15px ${SANS}`,
  filter: `600 12.5px ${SANS}`,
  sentence: `400 12.5px ${SANS}`,
  legend: `400 12px ${SANS}`,
  label: `600 11px ${SANS}`,
  plain: `400 11px ${SANS}`,
  quote: `400 12px ${SERIF}`,
  figure: `600 12px ${SERIF}`,
};
