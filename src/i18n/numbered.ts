import type { Text } from './text';

/** The words of a figure with the raised number of its footnote, where there are footnotes. */
export function numbered({ noteOf }: Text, id: string, words: string): string {
  return noteOf ? `${words}${noteOf(id)}` : words;
}

/** The same words, with the raised number of its note after every figure that has one. */
export function withNotes(text: Text, notes: ReadonlyMap<string, number>): Text {
  return { ...text, noteOf: (id) => raised(notes.get(id)) };
}

/** A number in raised digits: `¹²`; nothing for none. */
export function raised(number: number | undefined): string {
  return [...String(number ?? '')].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
}
