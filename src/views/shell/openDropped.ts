import type { Refused, Shelves } from '../../data/library';
import { openFile } from '../../data/openPackages';
import { readPackage } from '../../files/data/readPackage';

/** Opens a package that was dropped on the page; null, or why it was not. Never throws. */
export function openDropped(shelves: Shelves, file: File): Promise<Refused | null> {
  return openFile(shelves, file, readPackage);
}
