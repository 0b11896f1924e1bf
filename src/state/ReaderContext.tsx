import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { afterPaint } from '../dom/afterPaint';
import type { Choices } from './choices';
import type { ReaderActions, ReaderState, ReaderStore } from './store';

const ReaderContext = createContext<ReaderStore | null>(null);

const SettledContext = createContext<Choices | null>(null);

export function ReaderProvider({ store, children }: { readonly store: ReaderStore; readonly children: ReactNode }) {
  return (
    <ReaderContext value={store}>
      <SettledContext value={useSettling(store)}>{children}</SettledContext>
    </ReaderContext>
  );
}

/** The store's choices as they were one frame ago: what a click changes at once is drawn before the rest begins. */
function useSettling(store: ReaderStore): Choices {
  const [initial] = useState(() => store.getState().choices);
  const [settled, setSettled] = useState(initial);
  useEffect(() => {
    let cancel = () => {};
    let latest = initial;
    const follow = () => {
      const { choices } = store.getState();
      if (choices === latest) return;
      latest = choices;
      cancel();
      cancel = afterPaint(() => startTransition(() => setSettled(choices)));
    };
    follow();
    const unsubscribe = store.subscribe(follow);
    return () => {
      cancel();
      unsubscribe();
    };
  }, [store, initial]);
  return settled;
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

/** Of the choices of this moment. Whoever asks is drawn again before the next frame: for what answers a click. */
export function useChoice<Value>(select: (choices: Choices) => Value): Value {
  return useReader(({ choices }) => select(choices));
}

/** Of the choices, deferred once for the whole page: they follow a click in the frame after it, and hold up none. */
export function useSettled<Value>(select: (choices: Choices) => Value): Value {
  const settled = useContext(SettledContext);
  if (!settled) throw new Error('useSettled needs a ReaderProvider');
  return select(settled);
}

export function useActions(): ReaderActions {
  return useReaderStore().actions;
}
