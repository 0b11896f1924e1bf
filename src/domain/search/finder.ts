import type { AreaId, SourceId, SpeakerId } from '../ids';
import type { Topic } from '../topic';

/** What can be asked for by a name of its own. */
export type Named =
  | { readonly kind: 'place'; readonly id: AreaId }
  | { readonly kind: 'topic'; readonly id: Topic }
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'event'; readonly id: string };

/** What was found, the best first. */
export type Hit = { readonly id: string; readonly score: number };

/** What finds the claims and events of a dataset by words: those of what they are about, who said it and how. */
export type Finder = {
  /** The ids of all that hold every word; none for a question without words. */
  readonly find: (question: string) => ReadonlySet<string>;
  /** The same in order. */
  readonly search: (question: string) => readonly Hit[];
  /** The question with each word that nothing holds put right; null when there is nothing near, or nothing to put right. */
  readonly corrected: (question: string) => string | null;
  /** What is called by every word, the best first. */
  readonly named: (question: string) => readonly Named[];
  /** What is nearly called by one of the words, the nearest first. */
  readonly nearest: (question: string) => readonly Named[];
};
