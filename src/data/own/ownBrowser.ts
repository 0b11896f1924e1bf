import { type Disk, openDisk } from './ownDisk';

/** What keeping needs of a browser. */
export type OwnBrowser = {
  readonly open: (onOutdated: () => void) => Promise<Disk>;
  /**
   * Calls `held` with true once this page alone may write, for as long as what it hands back is pending; without
   * `waits`, at once, and with false where another page writes.
   */
  readonly lock: (waits: boolean, held: (isHeld: boolean) => Promise<void>) => Promise<void>;
  /** Tells the other pages of this browser. */
  readonly tell: (news: OwnNews) => void;
  /** Calls back with what other pages tell; hands back what ends it. */
  readonly listen: (told: (news: OwnNews) => void) => () => void;
  /** Calls back when the reader turns to this page; hands back what ends it. */
  readonly onTurnedTo: (turned: () => void) => () => void;
  /** False where next to nothing more can be kept. */
  readonly hasRoom: () => Promise<boolean>;
  /** Asks that nothing is thrown away for want of room. */
  readonly persist: () => void;
  /** Says at the next start whether there is anything to load. */
  readonly flag: (isKept: boolean) => void;
};

/** More was written; all was forgotten; the page that writes is asked to let another one. */
export const OWN_NEWS = ['more', 'forgotten', 'give'] as const;
export type OwnNews = (typeof OWN_NEWS)[number];

const NAME = 'five-republics.own';
const ROOM = 1e6;

export function thisBrowser(): OwnBrowser {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  return {
    open: (onOutdated) => openDisk(NAME, onOutdated),
    lock: async (waits, held) => {
      // Where a page has no locks it is taken to be the only one; two that write cannot take one number.
      if (!('locks' in navigator)) return waits ? undefined : held(true);
      await navigator.locks.request(NAME, { ifAvailable: !waits }, (lock) => held(lock !== null));
    },
    tell: (news) => channel?.postMessage(news),
    listen: (told) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const news = OWN_NEWS.find((known) => known === data);
        if (news) told(news);
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
    onTurnedTo: (turned) => {
      addEventListener('focus', turned);
      return () => removeEventListener('focus', turned);
    },
    hasRoom: async () => {
      const { quota, usage } = (await navigator.storage?.estimate()) ?? {};
      return quota === undefined || usage === undefined || quota - usage > ROOM;
    },
    persist: () => void navigator.storage?.persist?.().catch(() => false),
    flag: (isKept) => {
      try {
        if (isKept) localStorage.setItem(NAME, '1');
        else localStorage.removeItem(NAME);
      } catch {
        // Then the next start finds nothing, and the review does.
      }
    },
  };
}
