import { scriptAddress } from '../../dom/trusted';
import type { ReportDocument } from '../../files/report/document';
import type { WorkerAnswer, Write } from './answerRequests';
import docxAddress from './docxWorker?worker&url';
import pptxAddress from './pptxWorker?worker&url';

/** Has a report written beside the page, which answers meanwhile; the worker is gone when it is written, or called off. */
function inWorker(address: string, signal: AbortSignal): Write {
  return async (report: ReportDocument) => {
    signal.throwIfAborted();
    const worker = new Worker(scriptAddress(address), { type: 'module' });
    try {
      return await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
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

export const writeDocxInWorker = (signal: AbortSignal): Write => inWorker(docxAddress, signal);

export const writePptxInWorker = (signal: AbortSignal): Write => inWorker(pptxAddress, signal);
