import { createHash } from 'node:crypto';

/** A file that the service worker keeps: its address, what tells its versions apart, and what its bytes must be. */
export type OfflineFile = {
  readonly url: string;
  /** Null where the name of the file changes with its contents. */
  readonly revision: string | null;
  readonly integrity: string;
};

/** Names under this folder carry a hash of what they hold. */
const HASHED = 'assets/';

/** What programs, networks and feed readers ask for, and the pages do not; and the service worker itself. */
const NOT_KEPT = /(^|\/)\.|\.(br|gz|xml|txt)$|^(files|api|previews)\/|^sw\.js$/;

/** Whether a file of the build, by its path there, is part of what works without a network. */
export function isKeptOffline(path: string): boolean {
  return !NOT_KEPT.test(path);
}

/** The entry of a file with these contents, by its path in the build; the build lies in the folder `base` of its host. */
export function offlineFile(path: string, content: Uint8Array, base = '/'): OfflineFile {
  const digest = createHash('sha256').update(content).digest();
  return {
    url: base + path,
    revision: path.startsWith(HASHED) ? null : digest.toString('hex').slice(0, 16),
    integrity: `sha256-${digest.toString('base64')}`,
  };
}
