/**
 * The SHA-256 of a text in UTF-8, or of bytes, in lower-case hexadecimal. Where the browser has none of its own, which is
 * wherever a page comes over plain http from another machine, a library reckons it, which is fetched then.
 */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
