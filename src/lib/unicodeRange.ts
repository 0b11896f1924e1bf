type Range = readonly [from: number, to: number];

/** The code points of a `unicode-range` of CSS: `U+0-FF, U+2009`. */
export function rangesOf(range: string): readonly Range[] {
  return range.split(',').map((part): Range => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

export function inRanges(ranges: readonly Range[], letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => from <= code && code <= to);
}
