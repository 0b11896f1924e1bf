import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useReaderStore } from './ReaderContext';
import type { ReaderStore } from './store';

/** A part of what is kept, and what puts another value in its place. */
type UseKept<Kept> = <Name extends keyof Kept>(name: Name) => readonly [Kept[Name], (value: Kept[Name]) => void];

/** State of a component that is mounted and unmounted, kept as long as the page is open; each reader’s store has its own. */
export function keptByReader<Kept extends object>(first: Kept): UseKept<Kept> {
  const stores = new WeakMap<ReaderStore, StoreApi<Kept>>();
  return (name) => {
    const reader = useReaderStore();
    const store = stores.get(reader) ?? createStore<Kept>(() => first);
    stores.set(reader, store);
    const value = useStore(store, (kept) => kept[name]);
    return [value, (value) => store.setState((kept) => ({ ...kept, [name]: value }))];
  };
}
