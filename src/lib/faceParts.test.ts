import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACE_PARTS, familiesOfFace, isPartOfFace } from './faceParts';

const FACES = [
  ['serif', 'Source Serif 4'],
  ['sans', 'IBM Plex Sans'],
] as const;

it('a typeface is written with its parts, the one that every page draws with first', () => {
  expect(familiesOfFace('Sans')).toBe('"Sans", "Sans Signs", "Sans Cyrillic", "Sans More"');
  expect(FACE_PARTS.filter((part) => !isPartOfFace('Sans', `Sans${part}`))).toEqual([]);
  expect(isPartOfFace('Sans', 'Sans Fallback')).toBe(false);
});

it.each(FACES)('the sheet of the page lists all parts of its %s before what stands in for them', (token, face) => {
  const sheet = readFileSync('src/ui/tokens.css', 'utf8').replaceAll(/\s+/g, ' ');
  const listed = new RegExp(`--${token}: ([^;]+);`).exec(sheet)?.[1];
  expect(listed?.startsWith(`${familiesOfFace(face)}, "${face} Fallback", `)).toBe(true);
});
