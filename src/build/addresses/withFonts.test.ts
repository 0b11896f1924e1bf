import { expect, it } from 'vitest';
import { withFonts } from './withFonts.ts';

const ASSETS = [
  'sans-latin-400-aAiRJImw.woff2',
  'sans-latin-Dx-_Fwrs.woff2',
  'sans-latin-Dx-_Fwrs.woff2.br',
  'main-aAiRJImw.js',
];
const read = (file: string) => `<${file}>`;

it('the fonts that an SVG names are put into it', () => {
  const svg =
    '<style>@font-face{src:url(font:sans-latin) format("woff2")}@font-face{src:url(font:sans-latin-400)}</style>';
  expect(withFonts(svg, ASSETS, read)).toBe(
    '<style>@font-face{src:url(data:font/woff2;base64,<sans-latin-Dx-_Fwrs.woff2>) format("woff2")}@font-face{src:url(data:font/woff2;base64,<sans-latin-400-aAiRJImw.woff2>)}</style>',
  );
  expect(() => withFonts('url(font:serif-latin)', ASSETS, read)).toThrow('serif-latin');
});
