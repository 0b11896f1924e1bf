import { memoizeLast } from '../../lib/memoize';
import type { Dataset } from '../dataset';
import type { Finder, Hit, Named } from './finder';
import { namedThings } from './named';
import { withoutAsking } from './question';
import { searchIndex } from './searchIndex';
import { textsOf } from './texts';

/** The same dataset, whose filters can ask for words; the same object each time. */
export const withFinder = memoizeLast((dataset: Dataset): Dataset => {
  if (dataset.finder) return dataset;
  const index = searchIndex(textsOf(dataset), ['names', 'words']);
  const { corrected } = index;
  // Words that only ask are looked for first: a quote may hold them.
  const search = (question: string) => {
    const hits = index.search(question);
    return hits.length > 0 ? hits : index.search(withoutAsking(question));
  };
  const find = memoizeLast((question: string) => new Set(search(question).map(({ id }) => id)));
  return Object.freeze({ ...dataset, finder: { find, search, corrected, ...namesOf(dataset) } });
});

/** What finds the things themselves that statements are about. */
function namesOf(dataset: Dataset): Pick<Finder, 'named' | 'nearest'> {
  const things = new Map<string, Named>();
  const texts = namedThings(dataset).map(({ named, names, also }) => {
    const id = `${named.kind} ${named.id}`;
    things.set(id, named);
    return { id, names: names.join(' · '), also: also.join(' · ') };
  });
  const index = searchIndex(texts, ['names', 'also']);
  const thingsOf = (hits: readonly Hit[]) => hits.flatMap(({ id }) => things.get(id) ?? []);
  return {
    named: (question) => thingsOf(index.search(question)),
    nearest: (question) => thingsOf(index.nearest(question)),
  };
}
