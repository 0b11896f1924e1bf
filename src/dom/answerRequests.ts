import type { WorkerAnswer, Write } from './inWorker';

/** Makes this worker write every file that it is sent the matter of; each has one answer. */
export function answerRequests<Matter>(write: Write<Matter>): void {
  const tell = (answer: WorkerAnswer) => postMessage(answer);
  addEventListener('message', ({ data }: MessageEvent<Matter>) => {
    write(data).then(
      (bytes) => tell({ bytes }),
      (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
}
