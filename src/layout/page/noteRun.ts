/** A piece of a footnote in one face. `kept` is never shortened. */
export type NoteRun = {
  readonly text: string;
  readonly face: 'label' | 'quote' | 'figure' | 'plain';
  readonly kept: boolean;
};

export function run(text: string, face: NoteRun['face'], kept: boolean): NoteRun {
  return { text, face, kept };
}
