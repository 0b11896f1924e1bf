import { createPngWriter, type PngHead, type PngWriter } from '../lib/pngWriter';

/** What is asked of the worker, in this order: once a head, rows from the top, once the end. */
export type PngRequest =
  | { readonly kind: 'head'; readonly head: PngHead }
  | { readonly kind: 'rows'; readonly rgba: ArrayBuffer }
  | { readonly kind: 'end' };
/** Every request has one answer; the bytes are null until the end. */
export type PngAnswer = { readonly bytes: Uint8Array<ArrayBuffer> | null } | { readonly failed: string };

let writer: PngWriter | null = null;

addEventListener('message', ({ data }: MessageEvent<PngRequest>) => {
  answer(data).then(
    (bytes) => tell({ bytes }),
    (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }),
  );
});

const tell = (message: PngAnswer) => postMessage(message);

async function answer(request: PngRequest): Promise<Uint8Array<ArrayBuffer> | null> {
  switch (request.kind) {
    case 'head':
      writer = createPngWriter(request.head);
      return null;
    case 'rows':
      await writer?.add(new Uint8Array(request.rgba));
      return null;
    case 'end':
      return (await writer?.end()) ?? null;
  }
}
