import type { ReportDocument } from '../../files/report/document';

export type Write = (report: ReportDocument) => Promise<Uint8Array<ArrayBuffer>>;
export type WorkerAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: string };

/** Makes this worker write every report that it is sent; each has one answer. */
export function answerRequests(write: Write): void {
  const tell = (answer: WorkerAnswer) => postMessage(answer);
  addEventListener('message', ({ data }: MessageEvent<ReportDocument>) => {
    write(data).then(
      (bytes) => tell({ bytes }),
      (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
}
