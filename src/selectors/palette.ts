import { membersOf } from '../domain/area';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { AreaId } from '../domain/ids';
import type { Named } from '../domain/search/finder';
import { memoizeLast } from '../lib/memoize';
import { type Answer, answerTo } from './answer';

/** What there is to offer for words. */
export type Palette = {
  readonly answer: Answer | null;
  /** Claims that hold the words, the best first, without those of the answer; `count` of all that hold them. */
  readonly claims: readonly Claim[];
  readonly count: number;
  /** Places, topics, speakers, documents and events that are called so, or events that are told of so; where nothing is, those nearly called so. */
  readonly named: readonly Named[];
  readonly isNear: boolean;
  /** The words put right; null when something was found by them, or nothing is near. */
  readonly corrected: string | null;
};

export type PaletteChoices = { readonly derived: boolean; readonly aside: readonly string[] };

const NOTHING: Palette = { answer: null, claims: [], count: 0, named: [], isNear: false, corrected: null };

const select = memoizeLast((dataset: Dataset, derived: boolean, aside: readonly string[], words: string): Palette => {
  const { finder } = dataset;
  if (!finder || words === '') return NOTHING;
  const answer = answerTo(dataset, { derived, aside }, words);
  const hits = finder.search(words);
  const claims = hits.flatMap(({ id }) => dataset.claimById.get(id) ?? []);
  const called = finder.named(words);
  // An event that only the sentence about it tells of is found where no figure is.
  const told = claims.length + called.length > 0 ? [] : hits.map(({ id }): Named => ({ kind: 'event', id }));
  const named = [...called, ...told];
  const isFound = answer !== null || hits.length + named.length > 0;
  return {
    answer,
    claims: claims.filter((claim) => !answer?.said.includes(claim)),
    count: claims.length,
    named: isFound ? named : finder.nearest(words),
    isNear: !isFound,
    corrected: isFound ? null : finder.corrected(words),
  };
});

/** What a dataset that has a finder offers for these words, whatever the filter; nothing for none. */
export function paletteOf(dataset: Dataset, { derived, aside }: PaletteChoices, text: string): Palette {
  return select(dataset, derived, aside, text.trim());
}

/** A place and a year of which something follows that nobody said, as an example of a question; null when there is none. */
export const exampleQuestion = memoizeLast(
  (dataset: Dataset): { readonly place: AreaId; readonly year: number } | null => {
    for (const { areas, indicator, period } of dataset.derivations) {
      const [place, ...others] = areas;
      if (others.length > 0 || indicator === null || period.kind !== 'year') continue;
      if (membersOf(dataset.codes.areas, place).length > 0) continue;
      if (indicator.rank === 1) return { place, year: Number(period.end.slice(0, 4)) };
    }
    return null;
  },
);
