import { formsOf } from './forms';
import { askedWords, wordsOf } from './words';

/** True when every word of the question is one of the text's, in any case, or the beginning of one. */
export function matchesWords(text: string, question: string): boolean {
  const words = wordsOf(text);
  return askedWords(question).every((asked) => words.some((word) => word.startsWith(asked) || isCaseOf(word, asked)));
}

function isCaseOf(word: string, other: string): boolean {
  const forms = formsOf(word);
  return formsOf(other).some((form) => forms.includes(form));
}
