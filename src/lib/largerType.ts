/** The size of letters in a style sheet, in pixels: the first length of a font. */
const FONT = /(?<![\w-])(font(?:-size)?\s*:[^;{}]*?)(\d*\.?\d+)px/g;

/** A style sheet whose letters are so many times larger; sizes in other units follow what they stand in. */
export function largerType(css: string, times: number): string {
  return css.replace(FONT, (_, before: string, size: string) => `${before}${Number(size) * times}px`);
}
