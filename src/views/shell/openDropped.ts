import type { Refused, Shelves } from '../../data/library';
import { openFile } from '../../data/openPackages';
import { readPackage } from '../../files/data/readPackage';

/** No backup of a reader's own documents is larger. */
const MOST_BYTES = 64e6;

/**
 * Opens a package that was dropped on the page; a backup of a reader's own documents is joined to what is here. Null, or why it
 * was not opened. Never throws.
 */
export async function openDropped(shelves: Shelves, file: File): Promise<Refused | null> {
  return (await isRestored(shelves, file)) ? null : openFile(shelves, file, readPackage);
}

/** False for what is no backup, or cannot be read or joined: then it is opened like any package. */
async function isRestored(shelves: Shelves, file: File): Promise<boolean> {
  if (file.size > MOST_BYTES) return false;
  try {
    const { files } = await readPackage(new Uint8Array(await file.arrayBuffer()));
    if (files.log === undefined) return false;
    return await (await import('../../data/own/restoreOwn')).restoreOwn(shelves, files.log);
  } catch {
    return false;
  }
}
