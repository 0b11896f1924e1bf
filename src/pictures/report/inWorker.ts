import type { ReportDocument } from '../../files/report/document';
import type { Answer, Write } from './answering';

/** Has a report written beside the page, which answers meanwhile; the worker is gone when it is written, or called off. */
function inWorker(start: () => Worker, signal: AbortSignal): Write {
  return async (report: ReportDocument) => {
    signal.throwIfAborted();
    const worker = start();
    try {
      return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) =>
          'failed' in data ? reject(new Error(data.failed)) : resolve(data.bytes);
        worker.onerror = ({ message }) => reject(new Error(message || 'no worker'));
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        worker.postMessage(report);
      });
    } finally {
      worker.terminate();
    }
  };
}

export const docxBeside = (signal: AbortSignal): Write =>
  inWorker(() => new Worker(new URL('./docxWorker.ts', import.meta.url), { type: 'module' }), signal);

export const pptxBeside = (signal: AbortSignal): Write =>
  inWorker(() => new Worker(new URL('./pptxWorker.ts', import.meta.url), { type: 'module' }), signal);
