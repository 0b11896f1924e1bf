import { nextTask } from '../lib/nextTask';
import type { PngHead } from '../lib/pngWriter';
import type { PngAnswer, PngRequest } from './pngWorker';
import workerAddress from './pngWorker?worker&url';
import { scriptAddress } from './trusted';

type Rows = (top: number, count: number) => ArrayBuffer;
/** Rows that are drawn in one task, so that none holds up the page. */
const BAND = 192;

/**
 * A PNG of rows that `draw` gives, four bytes a pixel, packed beside the page while it answers. Only a few rows are held
 * at a time.
 */
export async function packPng(head: PngHead, draw: Rows, signal: AbortSignal): Promise<Blob> {
  const worker = new Worker(scriptAddress(workerAddress), { type: 'module' });
  try {
    await ask(worker, { kind: 'head', head });
    let packed: Promise<unknown> = Promise.resolve();
    for (let top = 0; top < head.height; top += BAND) {
      const rgba = draw(top, Math.min(BAND, head.height - top));
      await nextTask();
      await packed;
      signal.throwIfAborted();
      packed = ask(worker, { kind: 'rows', rgba }, [rgba]);
      // Whoever waits for it tells of a failure.
      packed.catch(() => undefined);
    }
    await packed;
    const bytes = await ask(worker, { kind: 'end' });
    if (!bytes) throw new Error('no picture');
    signal.throwIfAborted();
    return new Blob([bytes], { type: 'image/png' });
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, request: PngRequest, transfer: Transferable[] = []) {
  return new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PngAnswer>) =>
      'failed' in data ? reject(new Error(data.failed)) : resolve(data.bytes);
    worker.onerror = ({ message }) => reject(new Error(message || 'no worker'));
    worker.postMessage(request, transfer);
  });
}
