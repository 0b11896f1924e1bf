/** Advance widths of IBM Plex Sans in hundredths of an em, so that labels are laid out the same before a browser is there. */
const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz«»–—’“”…≈≤×→АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяё\u202f\u00a0';
const REGULAR =
  '24 28 42 71 60 93 69 24 33 33 45 60 27 40 27 38 60 60 60 60 60 60 60 60 60 60 29 29 60 60 60 48 89 64 65 62 67 58 56 69 71 40 51 63 50 81 71 71 61 71 64 58 57 68 61 89 61 59 58 32 32 56 53 58 50 58 55 32 53 57 25 25 53 27 87 57 56 58 58 37 49 35 57 49 77 51 50 46 51 51 59 78 27 47 47 80 60 60 60 82 64 64 65 50 73 58 98 59 71 71 66 68 81 71 71 69 61 62 57 59 84 61 73 64 96 99 74 87 63 63 96 64 53 56 56 43 60 55 77 50 59 59 55 56 70 59 56 57 58 50 47 50 75 51 60 54 80 82 59 72 52 51 78 53 55 12 24';
const SEMIBOLD =
  '24 31 47 66 60 96 71 26 34 34 56 60 30 40 30 44 60 60 60 60 60 60 60 60 60 60 32 32 60 60 60 49 90 67 66 64 69 60 58 71 72 42 54 68 52 82 72 71 64 71 66 61 58 69 64 95 65 63 60 33 33 56 56 60 51 60 56 35 54 59 27 27 56 29 89 59 56 60 60 39 50 37 59 52 82 54 52 50 54 54 59 78 29 52 52 87 60 60 60 88 67 65 66 51 79 60 100 60 72 72 67 72 82 72 71 70 64 64 58 62 89 65 76 67 101 106 75 92 65 66 100 67 56 57 57 44 64 56 84 52 60 60 58 60 72 60 56 59 60 51 49 52 79 54 62 57 83 86 62 78 55 53 81 57 56 12 24';

export type FontWeight = 400 | 600;

const tables: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = { 400: table(REGULAR), 600: table(SEMIBOLD) };
/** A wide guess for characters outside the table: too much room is better than an overlap. */
const UNKNOWN = 0.65;

/** The width of a text in pixels at a font size, to half a hundredth of an em for each of the table's characters. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  let ems = 0;
  for (const character of text) ems += tables[weight].get(character) ?? UNKNOWN;
  return ems * size;
}

function table(widths: string): ReadonlyMap<string, number> {
  const values = widths.split(' ');
  return new Map([...CHARACTERS].map((character, index) => [character, Number(values[index]) / 100]));
}
