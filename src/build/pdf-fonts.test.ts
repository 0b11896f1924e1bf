import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { glyphsOf } from './font-metrics.ts';
import { pdfFonts } from './pdf-fonts.ts';

/** Of the names of people and places in Kazakh, Kyrgyz, Tajik, Turkmen and Uzbek, in both scripts. */
const LETTERS = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ӢӣӮӯҲҳҶҷ ÇçÄäÝýŇňÖöŞşÜüŽž ŌōĞğİı ʻʼ‘’ ЎўЁё';

it.each(['sans400', 'sans600', 'serif400', 'serif600'])('%s of a PDF has the letters of the five', async (face) => {
  const { configResolved, resolveId } = pdfFonts();
  const root = join(import.meta.dirname, '../..');
  if (typeof configResolved !== 'function' || typeof resolveId !== 'function') throw new Error('no such hooks');
  Reflect.apply(configResolved, {}, [{ root }]);
  const index: unknown = await Reflect.apply(resolveId, {}, ['virtual:pdf-fonts']);
  const glyphs = glyphsOf(readFileSync(join(dirname(String(index)), `${face}.ttf`)));
  const missing = [...LETTERS].filter((letter) => !glyphs.has(letter.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});
