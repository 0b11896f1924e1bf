import { memoizeLast } from '../../lib/memoize';
import type { Dataset } from '../dataset';
import { searchIndex } from './searchIndex';
import { textsOf } from './texts';

/** The same dataset, whose filters can ask for words; the same object each time. */
export const withFinder = memoizeLast((dataset: Dataset): Dataset => {
  if (dataset.finder) return dataset;
  const { search, corrected } = searchIndex(textsOf(dataset), ['names', 'words']);
  const find = memoizeLast((question: string) => new Set(search(question).map(({ id }) => id)));
  return Object.freeze({ ...dataset, finder: { find, search, corrected } });
});
