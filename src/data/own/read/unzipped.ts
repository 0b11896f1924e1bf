import { unzipSync } from 'fflate';
import { Unreadable } from './unreadable';

/** What the files that are wanted may hold unpacked, in bytes: more is no document of words. */
const MOST_BYTES = 200e6;

/** Files of a zip by their names. Throws `Unreadable` for a bomb and for what is damaged. */
export function unzipped(bytes: Uint8Array, wanted: RegExp, most = MOST_BYTES): Readonly<Record<string, Uint8Array>> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        size += originalSize;
        if (size > most) throw new Unreadable('bomb');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', error);
  }
}
