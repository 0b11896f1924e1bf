import { expect, it } from 'vitest';
import { inWorker, NoWorker } from './inWorker';

it('tells a page that can have no worker, so that it does the work itself', async () => {
  // Where tests run there are none.
  expect('Worker' in globalThis).toBe(false);
  const written = inWorker<string>('/assets/any.js', new AbortController().signal)('matter');
  await expect(written).rejects.toBeInstanceOf(NoWorker);
});

it('begins nothing that is called off', async () => {
  const reason = new Error('called off');
  await expect(inWorker<string>('/assets/any.js', AbortSignal.abort(reason))('matter')).rejects.toBe(reason);
});
