import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOffline, type OfflineNews, type Workers } from './keepOffline';

/** A worker as a page sees it; it comes to a state when the test says so. */
class Worker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();
  come(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  scope = 'http://localhost/five/';
  readonly update = vi.fn(async () => undefined);
  readonly unregister = vi.fn(async () => true);
  find(worker: Worker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class Container extends EventTarget implements Workers {
  readonly registration = new Registration();
  refuses = false;
  pretends = false;
  readonly register = vi.fn(async () => {
    if (this.pretends) return undefined;
    if (this.refuses) throw new TypeError('bad HTTP response code (404)');
    return this.registration;
  });
  readonly getRegistration = async () => this.registration;
}

async function kept(prepare: (workers: Container) => void = () => undefined, isGone = false) {
  const workers = new Container();
  prepare(workers);
  const told: OfflineNews[] = [];
  const reload = vi.fn();
  const stop = keepOffline({ workers, isGone: async () => isGone, reload }, (news) => told.push(news));
  await vi.waitFor(() => expect(workers.register).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve));
  const kinds = () => [...new Set(told.map(({ kind }) => kind))];
  return { workers, registration: workers.registration, told, kinds, reload, stop };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the first time', () => {
  it('it is told once everything is kept, not before', async () => {
    const { registration, kinds } = await kept();
    const worker = new Worker();
    registration.find(worker);
    worker.come('installed');
    expect(kinds()).toEqual([]);
    worker.come('activated');
    expect(kinds()).toEqual(['ready']);
  });

  it('nothing is told where it fails, or the page is gone', async () => {
    const { registration, kinds, stop } = await kept();
    const worker = new Worker();
    registration.find(worker);
    worker.come('redundant');
    stop();
    worker.come('activated');
    expect(kinds()).toEqual([]);
  });
});

describe('later', () => {
  const again = (workers: Container) => {
    workers.registration.active = new Worker();
  };

  it('nothing is told while all is as it was', async () => {
    expect((await kept(again)).kinds()).toEqual([]);
  });

  it('a new version is offered once it is whole, and loads the page when it has taken over, not before', async () => {
    const { workers, registration, told, kinds, reload } = await kept(again);
    const worker = new Worker();
    registration.find(worker);
    expect(kinds()).toEqual([]);
    worker.come('installed');
    expect(kinds()).toEqual(['newer']);
    expect(worker.postMessage).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    const [news] = told;
    if (news?.kind === 'newer') news.takeOver();
    expect(worker.postMessage).toHaveBeenCalledWith('take-over');
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('one that has waited since another visit is offered at once, and one that another window took loads the page', async () => {
    const waiting = new Worker();
    const { told, reload } = await kept((workers) => {
      again(workers);
      waiting.state = 'activated';
      workers.registration.waiting = waiting;
    });
    const [news] = told;
    if (news?.kind === 'newer') news.takeOver();
    expect(reload).toHaveBeenCalledOnce();
    expect(waiting.postMessage).not.toHaveBeenCalled();
  });

  it('a page that stays open asks after one when it is looked at again, at most once an hour', async () => {
    const { registration } = await kept(again);
    const look = (hours: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
      document.dispatchEvent(new Event('visibilitychange'));
      vi.useRealTimers();
      return registration.update.mock.calls.length;
    };
    expect([look(0.5), look(1.1), look(1.2), look(2.2)]).toEqual([0, 1, 1, 2]);
  });
});

it('nothing is told where a browser only pretends to have workers', async () => {
  const { kinds } = await kept((workers) => {
    workers.pretends = true;
  });
  expect(kinds()).toEqual([]);
});

describe('a worker that cannot be registered', () => {
  const OURS = 'workbox-precache-v2-http://localhost/five/';
  const stores = () => {
    // On a host with several sites the others keep theirs.
    const names = [OURS, 'workbox-precache-v2-http://localhost/', 'another app'];
    const deleted: string[] = [];
    vi.stubGlobal('caches', { keys: async () => names, delete: async (name: string) => deleted.push(name) });
    return deleted;
  };
  const refused = (workers: Container) => {
    workers.refuses = true;
  };

  it('lets an old one go where the site has none any more, with what it kept', async () => {
    const deleted = stores();
    const { registration } = await kept(refused, true);
    await vi.waitFor(() => expect(deleted).toEqual([OURS]));
    expect(registration.unregister).toHaveBeenCalled();
  });

  it('keeps the old one where the site only does not answer well', async () => {
    const deleted = stores();
    const { registration, kinds } = await kept(refused);
    expect([registration.unregister.mock.calls, deleted, kinds()]).toEqual([[], [], []]);
  });
});
