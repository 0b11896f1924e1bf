import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { crc32, isPng, PngError, textOf } from './png';
import { createPngWriter, type PngText } from './pngWriter';

const SIZE = { width: 3, height: 4 };
const head = { ...SIZE, opaque: true, pixelsPerMetre: 7559 };
/** Another colour in each pixel. */
const pixels = Uint8Array.from({ length: 48 }, (_, at) => (at % 4 === 3 ? 255 : at * 5));

/** Written in two parts, as a picture is. */
async function written(texts: readonly PngText[], more: Partial<Parameters<typeof createPngWriter>[0]> = {}) {
  const writer = createPngWriter({ ...head, texts, ...more });
  const half = pixels.length / 2;
  await writer.add(pixels.slice(0, half));
  await writer.add(pixels.slice(half));
  return writer.end();
}

/** The types of the chunks of a PNG, in their order, and where their data begin. */
function chunksIn(png: Uint8Array): readonly { readonly type: string; readonly at: number }[] {
  const view = new DataView(png.buffer);
  const chunks: { type: string; at: number }[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    chunks.push({ type: String.fromCharCode(...png.subarray(at + 4, at + 8)), at: at + 8 });
  return chunks;
}

describe('a PNG', () => {
  it.each([true, false])('has the pixels as another decoder reads them, opaque: %s', async (opaque) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(await written([], { opaque })));
    expect({ width, height }).toEqual(SIZE);
    expect([...data]).toEqual([...pixels]);
  });

  it('says its colours, its pixels to the metre and its words before its pixels, without alpha where there is none', async () => {
    const png = await written([
      { keyword: 'Title', text: 'Turnover', lang: 'en' },
      { keyword: 'Author', text: 'Пять республик', lang: 'ru' },
      { keyword: 'Description', text: '', lang: 'en' },
    ]);
    const chunks = chunksIn(png);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'sRGB', 'pHYs', 'tEXt', 'iTXt', 'IDAT', 'IEND']);
    const at = (type: string) => chunks.find((chunk) => chunk.type === type)?.at ?? 0;
    expect([...png.slice(at('IHDR') + 8, at('IHDR') + 10)]).toEqual([8, 2]);
    const view = new DataView(png.buffer);
    expect([view.getUint32(at('pHYs')), view.getUint32(at('pHYs') + 4), view.getUint8(at('pHYs') + 8)]).toEqual([
      7559, 7559, 1,
    ]);
    expect(new TextDecoder('latin1').decode(png.slice(at('tEXt'), at('tEXt') + 14))).toBe('Title\0Turnover');
    expect(new TextDecoder().decode(png.slice(at('iTXt'), at('iTXt') + 15))).toBe('Author\0\0\0ru\0\0П');
    expect(textOf(png, 'Author')).toBe('Пять республик');
  });

  it('of very many pixels is one, too', async () => {
    const width = 2600;
    const writer = createPngWriter({ ...head, width, height: 2000, texts: [] });
    for (let row = 0; row < 2000; row += 500) await writer.add(new Uint8Array(width * 500 * 4).fill(row / 10));
    const { data } = PNG.sync.read(Buffer.from(await writer.end()));
    expect([data[0], data[1500 * width * 4]]).toEqual([0, 150]);
  });
});

describe('a text in a PNG', () => {
  const withText = (text: string) => written([{ keyword: 'JSON-LD', text }]);

  it('is read back, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        expect(textOf(await withText(text), 'JSON-LD')).toBe(text.replaceAll('\0', '') || null);
      }),
    );
  });

  it('is null under another keyword, and where there is none', async () => {
    expect(textOf(await written([{ keyword: 'Title', text: 'x' }]), 'JSON-LD')).toBeNull();
    expect(textOf(await written([]), 'JSON-LD')).toBeNull();
  });

  it('is refused in a file that was changed or cut anywhere', async () => {
    const whole = await withText('text');
    for (let at = 8; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => textOf(changed, 'JSON-LD'), `byte ${at}`).toThrow(PngError);
      expect(() => textOf(whole.slice(0, at), 'JSON-LD'), `cut at ${at}`).toThrow(PngError);
    }
  });

  it('is not sought in what is no PNG', () => {
    expect(isPng(new TextEncoder().encode('<svg/>'))).toBe(false);
    expect(() => textOf(new Uint8Array(20), 'a')).toThrow(PngError);
  });
});

it('has the checksum of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
