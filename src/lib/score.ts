/**
 * How a sound goes, by how firm the amount is that it stands for: a plain tone; one that trembles for “about”; one that slides up, or
 * down, and is left open; two tones for both ends of a range; a quick slide without an amount; and noise for nothing said.
 */
export const NOTE_KINDS = ['plain', 'about', 'rising', 'falling', 'range', 'up', 'down', 'gap'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Whole for what was stated, broken for what is computed, in dots for what is only planned. */
export type NoteStroke = 'solid' | 'dashed' | 'dotted';

export type SoundNote = {
  readonly kind: NoteKind;
  /** In hertz, low before high; of noise there is none. */
  readonly pitches: readonly number[];
  /** Which of several colours of tone, counted from 0. */
  readonly timbre: number;
  readonly stroke: NoteStroke;
  /** From −1 for the left to 1 for the right. */
  readonly pan: number;
};

/** In seconds. */
const LENGTH: Readonly<Record<NoteKind, number>> = {
  plain: 0.42,
  about: 0.7,
  rising: 0.8,
  falling: 0.8,
  range: 0.76,
  up: 0.4,
  down: 0.4,
  gap: 0.55,
};

export function noteLength({ kind }: Pick<SoundNote, 'kind'>): number {
  return LENGTH[kind];
}

/** When each of some notes begins, one after the other, and when the last has ended; in seconds from the first. */
export function noteTimes(notes: readonly Pick<SoundNote, 'kind'>[]): {
  readonly starts: readonly number[];
  readonly end: number;
} {
  const starts: number[] = [];
  let end = 0;
  for (const note of notes) {
    starts.push(end);
    end += noteLength(note) + REST;
  }
  return { starts, end };
}

/** Silence between two notes, in seconds. */
const REST = 0.1;
