import type { StoreApi } from 'zustand';
import type { Own, OwnAction, OwnEntry } from '../../domain/own/ownLog';
import type { OwnMerge } from '../../domain/own/ownMerge';

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
  /** What the last backup that was opened here brought. */
  readonly restored: OwnMerge | null;
};

export type OwnStore = StoreApi<OwnShelf> & {
  /** Is there at once, and written behind, in order. Does nothing while it is read only. */
  readonly append: (actions: readonly OwnAction[]) => void;
  /** Takes back the last thing that the reader did, in one document or in any; does nothing when there is none. */
  readonly undo: (document?: string) => void;
  readonly redo: (document?: string) => void;
  /** Joins the log of a backup, with its times, to what is here. Does nothing while it is read only. */
  readonly restore: (log: readonly OwnEntry[]) => void;
  /** All of it, from the browser too; nothing brings it back. */
  readonly forget: () => void;
};
