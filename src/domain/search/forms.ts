import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';

/** A stem shorter than this says too little. */
const SHORTEST = 3;

/**
 * What a word is found by: itself, and its stem where that is another. Both, since a stemmer takes a name for an
 * inflected noun (Лавров → лавр) and only its other cases lead back to it (Лаврова → лавров).
 */
export function formsOf(word: string): readonly string[] {
  if (/^\d/.test(word)) return [word];
  const stem = /[а-я]/.test(word) ? stemRussian(word) : stemEnglish(word);
  return stem === word || stem.length < SHORTEST ? [word] : [word, stem];
}

/** True when a word, which may still be being typed, is to find all words that begin with it; false for a number. */
export function isPrefix(word: string): boolean {
  return word.length >= SHORTEST && !/^\d/.test(word);
}

/** What joins the roots of a Russian word, between enough letters of either: `газ-о-провод`. */
const JOINING = /[а-я](?=[ое][а-я]{4})/g;

/** What a word may be joined with another from, the longest first: «газопровод» → «газ»; nothing where nothing joins. */
export function rootsOf(word: string): readonly string[] {
  const ends = [...word.matchAll(JOINING)].map(({ index }) => index + 1).filter((end) => end >= SHORTEST);
  return ends.reverse().map((end) => word.slice(0, end));
}
