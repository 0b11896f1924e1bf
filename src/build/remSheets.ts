import type { Plugin } from 'vite';

/** The size of letters that a browser begins with, in pixels. */
export const BROWSER_TYPE = 16;
/** What is thinner is a line, and stays one. */
const LINE = 3;
/** Borders, shadows and outlines are lines as well. */
const LINES =
  /(?<=[;{\s])(?:border(?!-radius|-spacing)|outline|box-shadow|text-underline|text-decoration|stroke)[\w-]*\s*:[^;{}]*/g;
/** The heights of lines of words to be read; larger ones are of titles and figures. */
const LINE_HEIGHT = /((?:^|[\s;{])(?:font\s*:[^;{}]*?\s(\d*\.?\d+)px\s*\/\s*|line-height\s*:\s*))(\d*\.?\d+)px/g;
const [LARGE_TYPE, LARGE_LINE] = [20, 24];
/** Lines are never closer than this, in heights of an x: so they are not where a least size makes letters larger. */
const LEAST_LINE = '2.3ex';
const LENGTH = /(?<![\w#.-])(-?\d*\.?\d+)px\b/g;
/** Sheets of what is laid out in pixels: drawings, their marks, and what is printed or written to a file. */
const IN_PIXELS = /\/src\/(?:drawings|pictures|ui\/mark|ui\/glyph|views\/print)\//;

/**
 * A sheet whose lengths follow the size of type that a reader has set in the browser, as they follow the zoom of the page:
 * `13px` is `.8125rem`. Lines of words stand no closer than their letters need. Borders and the like stay in pixels, and
 * comments keep what they say.
 */
export function withRems(css: string): string {
  const kept: string[] = [];
  const keep = (text: string) => `\ue000${kept.push(text) - 1}\ue000`;
  return css
    .replace(/\/\*[\s\S]*?\*\//g, keep)
    .replace(LINES, keep)
    .replace(LINE_HEIGHT, (whole, before: string, size: string | undefined, line: string) =>
      Number(line) < LARGE_LINE && Number(size ?? 0) < LARGE_TYPE && Number(line) >= 1.14 * Number(size ?? 0)
        ? `${before}max(${line}px,${LEAST_LINE})`
        : whole,
    )
    .replace(LENGTH, (whole, pixels: string) => (Math.abs(Number(pixels)) < LINE ? whole : inRems(Number(pixels))))
    .replace(/\ue000(\d+)\ue000/g, (_, index: string) => kept[Number(index)] ?? '');
}

/** A length in pixels, to follow the size of type; exact to a thousandth of a pixel. */
function inRems(pixels: number): string {
  return `${Number((pixels / BROWSER_TYPE).toFixed(5))}rem`.replace(/^(-?)0\./, '$1.');
}

/** Gives the style sheets of the page, which are written in pixels, lengths that follow the size of type. */
export function remSheets(): Plugin {
  return {
    name: 'five-republics:rems',
    enforce: 'pre',
    transform: (code, id) =>
      /\/src\/.*\.css($|\?)/.test(id) && !IN_PIXELS.test(id) ? { code: withRems(code), map: null } : undefined,
  };
}
