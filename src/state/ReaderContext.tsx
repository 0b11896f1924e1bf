import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Choices } from './choices';
import type { ReaderActions, ReaderState, ReaderStore } from './store';

const ReaderContext = createContext<ReaderStore | null>(null);

export function ReaderProvider({ store, children }: { readonly store: ReaderStore; readonly children: ReactNode }) {
  return <ReaderContext value={store}>{children}</ReaderContext>;
}

export function useReaderStore(): ReaderStore {
  const store = useContext(ReaderContext);
  if (!store) throw new Error('useReaderStore needs a ReaderProvider');
  return store;
}

/** A part of the state; `select` has to return the same object for the same state. */
export function useReader<Value>(select: (state: ReaderState) => Value): Value {
  return useStore(useReaderStore(), select);
}

export function useChoices(): Choices {
  return useReader((state) => state.choices);
}

export function useActions(): ReaderActions {
  return useReaderStore().actions;
}
