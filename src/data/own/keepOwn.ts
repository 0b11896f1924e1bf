import { type OwnEntry, replay } from '../../domain/own/ownLog';
import type { OwnBrowser } from './ownBrowser';
import type { Disk } from './ownDisk';
import { whenReady } from './ownReady';
import type { Keeping, OwnShelf, OwnStore } from './ownShelf';

/** `written` settles once all that was done so far is kept, or is known not to be; `stop` lets another page write. */
export type Keeper = { readonly written: () => Promise<void>; readonly stop: () => Promise<void> };

/**
 * Fills the store with what the browser has kept, and keeps what is done from now on, each thing at once and in order.
 * One page writes; others follow what it writes, and take over when the reader turns to them or it is closed. Never
 * rejects: where nothing can be kept, work goes on in memory, and `keeping` says why.
 */
export async function keepOwn(store: OwnStore, browser: OwnBrowser): Promise<Keeper> {
  const show = (keeping: Keeping, entries = store.getState().entries) => store.setState(shelf(entries, keeping));
  let disk: Disk;
  try {
    disk = await browser.open(() => show({ kind: 'read-only', why: 'newer' }));
  } catch {
    show({ kind: 'memory', why: 'denied' });
    return { written: async () => {}, stop: async () => {} };
  }

  let writing = Promise.resolve();
  let asked = false;
  let release = () => {};
  let stopped = false;

  const inMemory = (error: unknown) =>
    show({
      kind: 'memory',
      why: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unknown',
    });

  /** What is in the browser, and behind it what was done before it was known. */
  const reload = async (keeping: Keeping, early: readonly OwnEntry[]) => {
    const kept = await disk.read();
    const last = kept.at(-1)?.number ?? 0;
    const later = early.map((entry, index) => ({ ...entry, number: last + index + 1 }));
    show(keeping, [...kept, ...later]);
    return later;
  };

  const write = (entries: readonly OwnEntry[]) => {
    writing = writing.then(async () => {
      if (store.getState().keeping.kind !== 'kept') return;
      try {
        await disk.write(entries);
        browser.flag(true);
        browser.tell('more');
      } catch (error) {
        inMemory(error);
      }
    });
  };

  const clear = () => {
    writing = writing.then(async () => {
      await disk.clear().catch(inMemory);
      browser.flag(false);
      browser.tell('forgotten');
    });
  };

  const ends = [
    store.subscribe((now, before) => {
      const last = before.entries.at(-1)?.number ?? 0;
      if (now.entries.length === 0 && last > 0 && now.keeping.kind !== 'read-only') clear();
      if (now.keeping.kind !== 'kept' || before.keeping.kind !== 'kept') return;
      const more = now.entries.filter(({ number }) => number > last);
      if (more.length > 0) write(more);
      if (!asked && more.some(({ action }) => action.type === 'decided' && action.decision === 'accepted')) {
        asked = true;
        browser.persist();
      }
    }),
    browser.listen((news) => {
      if (news === 'give') return release();
      const { keeping, entries } = store.getState();
      if (keeping.kind !== 'read-only') return;
      if (news === 'forgotten') return show(keeping, []);
      const last = entries.at(-1)?.number ?? 0;
      void disk.read(last).then(
        (more) => show(store.getState().keeping, [...entries, ...more]),
        () => {},
      );
    }),
    browser.onTurnedTo(() => {
      const { keeping } = store.getState();
      if (keeping.kind === 'read-only' && keeping.why === 'other-tab') browser.tell('give');
    }),
  ];

  /** Writes for as long as this page may, then waits for its next turn. */
  const hold = async () => {
    const given = new Promise<void>((resolve) => {
      release = resolve;
    });
    const early = store.getState().isReady ? [] : store.getState().entries;
    const later = await reload({ kind: 'kept' }, early);
    if (later.length > 0) write(later);
    await given;
    await writing;
    release = () => {};
    if (stopped) return;
    show({ kind: 'read-only', why: 'other-tab' });
    void browser.lock(true, hold).catch(inMemory);
  };

  const begin = async () => {
    if (disk.isNewer) return void (await reload({ kind: 'read-only', why: 'newer' }, []));
    if (!(await browser.hasRoom().catch(() => true))) return void (await reload({ kind: 'memory', why: 'full' }, []));
    await new Promise<void>((resolve, reject) => {
      const first = async (isHeld: boolean) => {
        if (isHeld) {
          const holding = hold();
          void whenReady(store).then(resolve);
          return holding;
        }
        await reload({ kind: 'read-only', why: 'other-tab' }, []);
        void browser.lock(true, hold).catch(inMemory);
        resolve();
      };
      browser.lock(false, first).catch(reject);
    });
  };
  await begin().catch(inMemory);

  return {
    written: () => writing,
    stop: async () => {
      stopped = true;
      for (const end of ends) end();
      await writing;
      release();
      disk.close();
    },
  };
}

function shelf(entries: readonly OwnEntry[], keeping: Keeping): Omit<OwnShelf, 'restored'> {
  return { own: replay(entries), entries, keeping, isReady: true };
}
