import type { Shelves } from '../library';
import { whenReady } from './ownReady';
import { theOwnStore } from './ownStore';
import { letOwnBeShown } from './showOwn';
import { readStrangeLog } from './wireOwn';

/** Joins the log of a backup to what is the reader's own, and shows it; false where nothing in it can be read or written. */
export async function restoreOwn(shelves: Shelves, log: unknown, store = theOwnStore()): Promise<boolean> {
  const entries = readStrangeLog(log);
  if (entries.length === 0) return false;
  await whenReady(store);
  if (store.getState().keeping.kind === 'read-only') return false;
  store.restore(entries);
  letOwnBeShown(shelves, store);
  return true;
}
