import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { glyphsOf, metricsOf, SYSTEM_FONTS } from './font-metrics.ts';

const require = createRequire(import.meta.url);
const font = readFileSync(require.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'));
const bold = readFileSync(require.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'));

describe('the metrics of a font', () => {
  it('are read from its tables', () => {
    const { ascent, descent, width } = metricsOf(font);
    expect(ascent).toBeCloseTo(1.025, 3);
    expect(descent).toBeCloseTo(0.275, 3);
    expect(width.latin).toBeGreaterThan(0.4);
    expect(width.cyrillic).toBeGreaterThan(width.latin);
    expect(metricsOf(bold).width.latin).toBeGreaterThan(width.latin);
  });

  it('know which letters it has', () => {
    const glyphs = glyphsOf(font);
    for (const letter of 'AzЖё$€≈½') expect(glyphs.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
    expect(glyphs.has('漢'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('are refused for what is no font', () => {
    expect(() => metricsOf(Buffer.alloc(64))).toThrow('table');
  });

  it('have a face on the reader’s machine to be fitted to, plain and bold', () => {
    for (const faces of Object.values(SYSTEM_FONTS)) {
      expect(new Set(faces.map((face) => face.bold)).size).toBe(2);
      for (const { width } of faces) expect(width.cyrillic).toBeGreaterThan(width.latin);
    }
  });
});
