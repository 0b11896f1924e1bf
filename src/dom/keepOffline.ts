import { scriptAddress } from './trusted';

/** What there is to tell of the store that works without a network: it is whole for the first time, or a newer one waits. */
export type OfflineNews = { readonly kind: 'ready' } | { readonly kind: 'newer'; readonly takeOver: () => void };

type Listening = {
  readonly addEventListener: (name: string, listener: () => void, options?: AddEventListenerOptions) => void;
};
type Waiting = Listening & { readonly state: string; readonly postMessage: (message: string) => void };
type Registration = Listening & {
  readonly installing: Waiting | null;
  readonly waiting: Waiting | null;
  readonly active: object | null;
  readonly scope: string;
  readonly update: () => Promise<unknown>;
  readonly unregister: () => Promise<boolean>;
};

/** What is needed of `navigator.serviceWorker`. */
export type Workers = Listening & {
  /** Nothing where a browser that is told to refuse them pretends. */
  readonly register: (
    address: string,
    options: { readonly updateViaCache: 'none' },
  ) => Promise<Registration | undefined>;
  readonly getRegistration: () => Promise<Registration | undefined>;
};

const WORKER = `${import.meta.env.BASE_URL}sw.js`;
/** A page that stays open asks after a newer version when it is looked at again, not more often than this (in ms). */
const AGAIN = 3_600_000;

type Site = {
  readonly workers: Workers;
  /** Whether the site answers and has no such script. */
  readonly isGone: (address: string) => Promise<boolean>;
  readonly reload: () => void;
};

/**
 * Has everything kept that works without a network, and tells what comes of it, until what it returns is called. Where
 * that fails, the page goes on without it and says nothing.
 */
export function keepOffline({ workers, isGone, reload }: Site, tell: (news: OfflineNews) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const offer = (waiting: Waiting) => {
    if (!signal.aborted) tell({ kind: 'newer', takeOver: () => takeOver(workers, waiting, reload) });
  };
  const follow = (registration: Registration) => {
    if (signal.aborted) return;
    if (registration.waiting && registration.active) offer(registration.waiting);
    const watch = () => {
      const { installing, active } = registration;
      const isFirst = active === null;
      installing?.addEventListener(
        'statechange',
        () => {
          if (installing.state === 'installed' && !isFirst) offer(installing);
          if (installing.state === 'activated' && isFirst && !signal.aborted) tell({ kind: 'ready' });
        },
        { signal },
      );
    };
    watch();
    registration.addEventListener('updatefound', watch, { signal });
    askAgain(registration, signal);
  };
  workers
    .register(scriptAddress(WORKER), { updateViaCache: 'none' })
    .then((registration) => registration && follow(registration))
    .catch(() => giveUp(workers, isGone))
    .catch(() => undefined);
  return () => stop.abort();
}

/** Lets the newer one answer from now on, and loads the page anew from it, at the same address. */
function takeOver(workers: Workers, waiting: Waiting, reload: () => void): void {
  // Another window may have let it take over already.
  if (waiting.state === 'installed') {
    workers.addEventListener('controllerchange', reload, { once: true });
    waiting.postMessage('take-over');
  } else reload();
}

function askAgain(registration: Registration, signal: AbortSignal): void {
  let last = Date.now();
  const look = () => {
    if (document.hidden || Date.now() - last < AGAIN) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look, { signal });
}

/** A site that has no worker any more must not go on being answered by an old one: it is let go, and the next page is the site's. */
async function giveUp(workers: Workers, isGone: Site['isGone']): Promise<void> {
  const registration = await workers.getRegistration();
  if (!registration || !(await isGone(WORKER))) return;
  await registration.unregister();
  const { scope } = registration;
  // Another site in another folder of this host keeps its own.
  const isOurs = (name: string) => name.startsWith('workbox-precache') && name.endsWith(`-${scope}`);
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}
