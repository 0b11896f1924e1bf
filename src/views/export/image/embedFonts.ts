import { fetchFile } from '../../../data/queriesFile';
import { dataUrl } from '../../../dom/dataUrl';
import { ownSheets } from '../../../dom/ownSheets';

const FAMILIES = ['Source Serif 4', 'IBM Plex Sans'];

type FontFace = { readonly family: string; readonly weight: string; readonly range: string; readonly url: string };

const loaded = new Map<string, Promise<string>>();

/**
 * `@font-face` rules with the files inside, for just the faces and letters that the texts are written in; those that
 * are refused or do not come are left out.
 */
export async function fontRules(
  letters: string,
  signal: AbortSignal,
): Promise<{ readonly rules: string; readonly lacking: boolean }> {
  const codes = new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0));
  const faces = pageFaces().filter(({ range }) =>
    rangesOf(range).some(([from, to]) => [...codes].some((code) => from <= code && code <= to)),
  );
  const rules = await Promise.all(
    faces.map(async ({ family, weight, range, url }) => {
      const file = await inlined(url, signal).catch(() => null);
      if (file === null) return '';
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${file}) format("woff2");unicode-range:${range}}`;
    }),
  );
  signal.throwIfAborted();
  return { rules: rules.filter((rule) => rule !== '').join('\n'), lacking: rules.includes('') };
}

function inlined(url: string, signal: AbortSignal): Promise<string> {
  const known = loaded.get(url);
  if (known) return known;
  const file = fetchFile(url, signal).then((blob) => dataUrl(blob, 'font/woff2'));
  loaded.set(url, file);
  file.catch(() => loaded.delete(url));
  return file;
}

/** The faces that the page's own sheet declares from files. */
function pageFaces(): readonly FontFace[] {
  return ownSheets().flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (url === undefined || !FAMILIES.includes(family)) return [];
      return [
        {
          family,
          weight: style.getPropertyValue('font-weight') || '400',
          range: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
          url: new URL(url, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}

function rangesOf(range: string): readonly (readonly [number, number])[] {
  return range.split(',').map((part): [number, number] => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
