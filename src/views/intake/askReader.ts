import type { ReadAnswer, ReadRequest } from '../../data/own/read/readRequests';
import { scriptAddress } from '../../dom/trusted';
import workerAddress from './readWorker?worker&url';

type Progress = Extract<ReadAnswer, { readonly kind: 'progress' }>;
export type LastAnswer = Exclude<ReadAnswer, Progress>;

/** Asks the reader of files, beside the page; the worker is gone when it has answered, or is called off. */
export async function askReader(
  request: ReadRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<LastAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(scriptAddress(workerAddress), { type: 'module' });
  try {
    return await new Promise<LastAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) =>
        data.kind === 'progress' ? onProgress(data) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message || 'no worker'));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
