import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHEET = readFileSync('src/ui/tokens.css', 'utf8');
const block = (from: string) => SHEET.slice(SHEET.indexOf(from)).split('}')[0] ?? '';
const PAIR = /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g;
const HUES = ['KZ', 'UZ', 'KG', 'TJ', 'TM'];

/** The tokens with a colour in each theme. */
const tokens = new Map(
  [...block('--page').matchAll(PAIR)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** As WCAG 2.2 has it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const GROUNDS = ['page', 'slip'];
const NEEDED = [
  ...['ink', 'text-2', 'text-3', 'danger'].flatMap((name) => GROUNDS.map((ground) => [name, ground, 4.5] as const)),
  ...['edge', 'ring'].flatMap((name) => GROUNDS.map((ground) => [name, ground, 3] as const)),
  ['ring', 'highlight', 3] as const,
  ['ink', 'highlight', 4.5] as const,
  ...['CA5', 'others', ...HUES].map((name) => [name, 'page', 3] as const),
];

const MARKS = readFileSync('src/ui/mark/mark.css', 'utf8');
const MIXED = String.raw`color-mix\(in srgb, var\(--hue\) (\d+)%, var\(--ink\)\)`;
const shareIn = (start: string) => Number(new RegExp(`${start}${MIXED}`).exec(MARKS)?.[1]);
/** How much of its hue a point, filled or not, keeps on the disc of what is selected; the rest is ink. */
const SHARES = [
  String.raw`\.mark\[data-lit="selected"\] \[data-fill="official"\] > \.glyph-point {\s*fill: `,
  String.raw`\.mark\[data-lit="selected"\] \.glyph:not\(\[data-fill="official"\]\) > \.glyph-point {\s*stroke: `,
].map(shareIn);

function mixed(one: string, other: string, share: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const channel = (at: number) => Math.round((part(one, at) * share + part(other, at) * (100 - share)) / 100);
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(NEEDED)('%s stands out from %s by %d', (name, ground, least) => {
    const [over, under] = [tokens.get(name)?.[theme] ?? '', tokens.get(ground)?.[theme] ?? ''];
    expect(contrast(over, under)).toBeGreaterThanOrEqual(least);
  });

  it.each(['CA5', 'others', ...HUES])('%s stands out from the disc of what is selected by 3', (name) => {
    const [hue = '', ink = '', disc = ''] = [name, 'ink', 'highlight'].map((token) => tokens.get(token)?.[theme]);
    for (const share of SHARES) expect(contrast(mixed(hue, ink, share), disc)).toBeGreaterThanOrEqual(3);
  });
});

it('in the colours that a system forces, every token is one of the system, but for the hues of places', () => {
  const forced = block('@media (forced-colors: active)');
  const left = [...tokens.keys()].filter((name) => !new RegExp(`--${name}: [^;]*(Canvas|Highlight)`).test(forced));
  expect(left.toSorted()).toEqual([...HUES, 'danger'].toSorted());
});
