import { createContext, useContext } from 'react';
import { createStore, useStore } from 'zustand';
import { NOTHING_OWN, type OwnAction, type OwnEntry, replay, withAction } from '../../domain/own/ownLog';
import { mergeLogs, type OwnDeed } from '../../domain/own/ownMerge';
import { toRedo, toUndo } from '../../domain/own/ownUndo';
import type { OwnShelf, OwnStore } from './ownShelf';

/** A store in memory, to which `keepOwn` can give something to keep it in; until then it is not ready. */
export function createOwnStore(now: () => Date = () => new Date(), isReady = true): OwnStore {
  const store = createStore<OwnShelf>()(() => ({
    own: NOTHING_OWN,
    entries: [],
    keeping: { kind: 'memory', why: 'unknown' },
    isReady,
    restored: null,
  }));
  const add = (deeds: readonly OwnDeed[]) => {
    const { entries, own, keeping } = store.getState();
    if (keeping.kind === 'read-only' || deeds.length === 0) return;
    const last = entries.at(-1)?.number ?? 0;
    const all = [...entries, ...deeds.map((deed, index): OwnEntry => ({ ...deed, number: last + index + 1 }))];
    const isPlain = deeds.every(({ action }) => action.type !== 'undone');
    store.setState({
      entries: all,
      own: isPlain ? deeds.reduce((state, { action }) => withAction(state, action), own) : replay(all),
    });
  };
  const append = (actions: readonly OwnAction[]) => {
    const at = now().toISOString();
    add(actions.map((action) => ({ at, action })));
  };
  const takeBack = (number: number | null) => {
    if (number !== null) append([{ type: 'undone', number }]);
  };
  return {
    ...store,
    append,
    undo: (document) => takeBack(toUndo(store.getState().entries, document)),
    redo: (document) => takeBack(toRedo(store.getState().entries, document)),
    restore: (log) => {
      const { entries, keeping } = store.getState();
      if (keeping.kind === 'read-only') return;
      const restored = mergeLogs(entries, log);
      add(restored.deeds);
      store.setState({ restored });
    },
    forget: () => {
      if (store.getState().keeping.kind !== 'read-only')
        store.setState({ entries: [], own: NOTHING_OWN, restored: null });
    },
  };
}

let made: OwnStore | null = null;

/** The one of this page, made when it is first asked for. */
export function theOwnStore(): OwnStore {
  made ??= keptStore();
  return made;
}

function keptStore(): OwnStore {
  const store = createOwnStore(undefined, false);
  void Promise.all([import('./keepOwn'), import('./ownBrowser')]).then(
    ([{ keepOwn }, { thisBrowser }]) => keepOwn(store, thisBrowser()),
    () => store.setState({ isReady: true }),
  );
  return store;
}

/** What gives the store; a test puts its own there. */
export const OwnContext = createContext(theOwnStore);

export function useOwnStore(): OwnStore {
  return useContext(OwnContext)();
}

export function useOwn(): OwnShelf {
  return useStore(useOwnStore());
}
