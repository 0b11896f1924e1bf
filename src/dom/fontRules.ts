import { isPartOfFace } from '../lib/faceParts';
import { inRanges, rangesOf } from '../lib/unicodeRange';
import { dataUrl } from './dataUrl';
import { ownSheets } from './ownSheets';

type FontFace = { readonly family: string; readonly weight: string; readonly range: string; readonly url: string };

const loaded = new Map<string, Promise<string>>();

/** Fetches a file. */
type Read = (url: string) => Promise<Blob>;

/**
 * `@font-face` rules with the files inside, for just the faces of these families and letters that the texts are in; those
 * that are refused or do not come are left out.
 */
export async function fontRules(
  letters: string,
  families: readonly string[],
  read: Read,
): Promise<{ readonly rules: string; readonly lacking: boolean }> {
  const different = [...new Set(letters)];
  const faces = pageFaces(families).filter(({ range }) => {
    const ranges = rangesOf(range);
    return different.some((letter) => inRanges(ranges, letter));
  });
  const rules = await Promise.all(
    faces.map(async ({ family, weight, range, url }) => {
      const file = await inlined(url, read).catch(() => null);
      if (file === null) return '';
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${file}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return { rules: rules.filter((rule) => rule !== '').join('\n'), lacking: rules.includes('') };
}

function inlined(url: string, read: Read): Promise<string> {
  const known = loaded.get(url);
  if (known) return known;
  const file = read(url).then((blob) => dataUrl(blob, 'font/woff2'));
  loaded.set(url, file);
  file.catch(() => loaded.delete(url));
  return file;
}

/** The faces that the page's own sheet declares from files, their parts under the name of the whole. */
function pageFaces(families: readonly string[]): readonly FontFace[] {
  return ownSheets().flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const part = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const family = families.find((face) => isPartOfFace(face, part));
      const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (url === undefined || family === undefined) return [];
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
