import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { NOTHING_OWN, type Own, type OwnAction, type OwnEntry, replay, withAction } from '../../domain/own/ownLog';
import { toRedo, toUndo } from '../../domain/own/ownUndo';

/**
 * How it is kept: in this browser; in memory alone, as long as the page is open; or read only, because another tab or
 * a newer version of the app writes.
 */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'memory'; readonly why: 'denied' | 'full' | 'unknown' }
  | { readonly kind: 'read-only'; readonly why: 'other-tab' | 'newer' };

/** What is the reader's own, and how it is kept. `isReady` once what the browser has kept is there. */
export type OwnShelf = {
  readonly own: Own;
  readonly entries: readonly OwnEntry[];
  readonly keeping: Keeping;
  readonly isReady: boolean;
};

export type OwnStore = StoreApi<OwnShelf> & {
  /** Is there at once, and written behind, in order. Does nothing while it is read only. */
  readonly append: (actions: readonly OwnAction[]) => void;
  /** Takes back the last thing that the reader did, in one document or in any; does nothing when there is none. */
  readonly undo: (document?: string) => void;
  readonly redo: (document?: string) => void;
};

export function createOwnStore(now: () => Date = () => new Date()): OwnStore {
  const store = createStore<OwnShelf>()(() => ({
    own: NOTHING_OWN,
    entries: [],
    keeping: { kind: 'memory', why: 'unknown' },
    isReady: true,
  }));
  const append = (actions: readonly OwnAction[]) => {
    const { entries, own, keeping } = store.getState();
    if (keeping.kind === 'read-only' || actions.length === 0) return;
    const at = now().toISOString();
    const more = actions.map((action, index): OwnEntry => ({ number: entries.length + index + 1, at, action }));
    const all = [...entries, ...more];
    const isPlain = actions.every(({ type }) => type !== 'undone');
    store.setState({ entries: all, own: isPlain ? actions.reduce(withAction, own) : replay(all) });
  };
  const takeBack = (number: number | null) => {
    if (number !== null) append([{ type: 'undone', number }]);
  };
  return {
    ...store,
    append,
    undo: (document) => takeBack(toUndo(store.getState().entries, document)),
    redo: (document) => takeBack(toRedo(store.getState().entries, document)),
  };
}

let made: OwnStore | null = null;

/** The one of this page, made when it is first asked for. */
export function theOwnStore(): OwnStore {
  made ??= createOwnStore();
  return made;
}

/** What gives the store; a test puts its own there. */
export const OwnContext = createContext(theOwnStore);

export function useOwnStore(): OwnStore {
  return useContext(OwnContext)();
}

export function useOwn(): OwnShelf {
  return useStore(useOwnStore());
}
