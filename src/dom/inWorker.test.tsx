import { afterEach, expect, it, vi } from 'vitest';
import { inWorker, NoWorker } from './inWorker';

afterEach(() => void vi.unstubAllGlobals());

/** Workers that answer in this way to whatever they are given. */
function standIn(answer: (worker: { onerror(error: object): void; onmessage(message: object): void }) => void): void {
  class Standing {
    onerror = () => {};
    onmessage = () => {};
    terminate() {}
    postMessage() {
      answer(this);
    }
  }
  vi.stubGlobal('Worker', Standing);
}

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

it('tells a worker whose script does not come from one that cannot do its work', async () => {
  const write = () => inWorker<string>('/assets/any.js', new AbortController().signal)('matter');
  standIn((worker) => worker.onerror({ message: '' }));
  await expect(write()).rejects.toBeInstanceOf(NoWorker);
  standIn((worker) => worker.onmessage({ data: { failed: 'no letters' } }));
  await expect(write()).rejects.toThrow('no letters');
  await expect(write()).rejects.not.toBeInstanceOf(NoWorker);
});
