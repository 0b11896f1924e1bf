import { type IDBPDatabase, openDB } from 'idb';
import type { OwnEntry } from '../../domain/own/ownLog';
import { readLog } from './wireOwn';

/** The form in which the log is kept. One that is higher was written by a newer version of the app. */
const FORM = 1;

type Kept = { readonly log: { readonly key: number; readonly value: OwnEntry } };

/** The log in the browser’s database. Each of its promises rejects with what the browser says. */
export type Disk = {
  /** Written by a newer version of the app: to be read and not written. */
  readonly isNewer: boolean;
  /** The entries after that number. */
  readonly read: (after?: number) => Promise<readonly OwnEntry[]>;
  /** All of them or none; rejects where one of the numbers is taken. */
  readonly write: (entries: readonly OwnEntry[]) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly close: () => void;
};

/** `onOutdated` is told when a newer version of the app needs the database: from then on this page can only show. */
export async function openDisk(name: string, onOutdated: () => void): Promise<Disk> {
  const { database, isNewer } = await opened(name, onOutdated);
  return {
    isNewer,
    read: async (after = 0) => readLog(await database.getAll('log', IDBKeyRange.lowerBound(after, true))),
    write: async (entries) => {
      const transaction = database.transaction('log', 'readwrite');
      await Promise.all([...entries.map((entry) => transaction.store.add(entry)), transaction.done]);
    },
    clear: () => database.clear('log'),
    close: () => database.close(),
  };
}

async function opened(
  name: string,
  onOutdated: () => void,
): Promise<{ readonly database: IDBPDatabase<Kept>; readonly isNewer: boolean }> {
  const blocking = (_old: number, _new: number | null, event: IDBVersionChangeEvent) => {
    if (event.target instanceof IDBDatabase) event.target.close();
    onOutdated();
  };
  try {
    const upgrade = (database: IDBPDatabase<Kept>) => void database.createObjectStore('log', { keyPath: 'number' });
    return { database: await openDB<Kept>(name, FORM, { upgrade, blocking }), isNewer: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    return { database: await openDB<Kept>(name, undefined, { blocking }), isNewer: true };
  }
}
