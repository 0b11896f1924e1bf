import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { afterPaint } from '../dom/afterPaint';
import type { Choices } from './choices';
import type { ReaderActions, ReaderState, ReaderStore } from './store';

const ReaderContext = createContext<ReaderStore | null>(null);

const SettledContext = createContext<Choices | null>(null);

type ReaderProviderProps = {
  readonly store: ReaderStore;
  /** Until then, what was drawn ahead is being taken over, and stays as it was drawn. */
  readonly taken?: Promise<void> | undefined;
  /** Called with the choices that have been drawn, each time. */
  readonly onSettled?: ((choices: Choices) => void) | undefined;
  readonly children: ReactNode;
};

export function ReaderProvider({ store, taken, onSettled, children }: ReaderProviderProps) {
  const settled = useSettling(store, taken);
  useEffect(() => {
    onSettled?.(settled);
  }, [settled, onSettled]);
  return (
    <ReaderContext value={store}>
      <SettledContext value={settled}>{children}</SettledContext>
    </ReaderContext>
  );
}

type OpenAheadProps = { readonly claim: string | null; readonly children: ReactNode };

/** As long as nothing but the first choices has been drawn, `claim` is open for what is within: so it was drawn ahead. */
export function OpenAhead({ claim, children }: OpenAheadProps) {
  const settled = useContext(SettledContext);
  const first = useReaderStore().getInitialState().choices;
  const isOpen = settled === first && claim !== null;
  const choices = useMemo(() => (isOpen ? { ...first, claim } : settled), [isOpen, first, claim, settled]);
  return <SettledContext value={choices}>{children}</SettledContext>;
}

/** The store's choices as they were one frame ago: what a click changes at once is drawn before the rest begins. */
function useSettling(store: ReaderStore, taken?: Promise<void>): Choices {
  const [initial] = useState(() => store.getInitialState().choices);
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
    let ended = false;
    let unsubscribe = () => {};
    const begin = () => {
      if (ended) return;
      follow();
      unsubscribe = store.subscribe(follow);
    };
    if (taken) void taken.then(begin);
    else begin();
    return () => {
      ended = true;
      cancel();
      unsubscribe();
    };
  }, [store, initial, taken]);
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

/** While `isOpen`, the back button calls `close` and goes nowhere. */
export function useClosedByBack(isOpen: boolean, close: () => void): void {
  const { layers } = useReaderStore();
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    return isOpen ? layers.open(() => latest.current()) : undefined;
  }, [isOpen, layers]);
}

export function useActions(): ReaderActions {
  return useReaderStore().actions;
}
