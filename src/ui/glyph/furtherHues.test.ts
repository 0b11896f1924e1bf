import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FURTHER_HUES, furtherSheet } from './furtherHues';
import { isFurther } from './glyph';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const SIDE = { light: 0, dark: 1 };
const IN_SHEET = ['CA5', 'KZ', 'UZ', 'KG', 'TJ', 'TM', 'others'];

describe.each(['light', 'dark'] as const)('a further hue in the %s theme', (theme) => {
  const known = (name: string) =>
    (new RegExp(`--${name}: light-dark\\((#\\w{6}, #\\w{6})\\);`).exec(tokens)?.[1] ?? '').split(', ')[SIDE[theme]] ??
    '';
  const own = FURTHER_HUES.map((hue) => hue[theme]);

  it.each(own)('stands out from every ground: %s', (hue) => {
    for (const ground of ['page', 'slip', 'land', 'water']) {
      expect(contrast(hue, known(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(own)('is not taken for another one, or for one of ours: %s', (hue) => {
    const others = [...IN_SHEET.map(known), ...own].filter((other) => other !== hue);
    expect(others).toHaveLength(IN_SHEET.length + own.length - 1);
    expect(Math.min(...others.map((other) => distance(hue, other)))).toBeGreaterThan(0.1);
  });
});

describe('the sheet of further hues', () => {
  it('gives each place the next hue of the palette, the same at every making', () => {
    const sheet = furtherSheet(['AZ', 'customs_KZ']);
    expect(sheet).toContain(
      `[data-theme="light"]{--AZ:${FURTHER_HUES[0].light};--customs_KZ:${FURTHER_HUES[1].light}}`,
    );
    expect(sheet).toContain(`[data-theme="dark"]{--AZ:${FURTHER_HUES[0].dark};--customs_KZ:${FURTHER_HUES[1].dark}}`);
    expect(sheet).toContain('[data-hue="AZ"]{--hue:var(--AZ)}');
    expect(sheet).not.toContain('glyph-letters');
    expect(furtherSheet(['AZ', 'customs_KZ'])).toBe(sheet);
  });

  it('lets the places beyond the palette be told by their letters', () => {
    const sheet = furtherSheet([...FURTHER_HUES.map((_, at) => `A${at}`), 'ZZ']);
    expect(sheet).toContain('--ZZ:var(--others)');
    expect(sheet.match(/\[data-hue="\w+"\]>\.glyph-letters/g)).toEqual(['[data-hue="ZZ"]>.glyph-letters']);
  });

  it('is for none of the places that ours has', () => {
    expect(IN_SHEET.filter(isFurther)).toEqual([]);
    expect(isFurther('AZ')).toBe(true);
  });
});

function channels(hex: string): readonly [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** As WCAG 2 has it, 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = channels(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [one, two] = [luminance(a), luminance(b)];
  return Math.max(one, two) / Math.min(one, two);
}

/** In OKLab, where 0.02 can just be seen. */
function distance(a: string, b: string): number {
  const lab = (hex: string) => {
    const [red, green, blue] = channels(hex);
    const l = Math.cbrt(0.4122 * red + 0.5363 * green + 0.0514 * blue);
    const m = Math.cbrt(0.2119 * red + 0.6807 * green + 0.1074 * blue);
    const s = Math.cbrt(0.0883 * red + 0.2817 * green + 0.63 * blue);
    return [
      0.2105 * l + 0.7936 * m - 0.0041 * s,
      1.978 * l - 2.4286 * m + 0.4506 * s,
      0.0259 * l + 0.7828 * m - 0.8087 * s,
    ];
  };
  const [one, two] = [lab(a), lab(b)];
  return Math.hypot(...one.map((value, at) => value - (two[at] ?? 0)));
}
