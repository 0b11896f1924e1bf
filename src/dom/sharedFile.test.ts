import { afterEach, expect, it, vi } from 'vitest';
import { keepShared, takeShared } from './sharedFile';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The stores of a browser, in memory. */
function stores() {
  const all = new Map<string, Map<string, Response>>();
  return {
    open: async (name: string) => {
      const store = all.get(name) ?? new Map<string, Response>();
      all.set(name, store);
      return { put: async (key: string, value: Response) => void store.set(key, value) };
    },
    match: async (key: string, { cacheName }: { readonly cacheName: string }) => all.get(cacheName)?.get(key),
    delete: async (name: string) => all.delete(name),
  };
}

it('a shared file waits with its name and kind, and is taken once', async () => {
  vi.stubGlobal('caches', stores());
  await keepShared(new File(['{}'], 'таможня 2024.json', { type: 'application/json' }));
  const file = await takeShared();
  expect([file?.name, file?.type, await file?.text()]).toEqual(['таможня 2024.json', 'application/json', '{}']);
  expect(await takeShared()).toBeNull();
});

it('there is none where nothing can be kept', async () => {
  vi.stubGlobal('caches', undefined);
  expect(await takeShared()).toBeNull();
});
