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
