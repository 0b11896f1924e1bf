/** The size of letters in a style sheet: the first length, or what stands for one, of a font. */
const FONT = /(?<![\w-])(font(?:-size)?\s*:[^;{}]*?)(?:(\d*\.?\d+)(px|rem|em|%)|(var\([^()]*\)))/g;

/** A style sheet whose letters are so many times larger; sizes that follow what they stand in stay as they are. */
export function largerType(css: string, times: number): string {
  return css.replace(FONT, (whole: string, before: string, size: string, unit: string, named?: string) => {
    if (named !== undefined) return `${before}calc(${named}*${times})`;
    return unit === 'px' || unit === 'rem' ? `${before}${Number(size) * times}${unit}` : whole;
  });
}
