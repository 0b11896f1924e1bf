import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepShared, sharedFiles, takeShared } from './sharedFile';

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
  await keepShared([new File(['x'], 'before.txt')]);
  const pdf = new File(['%PDF-'], 'report.pdf', { type: 'application/pdf' });
  await keepShared([new File(['{}'], 'таможня 2024.json', { type: 'application/json' }), pdf]);
  const [file, second, ...others] = await takeShared();
  expect([file?.name, file?.type, await file?.text()]).toEqual(['таможня 2024.json', 'application/json', '{}']);
  expect([second?.name, others]).toEqual(['report.pdf', []]);
  expect(await takeShared()).toEqual([]);
});

it('there is none where nothing can be kept', async () => {
  vi.stubGlobal('caches', undefined);
  expect(await takeShared()).toEqual([]);
});

describe('what another program shares', () => {
  const form = (parts: Readonly<Record<string, string | File>>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(parts)) data.append(name, value);
    return data;
  };

  it('is its files', () => {
    expect(sharedFiles(form({ file: new File(['x'], 'letter.docx') })).map(({ name }) => name)).toEqual([
      'letter.docx',
    ]);
  });

  it('is words as a text, below their title and address', async () => {
    const [file] = sharedFiles(
      form({ title: 'Trade', text: 'It grew to $31 billion.', url: 'https://courier.example/' }),
    );
    expect([file?.name, file?.type]).toEqual(['Trade.txt', 'text/plain']);
    expect(await file?.text()).toBe('Trade\n\nhttps://courier.example/\n\nIt grew to $31 billion.');
  });

  it('is words alone where the form has a place for a file and none in it', () => {
    const files = sharedFiles(form({ text: 'It grew to $31 billion.', file: new File([], '') }));
    expect(files.map(({ name }) => name)).toEqual(['text.txt']);
  });

  it('is nothing where it is only an address', () => {
    expect(sharedFiles(form({ title: 'Trade', text: 'https://courier.example/trade' }))).toEqual([]);
    expect(sharedFiles(form({ url: 'https://courier.example/trade' }))).toEqual([]);
  });
});
