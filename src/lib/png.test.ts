import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { crc32, isPng, PngError, textOf, withText } from './png';

const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));

describe('a text in a PNG', () => {
  it('is read back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(withText(picture, 'JSON-LD', text), 'JSON-LD')).toBe(text);
      }),
    );
  });

  it('leaves the picture as another decoder reads it', () => {
    const { width, height, data } = PNG.sync.read(Buffer.from(withText(picture, 'JSON-LD', 'Пять республик 🏔')));
    expect([width, height]).toEqual([3, 2]);
    expect(data.equals(PNG.sync.read(Buffer.from(picture)).data)).toBe(true);
  });

  it('is null under another keyword, and where there is none', () => {
    expect(textOf(withText(picture, 'Title', 'x'), 'JSON-LD')).toBeNull();
    expect(textOf(picture, 'JSON-LD')).toBeNull();
  });

  it('is refused in a file that was changed or cut anywhere', () => {
    const whole = withText(picture, 'JSON-LD', 'text');
    for (let at = 8; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => textOf(changed, 'JSON-LD'), `byte ${at}`).toThrow(PngError);
      expect(() => textOf(whole.slice(0, at), 'JSON-LD'), `cut at ${at}`).toThrow(PngError);
    }
  });

  it('is not sought in what is no PNG', () => {
    expect(isPng(new TextEncoder().encode('<svg/>'))).toBe(false);
    expect(() => withText(new Uint8Array(20), 'a', 'b')).toThrow(PngError);
  });
});

it('has the checksum of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
