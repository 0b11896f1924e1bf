import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CARD_FONTS, cardFont } from './cardFonts';
import type { CardFace } from './layoutStatement';

it('are those of the sheet', () => {
  const css = readFileSync('src/pictures/card.css', 'utf8');
  const faces: readonly CardFace[] = ['bound', 'value', 'quote', 'figure', 'label', 'plain', 'strong'];
  for (const face of faces) {
    const font = cardFont(face, 20);
    expect(font).toMatch(/^(400|600) 20px "/);
    expect(css).toContain(`.card-${face}`);
  }
});

it('are fetched once for each file', () => {
  const files = (fonts: readonly string[]) => new Set(fonts.map((font) => font.replace(/ \S+px /, ' ')));
  const faces: readonly CardFace[] = ['bound', 'value', 'quote', 'figure', 'label', 'plain', 'strong'];
  expect(files(CARD_FONTS)).toEqual(files(faces.map((face) => cardFont(face, 20))));
  expect(CARD_FONTS).toHaveLength(files(CARD_FONTS).size);
});
