import type { ReportDocument } from '../../files/report/document';

export type Write = (report: ReportDocument) => Promise<Uint8Array<ArrayBuffer>>;
export type Answer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: string };

/** Makes this worker write every report that it is sent; each has one answer. */
export function answering(write: Write): void {
  const tell = (answer: Answer) => postMessage(answer);
  addEventListener('message', ({ data }: MessageEvent<ReportDocument>) => {
    write(data).then(
      (bytes) => tell({ bytes }),
      (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
    );
  });
}
