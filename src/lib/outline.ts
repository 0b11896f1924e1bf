import type { Font, Glyph } from 'fontkit';

/** A face, the next one to ask for a letter that it lacks, and so on. */
export type Faces = readonly Font[];
export type OutlineStyle = {
  /** Pixels to the em, and pixels between letters. */
  readonly size: number;
  readonly spacing: number;
  /** How far letters lean to the right for each pixel of their height: a face without italics is slanted. */
  readonly slant: number;
  /** How wide the whole is to be, where the faces that it was measured in are a little closer or wider. */
  readonly width: number | null;
  /** Whether curves are drawn as such; else straight to their end, which is enough for a line around letters. */
  readonly curved?: boolean;
};
/** Letters that none of the faces has, and where each begins, counted from the start of the line. */
type Missing = { readonly text: string; readonly x: number };
export type Outline = {
  readonly width: number;
  /** Path data of all letters from this point of their line; empty where nothing is to be drawn. */
  readonly pathAt: (x: number, y: number) => string;
  readonly missing: readonly Missing[];
};

/** How wide a letter is that no face has, in ems: too much room is better than an overlap. */
const UNKNOWN = 0.65;
/** Letters are squeezed or spread by at most this share; a wanted width further off was measured in other letters and is ignored. */
const FAR = 0.12;
/** A mark belongs to the letter before it. */
const MARK = /\p{M}/u;

type Placed = { readonly glyph: Glyph; readonly scale: number; readonly x: number; readonly up: number };

/** The outlines of a text: kerned, marks over their letters, each letter in the first of these faces that has it. */
export function outlineOf(
  text: string,
  faces: Faces,
  { size, spacing, slant, width, curved = true }: OutlineStyle,
): Outline {
  const placed: Placed[] = [];
  const missing: Missing[] = [];
  let x = 0;
  for (const part of partsOf(text, faces)) {
    if (part.face === undefined) {
      missing.push({ text: part.text, x });
      x += [...part.text].length * (UNKNOWN * size + spacing);
      continue;
    }
    const scale = size / part.face.unitsPerEm;
    const { glyphs, positions } = part.face.layout(part.text);
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      placed.push({ glyph, scale, x: x + xOffset * scale, up: yOffset * scale });
      // A mark takes no room of its own.
      x += xAdvance * scale + (xAdvance === 0 ? 0 : spacing);
    }
  }
  const wide = width === null || x === 0 || Math.abs(width / x - 1) > FAR ? x : width;
  const squeeze = x === 0 ? 1 : wide / x;
  const pathAt = (left: number, y: number) => {
    const pen = createPen();
    for (const one of placed)
      for (const { command, args } of one.glyph.path.commands) {
        const points = onPage(args, one, left, y, slant, squeeze);
        if (curved || points.length <= 2) pen(command, points);
        else pen('lineTo', points.slice(-2));
      }
    return pen.data();
  };
  return { width: wide, pathAt, missing: missing.map((part) => ({ ...part, x: squeeze * part.x })) };
}

/** From units of the face, which count upwards, to pixels, which count downwards. */
function onPage(
  args: readonly number[],
  { scale, x, up }: Placed,
  left: number,
  y: number,
  slant: number,
  squeeze: number,
): readonly number[] {
  return args.map((value, index) => {
    if (index % 2 === 1) return y - up - value * scale;
    return left + squeeze * (x + value * scale) + slant * ((args[index + 1] ?? 0) * scale + up);
  });
}

type Part = { readonly text: string; readonly face: Font | undefined };

/** The text in parts that are drawn in one face each. */
function partsOf(text: string, faces: Faces): readonly Part[] {
  const parts: { text: string; face: Font | undefined }[] = [];
  for (const letter of text) {
    const last = parts.at(-1);
    const has = (face: Font) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    const face = last?.face && MARK.test(letter) && has(last.face) ? last.face : faces.find(has);
    if (last && last.face === face) last.text += letter;
    else parts.push({ text: letter, face });
  }
  return parts;
}

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** Writes path data in as few bytes as hundredths of a pixel take: from the last point, which is where they add up to. */
function createPen() {
  let data = '';
  let [fromX, fromY, startX, startY] = [0, 0, 0, 0];
  const draw = (command: keyof typeof LETTERS, points: readonly number[]) => {
    const hundredths = points.map((value) => Math.round(value * 100));
    data += LETTERS[command];
    for (const [index, value] of hundredths.entries()) {
      const written = decimal(value - (index % 2 === 0 ? fromX : fromY));
      data += index === 0 || written.startsWith('-') ? written : ` ${written}`;
    }
    if (command === 'closePath') [fromX, fromY] = [startX, startY];
    else [fromX = 0, fromY = 0] = hundredths.slice(-2);
    if (command === 'moveTo') [startX, startY] = [fromX, fromY];
  };
  return Object.assign(draw, { data: () => data });
}

/** `12` → `.12`. */
function decimal(hundredths: number): string {
  return String(hundredths / 100).replace(/^(-?)0\./, '$1.');
}
