import { afterEach, expect, it, vi } from 'vitest';
import { fetchFile } from './queriesFile';

const answer = (make: () => Response | Promise<Response>) => vi.stubGlobal('fetch', async () => make());
const ask = () => fetchFile('fonts/face.ttf', new AbortController().signal);

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives the bytes of a file', async () => {
  answer(() => new Response(new Uint8Array([1, 2, 3])));
  expect(new Uint8Array(await (await ask()).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

it('says which file did not come, and why', async () => {
  answer(() => new Response('', { status: 404 }));
  await expect(ask()).rejects.toThrow('fonts/face.ttf: 404');
  answer(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(ask()).rejects.toThrow('Failed to fetch');
});

it('hands on the signal that calls it off', async () => {
  const asked = vi.fn(async () => new Response(''));
  vi.stubGlobal('fetch', asked);
  const { signal } = new AbortController();
  await fetchFile('a', signal);
  expect(asked).toHaveBeenCalledWith('a', { signal });
});
