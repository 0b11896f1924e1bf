import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { nextTask } from './nextTask';

/** What is put into the packer at once, so that none of it holds up the page. */
const PIECE = 64 * 1024;

/**
 * A zip of files by their paths, packed unless they are so already. The library's own workers are made from texts, which
 * the policy of the page refuses, so the work is done here, a piece a task.
 */
export async function zipFiles(
  files: Readonly<Record<string, Uint8Array>>,
  { isPacked = false }: { readonly isPacked?: boolean } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else chunks.push(chunk);
  });
  for (const [path, bytes] of Object.entries(files)) {
    const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(file);
    for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
      file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      await nextTask();
    }
  }
  zip.end();
  if (failure) throw failure;
  return new Uint8Array(await new Blob(chunks.map((chunk) => new Uint8Array(chunk))).arrayBuffer());
}
