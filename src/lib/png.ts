export const SIGNATURE: readonly number[] = [137, 80, 78, 71, 13, 10, 26, 10];
const HEAD = 8;

export type Chunk = { readonly type: string; readonly data: Uint8Array };

/** Thrown for bytes that are no PNG, or whose checksums do not hold. */
export class PngError extends Error {}

/** The text under a keyword; null when there is none. Throws a `PngError` for a damaged file. */
export function textOf(png: Uint8Array, keyword: string): string | null {
  const decoder = new TextDecoder();
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'iTXt') continue;
    const end = data.indexOf(0);
    if (decoder.decode(data.subarray(0, end)) !== keyword || data[end + 1] !== 0) continue;
    const language = data.indexOf(0, end + 3);
    const translated = data.indexOf(0, language + 1);
    return decoder.decode(data.subarray(translated + 1));
  }
  return null;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  if (!isPng(png)) throw new PngError('no PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let at = HEAD;
  while (chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > png.length) throw new PngError('cut short');
    const length = view.getUint32(at);
    if (at + 12 + length > png.length) throw new PngError('cut short');
    const typed = png.subarray(at + 4, at + 8 + length);
    if (crc32(typed) !== view.getUint32(at + 8 + length)) throw new PngError('a checksum does not hold');
    chunks.push({ type: String.fromCharCode(...typed.subarray(0, 4)), data: typed.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

export function encodeChunk({ type, data }: Chunk): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The checksum of ISO 3309 that PNG uses, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
