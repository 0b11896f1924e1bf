import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { encoded } from './fixtures';

const RUSSIAN = 'Товарооборот с Казахстаном превысил 30 млрд долларов, сообщил министр. Он вырос на четверть за год.';
const ENGLISH = 'Trade with Kazakhstan exceeded $30bn, the minister said.';

const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [high, low] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255];
      return isBig ? [high, low] : [low, high];
    }),
  );

describe('a text is decoded', () => {
  it.each(['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'])(
    'from %s, told falsely or not',
    (encoding) => {
      expect(decode(encoded(RUSSIAN, encoding))).toEqual({ text: RUSSIAN, encoding });
      for (const label of ['utf-8', 'windows-1252', 'koi8-r', 'windows-1251'])
        expect(decode(encoded(RUSSIAN, encoding), label), label).toEqual({ text: RUSSIAN, encoding });
      const page = `${'<div class="container wide">\n'.repeat(50)}<script>let a = "${'a'.repeat(900)}";</script><p>${RUSSIAN}`;
      expect(decode(encoded(page, encoding))).toEqual({ text: page, encoding });
    },
  );

  it('as UTF-8 where it can be that, whatever its label, and where a few letters are broken', () => {
    const utf8 = new TextEncoder().encode(RUSSIAN);
    expect(decode(utf8, 'windows-1251')).toEqual({ text: RUSSIAN, encoding: 'utf-8' });
    expect(decode(utf8.slice(0, -2), 'koi8-r').encoding).toBe('utf-8');
    expect(decode(utf8.slice(0, -2)).text).toBe(`${RUSSIAN.slice(0, -2)}\ufffd`);
  });

  it('in other scripts', () => {
    const chinese = '俄罗斯与哈萨克斯坦的贸易额超过310亿美元。';
    for (const isBig of [false, true]) expect(decode(utf16(chinese, isBig)).text).toBe(chinese);
    const greek = encoded('Το εμπόριο με το Καζακστάν ξεπέρασε', 'iso-8859-7');
    expect(decode(greek, 'iso-8859-7').text).toBe('Το εμπόριο με το Καζακστάν ξεπέρασε');
    const arabic = 'تجاوز حجم التبادل التجاري بين روسيا 31 مليار دولار في عام 2025';
    expect(decode(encoded(arabic, 'windows-1256'))).toEqual({ text: arabic, encoding: 'windows-1256' });
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
