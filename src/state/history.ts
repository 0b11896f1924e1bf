import { formatAddress, parseAddress, type Vocabulary } from './address';
import type { ReaderStore } from './store';

/**
 * Binds a store to the browser's history: one subscriber writes the address, load and `popstate` read it.
 * Returns a function that ends the binding.
 */
export function bindToHistory(store: ReaderStore, vocabulary: Vocabulary): () => void {
  const unsubscribe = store.subscribe(({ choices, commit }, before) => {
    if (commit === 'none' || (choices === before.choices && commit === before.commit)) return;
    const search = formatAddress(choices);
    if (search === location.search) return;
    const address = `${location.pathname}${search}${location.hash}`;
    if (commit === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  const arrive = () => {
    const { choices, problems } = parseAddress(location.search, vocabulary);
    store.actions.arriveAt(choices, problems);
  };
  addEventListener('popstate', arrive);
  return () => {
    unsubscribe();
    removeEventListener('popstate', arrive);
  };
}
