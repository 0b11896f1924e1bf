import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const RUSSIAN = 'Товарооборот с Казахстаном превысил 30 млрд долларов, сообщил министр. Он вырос на четверть за год.';
const ENGLISH = 'Trade with Kazakhstan exceeded $30bn, the minister said.';

/** Bytes of a text in an encoding of one byte a letter, by asking the decoder what each byte means. */
function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [high, low] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255];
      return isBig ? [high, low] : [low, high];
    }),
  );

describe('a text is decoded', () => {
  it.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('from %s without being told', (encoding) => {
    expect(decode(encoded(RUSSIAN, encoding))).toEqual({ text: RUSSIAN, encoding });
  });

  it.each([RUSSIAN, ENGLISH])('from UTF-8 and UTF-16, with a mark and without: %s', (text) => {
    const utf8 = new TextEncoder().encode(text);
    expect(decode(utf8)).toEqual({ text, encoding: 'utf-8' });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])).text).toBe(text);
    for (const isBig of [false, true]) {
      const encoding = isBig ? 'utf-16be' : 'utf-16le';
      expect(decode(utf16(text, isBig))).toEqual({ text, encoding });
      expect(decode(utf16(`\ufeff${text}`, isBig))).toEqual({ text, encoding });
    }
  });

  it('as it declares, unless the label is false', () => {
    const html = `<meta charset="windows-1251"><p>№ 5`;
    expect(decode(encoded(html, 'windows-1251'))).toEqual({ text: html, encoding: 'windows-1251' });
    const xml = `<?xml version="1.0" encoding="koi8-r"?><p>да`;
    expect(decode(encoded(xml, 'koi8-r')).text).toBe(xml);
    const claims = `<meta charset="utf-16"><p>£5`;
    expect(decode(new TextEncoder().encode(claims))).toEqual({ text: claims, encoding: 'utf-8' });
    expect(decode(encoded('да', 'koi8-r'), 'KOI8-R').text).toBe('да');
    expect(decode(new TextEncoder().encode('plain'), 'no-such').encoding).toBe('utf-8');
  });

  it('with western letters as western', () => {
    expect(decode(encoded('Le président a annoncé 5 € de plus', 'windows-1252')).encoding).toBe('windows-1252');
  });

  it('whatever the bytes are', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
    expect(decode(Uint8Array.of(0xff, 0x00, 0x80)).text).toBeTypeOf('string');
  });
});
