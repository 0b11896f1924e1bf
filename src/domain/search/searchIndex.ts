import MiniSearch, { type Query } from 'minisearch';
import { alikeOf } from './alike';
import type { Hit } from './finder';
import { formsOf, isPrefix, rootsOf } from './forms';
import { askedWords, joinedIn, wordsOf } from './words';

/** A thing that has words: each field is searched, a word in the first weighs more. */
type Worded<Field extends string> = { readonly id: string } & Readonly<Record<Field, string>>;

export type SearchIndex = {
  /** What holds every word of the question, in any of its fields, the best first; nothing for a question without words. */
  readonly search: (question: string) => readonly Hit[];
  /** What holds a word that is nearly one of these, the nearest first; else what begins with the first root of one. */
  readonly nearest: (question: string) => readonly Hit[];
  /** The question with each word that nothing holds put right; null when there is nothing near, or nothing to put right. */
  readonly corrected: (question: string) => string | null;
};

/** How much of a word may be wrong. */
const FUZZY = 0.25;

export function searchIndex<Field extends string>(
  things: readonly Worded<Field>[],
  [first, ...others]: readonly [Field, ...Field[]],
): SearchIndex {
  const fields = [first, ...others];
  const index = new MiniSearch<Worded<Field>>({
    fields,
    tokenize: (text) => [...wordsOf(text), ...joinedIn(text)],
    processTerm: (word) => [...formsOf(word)],
    // What is asked has been taken apart already.
    searchOptions: { tokenize: (word) => [word], processTerm: (word) => word, boost: { [first]: 3 } },
  });
  index.addAll(things);
  const spelled = spellings(things.flatMap((thing) => fields.map((field) => thing[field])));

  const asked = (word: string): Query => ({
    combineWith: 'OR',
    queries: formsOf(word).map((form, at) => ({ queries: [form], prefix: at === 0 && isPrefix(form) })),
  });
  const isHeld = (word: string) => index.search(asked(word)).length > 0;
  /** A word that nobody uses is asked for as others say it. */
  const askedOrAlike = (word: string): Query => {
    const others = isHeld(word) ? [] : alikeOf(word);
    return others.length === 0 ? asked(word) : { combineWith: 'OR', queries: others.map(asked) };
  };
  const spelledIn = (results: readonly { readonly terms: readonly string[] }[]): string | undefined =>
    results.flatMap(({ terms }) => terms).flatMap((term) => spelled.get(term) ?? [])[0];
  const nearestWord = (word: string): string | null =>
    spelledIn(index.search(word, { fuzzy: FUZZY })) ??
    rootsOf(word).flatMap((root) => spelledIn(index.search(root, { prefix: true })) ?? [])[0] ??
    null;

  return {
    search: (question) => {
      const words = askedTerms(question, isHeld);
      return words.length === 0 ? [] : toHits(index.search({ combineWith: 'AND', queries: words.map(askedOrAlike) }));
    },
    nearest: (question) => {
      const words = askedWords(question).filter(isPrefix);
      if (words.length === 0) return [];
      const hits = index.search({ combineWith: 'OR', queries: words, fuzzy: FUZZY });
      const roots = hits.length > 0 ? [] : words.flatMap(rootsOf);
      return toHits(roots.length === 0 ? hits : index.search({ combineWith: 'OR', queries: roots, prefix: true }));
    },
    corrected: (question) => {
      const words = askedWords(question);
      const right = words.map((word) => (isHeld(word) || alikeOf(word).some(isHeld) ? word : nearestWord(word)));
      return right.includes(null) || right.every((word, at) => word === words[at]) ? null : right.join(' ');
    },
  };
}

/** The words of a question; what its hyphens join is one word where a text has it so, and its parts elsewhere. */
function askedTerms(question: string, isHeld: (word: string) => boolean): readonly string[] {
  const terms = question.split(/\s+/).flatMap((part) => joinedIn(part));
  const held = terms.filter(isHeld);
  if (held.length === 0) return askedWords(question);
  const apart = question
    .split(/\s+/)
    .filter((part) => !joinedIn(part).some((term) => held.includes(term)))
    .join(' ');
  return [...held, ...(apart.trim() === '' ? [] : askedWords(apart))];
}

/** Words as texts write them, by what they are compared as: `kazakhstan` → `Kazakhstan`; in small letters where they can be. */
function spellings(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const written of texts.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? [])) {
    const [word, ...others] = wordsOf(written);
    if (word !== undefined && others.length === 0 && found.get(word) !== word) found.set(word, written);
  }
  return found;
}

function toHits(results: readonly { readonly id: unknown; readonly score: number }[]): readonly Hit[] {
  return results.map(({ id, score }) => ({ id: String(id), score }));
}
