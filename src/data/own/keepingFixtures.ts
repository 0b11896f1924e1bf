import * as database from 'fake-indexeddb';
import { vi } from 'vitest';
import type { OwnBrowser, OwnNews } from './ownBrowser';
import { openDisk } from './ownDisk';

/** From now on there is a database, which is empty; `vi.unstubAllGlobals` takes it away. */
export function withDatabase(): void {
  for (const [name, value] of Object.entries(database)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new database.IDBFactory());
}

/** A browser whose pages share a database, a lock and their news. Each call of `page` is another page of it. */
export function sharedBrowser() {
  const asked = { persist: 0, flag: false };
  const pages = new Set<(news: OwnNews) => void>();
  const waiting: (() => void)[] = [];
  let isTaken = false;

  const page = (change: Partial<OwnBrowser> = {}) => {
    let hear: (news: OwnNews) => void = () => {};
    let turn = () => {};
    const browser: OwnBrowser = {
      open: (onOutdated) => openDisk('own', onOutdated),
      lock: async (waits, held) => {
        if (isTaken && !waits) return held(false);
        if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
        isTaken = true;
        try {
          await held(true);
        } finally {
          isTaken = false;
          waiting.shift()?.();
        }
      },
      tell: (news) => {
        for (const told of pages) if (told !== hear) told(news);
      },
      listen: (told) => {
        hear = told;
        pages.add(told);
        return () => void pages.delete(told);
      },
      onTurnedTo: (turned) => {
        turn = turned;
        return () => {};
      },
      hasRoom: async () => true,
      persist: () => {
        asked.persist += 1;
      },
      flag: (isKept) => {
        asked.flag = isKept;
      },
      ...change,
    };
    return { browser, turnTo: () => turn() };
  };
  return { page, asked };
}
