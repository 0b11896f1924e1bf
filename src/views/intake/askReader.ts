import type { ReadAnswer, ReadRequest } from '../../data/own/read/readRequests';
import { scriptAddress } from '../../dom/trusted';
import workerAddress from './readWorker?worker&url';

type Progress = Extract<ReadAnswer, { readonly kind: 'progress' }>;
export type LastAnswer = Exclude<ReadAnswer, Progress>;

export type FileReader = {
  /** One thing at a time; a worker that is called off, or fails, is gone, and the next question has another. */
  readonly ask: (
    request: ReadRequest,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ) => Promise<LastAnswer>;
  readonly close: () => void;
};

/** Reads files in a worker, which starts at once and is kept for later questions about the same document. */
export function openReader(start: () => Worker = startWorker): FileReader {
  let worker: Worker | null = null;
  const close = () => {
    worker?.terminate();
    worker = null;
  };
  try {
    worker = start();
  } catch {
    // `ask` tries again, and rejects when it fails once more.
  }
  return {
    ask: async (request, signal, onProgress = () => undefined) => {
      signal.throwIfAborted();
      worker ??= start();
      const asked = worker;
      try {
        return await new Promise<LastAnswer>((resolve, reject) => {
          asked.onmessage = ({ data }: MessageEvent<ReadAnswer>) =>
            data.kind === 'progress' ? onProgress(data) : resolve(data);
          asked.onerror = ({ message }) => reject(new Error(message || 'no worker'));
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          asked.postMessage(request, handedOver(request));
        });
      } catch (error) {
        close();
        throw error;
      }
    },
    close,
  };
}

/** The bytes of a file go to the worker whole: to copy them would hold the page up. */
function handedOver(request: ReadRequest): Transferable[] {
  return request.kind === 'read' && request.given.kind === 'file' ? [request.given.bytes.buffer] : [];
}

const startWorker = () => new Worker(scriptAddress(workerAddress), { type: 'module' });
