import { scriptAddress } from './trusted';

/** Writes a file out of plain data. */
export type Write<Matter> = (matter: Matter) => Promise<Uint8Array<ArrayBuffer>>;
export type WorkerAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: string };

/** The browser gives no worker, or not its script. */
export class NoWorker extends Error {}

/**
 * Has a file written beside the page, which answers meanwhile; the worker is gone when it is written, or called off.
 * Rejects with `NoWorker` where nothing could be tried.
 */
export function inWorker<Matter>(address: string, signal: AbortSignal): Write<Matter> {
  return async (matter) => {
    signal.throwIfAborted();
    const worker = started(address);
    try {
      return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
          'failed' in data ? reject(new Error(data.failed)) : resolve(data.bytes);
        worker.onerror = ({ message }) => reject(new NoWorker(message || 'no worker'));
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        worker.postMessage(matter);
      });
    } finally {
      worker.terminate();
    }
  };
}

function started(address: string): Worker {
  try {
    return new Worker(scriptAddress(address), { type: 'module' });
  } catch (error) {
    throw new NoWorker(String(error));
  }
}
