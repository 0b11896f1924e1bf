import { Zlib } from 'fflate';
import { type Chunk, concat, encodeChunk, SIGNATURE } from './png';

/** A text under a Latin keyword of at most 79 letters; `lang` is that of words, and nothing is that of data. */
export type PngText = { readonly keyword: string; readonly text: string; readonly lang?: string };
export type PngHead = {
  readonly width: number;
  readonly height: number;
  /** Whether nothing shows through: then there is no channel for it. */
  readonly opaque: boolean;
  readonly pixelsPerMetre: number;
  readonly texts: readonly PngText[];
};
export type PngWriter = {
  /** Takes whole rows from the top, four bytes a pixel. */
  readonly add: (rgba: Uint8Array) => Promise<void>;
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** More pixels are packed less tightly, so that nobody waits for them. */
const TIGHT_PIXELS = 5e6;
/** Packs drawings tighter than level 9 of zlib, in a third of its time. */
const LEVEL = 6;

/**
 * Writes a PNG of 8 bits a channel in sRGB, all that it says of itself before its pixels. Rows are left as they are
 * (filter 0): flat colours and letters pack tightest so.
 */
export function createPngWriter(head: PngHead): PngWriter {
  const isLarge = head.width * head.height > TIGHT_PIXELS && typeof CompressionStream === 'function';
  const packer = isLarge ? nativePacker() : tightPacker();
  return {
    add: (rgba) => packer.add(rowsOf(rgba, head)),
    end: async () => {
      const pixels = { type: 'IDAT', data: concat(await packer.end()) };
      const chunks = [...headChunks(head), pixels, { type: 'IEND', data: new Uint8Array() }];
      return concat([Uint8Array.from(SIGNATURE), ...chunks.map(encodeChunk)]);
    },
  };
}

type Packer = {
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly end: () => Promise<readonly Uint8Array[]>;
};

function tightPacker(): Packer {
  const packed: Uint8Array[] = [];
  const zlib = new Zlib({ level: LEVEL }, (piece) => void packed.push(piece));
  return {
    add: async (bytes) => zlib.push(bytes),
    end: async () => {
      zlib.push(new Uint8Array(), true);
      return packed;
    },
  };
}

function nativePacker(): Packer {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const whole = new Response(stream.readable).arrayBuffer();
  return {
    add: (bytes) => writer.write(bytes),
    end: async () => {
      await writer.close();
      return [new Uint8Array(await whole)];
    },
  };
}

function rowsOf(rgba: Uint8Array, { width, opaque }: PngHead): Uint8Array<ArrayBuffer> {
  const channels = opaque ? 3 : 4;
  const count = rgba.length / (width * 4);
  const rows = new Uint8Array(count * (1 + width * channels));
  let [from, to] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4) {
      for (let channel = 0; channel < channels; channel += 1, to += 1) rows[to] = rgba[from + channel] ?? 0;
    }
  }
  return rows;
}

function headChunks({ width, height, opaque, pixelsPerMetre, texts }: PngHead): readonly Chunk[] {
  const sizes = (numbers: readonly number[], rest: readonly number[]) => {
    const data = new Uint8Array(8 + rest.length);
    const view = new DataView(data.buffer);
    for (const [index, value] of numbers.entries()) view.setUint32(4 * index, value);
    data.set(rest, 8);
    return data;
  };
  return [
    // 8 bits, RGB or RGBA, deflate, the five filters, not interlaced.
    { type: 'IHDR', data: sizes([width, height], [8, opaque ? 2 : 6, 0, 0, 0]) },
    // To be shown as photographs are.
    { type: 'sRGB', data: Uint8Array.of(0) },
    { type: 'pHYs', data: sizes([pixelsPerMetre, pixelsPerMetre], [1]) },
    ...texts.filter(({ text }) => /[^\0]/.test(text)).map(textChunk),
  ];
}

/** Words that Latin-1 can write as `tEXt`, which every reader knows; all else as `iTXt`, in UTF-8. */
function textChunk({ keyword, text, lang }: PngText): Chunk {
  const encoder = new TextEncoder();
  const head = encoder.encode(`${keyword}\0`);
  const plain = text.replaceAll('\0', '');
  if (lang !== undefined && [...plain].every((letter) => letter >= ' ' && letter <= 'ÿ'))
    return { type: 'tEXt', data: concat([head, Uint8Array.from(plain, (letter) => letter.charCodeAt(0))]) };
  // Not compressed, method, language, no translated keyword.
  const marks = [Uint8Array.of(0, 0), encoder.encode(`${lang ?? ''}\0\0`)];
  return { type: 'iTXt', data: concat([head, ...marks, encoder.encode(plain)]) };
}
