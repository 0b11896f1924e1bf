import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const TEXTURE = /url\("?#(?:hatch|dots)[^)]*\)/;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const textured = (pattern: RegExp) =>
  files.filter((path) => pattern.test(path)).filter((path) => TEXTURE.test(readFileSync(`src/${path}`, 'utf8')));

it('are asked for by what a switch can change: tokens in sheets, and one attribute in drawings', () => {
  expect(textured(/\.css$/).sort()).toEqual(['ui/glyph/glyph.css', 'ui/tokens.css']);
  const glyphs = readFileSync('src/ui/glyph/glyph.css', 'utf8');
  expect(glyphs).toContain('[fill="url(#hatch)"] {\n  fill: var(--silent);');
  expect(glyphs.match(new RegExp(TEXTURE, 'g'))).toHaveLength(1);
  for (const path of textured(/(?<!\.test)\.tsx$/))
    for (const [texture] of readFileSync(`src/${path}`, 'utf8').matchAll(new RegExp(TEXTURE, 'g')))
      expect([path, texture]).toEqual([path, 'url(#hatch)']);
});
