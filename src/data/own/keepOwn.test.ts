import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownDocument, ownDraft } from '../../domain/own/ownFixtures';
import type { OwnAction } from '../../domain/own/ownLog';
import { sharedBrowser, withDatabase } from './keepingFixtures';
import { keepOwn } from './keepOwn';
import type { OwnBrowser } from './ownBrowser';
import { openDisk } from './ownDisk';
import { createOwnStore } from './ownStore';

const document = ownDocument();
const draft = ownDraft();
const added: OwnAction = { type: 'document-added', document };
const found: OwnAction = { type: 'figures-found', document: document.id, recogniser: '1', drafts: [draft] };
const decided = (decision: 'accepted' | 'later'): OwnAction => ({
  type: 'decided',
  document: document.id,
  figures: [draft.id],
  decision,
});

beforeEach(withDatabase);
afterEach(() => void vi.unstubAllGlobals());

async function opened(browser: OwnBrowser) {
  const store = createOwnStore(undefined, false);
  const keeper = await keepOwn(store, browser);
  const keeping = () => store.getState().keeping;
  const decision = () => store.getState().own.dossiers.get(document.id)?.figures[0]?.decision;
  return { store, keeper, keeping, decision };
}

describe('what is the reader’s own', () => {
  it('is there again after the page was closed', async () => {
    const { page, asked } = sharedBrowser();
    const first = await opened(page().browser);
    expect(first.keeping()).toEqual({ kind: 'kept' });
    expect(asked.flag).toBe(false);
    first.store.append([added, found]);
    first.store.append([decided('accepted')]);
    await first.keeper.written();
    await first.keeper.stop();
    expect(asked).toEqual({ persist: 1, flag: true });
    const again = await opened(page().browser);
    expect(again.decision()).toBe('accepted');
    expect(again.store.getState().entries).toEqual(first.store.getState().entries);
  });

  it('comes behind what was there, where it was done before that was known', async () => {
    const { page } = sharedBrowser();
    const first = await opened(page().browser);
    first.store.append([added, found]);
    await first.keeper.stop();
    const store = createOwnStore(undefined, false);
    store.append([decided('later')]);
    const keeper = await keepOwn(store, page().browser);
    await keeper.stop();
    expect((await opened(page().browser)).decision()).toBe('later');
  });

  it('is forgotten at a word, here and in other pages', async () => {
    const { page, asked } = sharedBrowser();
    const [first, second] = [await opened(page().browser), await opened(page().browser)];
    first.store.append([added]);
    await vi.waitFor(() => expect(second.store.getState().own.dossiers.size).toBe(1));
    first.store.forget();
    first.store.append([added]);
    await first.keeper.written();
    expect(first.store.getState().entries.map(({ number }) => number)).toEqual([1]);
    first.store.forget();
    await vi.waitFor(() => expect(second.store.getState().entries).toEqual([]));
    await first.keeper.written();
    expect(asked.flag).toBe(false);
    await first.keeper.stop();
    expect((await opened(page().browser)).store.getState().entries).toEqual([]);
  });
});

describe('two pages', () => {
  it('have one that writes and one that follows, which takes over when it is closed', async () => {
    const { page } = sharedBrowser();
    const [first, second] = [await opened(page().browser), await opened(page().browser)];
    expect(second.keeping()).toEqual({ kind: 'read-only', why: 'other-tab' });
    first.store.append([added, found]);
    await vi.waitFor(() => expect(second.decision()).toBe('proposed'));
    second.store.append([decided('accepted')]);
    expect(second.decision()).toBe('proposed');
    await first.keeper.stop();
    await vi.waitFor(() => expect(second.keeping()).toEqual({ kind: 'kept' }));
    second.store.append([decided('accepted')]);
    await second.keeper.stop();
    expect((await opened(page().browser)).decision()).toBe('accepted');
  });

  it('change places when the reader turns to the other', async () => {
    const { page } = sharedBrowser();
    const first = await opened(page().browser);
    const { browser, turnTo } = page();
    const second = await opened(browser);
    first.store.append([added, found]);
    turnTo();
    await vi.waitFor(() => expect(second.keeping()).toEqual({ kind: 'kept' }));
    expect(first.keeping()).toEqual({ kind: 'read-only', why: 'other-tab' });
    second.store.append([decided('later')]);
    await vi.waitFor(() => expect(first.decision()).toBe('later'));
  });
});

describe('where nothing can be kept', () => {
  const full = async (): Promise<never> => {
    throw new DOMException('no room', 'QuotaExceededError');
  };

  it('works in memory and says so before anything is done', async () => {
    const { page } = sharedBrowser();
    const denied = async () => Promise.reject(new DOMException('no', 'SecurityError'));
    const first = await opened(page({ open: denied }).browser);
    expect(first.keeping()).toEqual({ kind: 'memory', why: 'denied' });
    first.store.append([added]);
    expect(first.store.getState().own.dossiers.size).toBe(1);
    const second = await opened(page({ hasRoom: async () => false }).browser);
    expect(second.keeping()).toEqual({ kind: 'memory', why: 'full' });
  });

  it('goes on in memory once there is no room, with all that was done', async () => {
    const { page } = sharedBrowser();
    const open: OwnBrowser['open'] = async (onOutdated) => ({ ...(await openDisk('own', onOutdated)), write: full });
    const first = await opened(page({ open }).browser);
    first.store.append([added, found]);
    first.store.append([decided('accepted')]);
    await first.keeper.written();
    expect(first.keeping()).toEqual({ kind: 'memory', why: 'full' });
    expect(first.decision()).toBe('accepted');
  });

  it('only shows what a newer version of the app has written, now or while it is open', async () => {
    const { page } = sharedBrowser();
    const first = await opened(page().browser);
    first.store.append([added]);
    await first.keeper.written();
    const newer = await openDB('own', 2);
    expect(first.keeping()).toEqual({ kind: 'read-only', why: 'newer' });
    newer.close();
    const later = await opened(page().browser);
    expect(later.keeping()).toEqual({ kind: 'read-only', why: 'newer' });
    expect(later.store.getState().own.dossiers.size).toBe(1);
  });
});

/** Numbers between 0 and 1, the same at each run. */
function chance(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

it('loses at most one key press when the page is killed, at any of 200 moments', async () => {
  const next = chance(7);
  let cutOff = 0;
  for (let kill = 0; kill < 200; kill += 1) {
    withDatabase();
    const running = new Set<IDBTransaction>();
    let isDead = false;
    const open: OwnBrowser['open'] = async (onOutdated) => {
      const disk = await openDisk('own', onOutdated);
      return { ...disk, write: async (entries) => (isDead ? undefined : disk.write(entries)) };
    };
    const begin = IDBDatabase.prototype.transaction;
    const watched = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...asked: Parameters<typeof begin>
    ) {
      const transaction = begin.apply(this, asked);
      running.add(transaction);
      transaction.addEventListener('complete', () => running.delete(transaction));
      return transaction;
    });
    const { store, keeper } = await opened(sharedBrowser().page({ open }).browser);
    store.append([added, found]);
    for (let press = 1 + Math.floor(next() * 4); press > 0; press -= 1) {
      await keeper.written();
      store.append([decided(press % 2 === 0 ? 'accepted' : 'later')]);
    }
    for (let turn = Math.floor(next() * 8); turn > 0; turn -= 1) await new Promise(setImmediate);
    isDead = true;
    for (const transaction of running) transaction.abort();
    watched.mockRestore();
    const disk = await openDisk('own', () => {});
    const kept = await disk.read();
    disk.close();
    const done = store.getState().entries;
    expect(kept).toEqual(done.slice(0, kept.length));
    expect(done.length - kept.length).toBeLessThanOrEqual(1);
    cutOff += done.length - kept.length;
  }
  expect(cutOff).toBeGreaterThan(20);
  expect(cutOff).toBeLessThan(180);
}, 60_000);
