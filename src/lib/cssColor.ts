/** A colour as SVG 1.1 writes it: `#rrggbb` and an opacity from 0 to 1. */
export type PlainColor = { readonly hex: string; readonly opacity: number };

const FORMS = [
  { pattern: /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:, | \/ )([\d.]+))?\)$/, scale: 1 },
  { pattern: /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/, scale: 255 },
];

/** Reads a computed colour; null for `none`, a reference, and what is no colour of sRGB. */
export function plainColor(computed: string): PlainColor | null {
  for (const { pattern, scale } of FORMS) {
    const found = pattern.exec(computed);
    if (!found) continue;
    const [r, g, b] = found.slice(1, 4).map((part) => Math.min(255, Math.round(Number(part) * scale)));
    return { hex: toHex([r ?? 0, g ?? 0, b ?? 0]), opacity: found[4] === undefined ? 1 : Number(found[4]) };
  }
  return null;
}

/** What `color` with this opacity looks like on `ground`; both `#rrggbb`. */
export function blend(color: string, opacity: number, ground: string): string {
  const [over, under] = [channels(color), channels(ground)];
  return toHex(over.map((value, i) => Math.round(value * opacity + (under[i] ?? 0) * (1 - opacity))));
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const toHex = (values: readonly number[]) => `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
