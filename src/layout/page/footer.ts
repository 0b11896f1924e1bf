import { wrapRuns } from '../../lib/wrapRuns';
import type { Face, Measure } from './face';

/** What a picture says of itself at its foot. */
export type Credit = {
  readonly name: string;
  readonly motto: string;
  readonly address: string;
  /** Version, licence and day, one after another; each stays whole where it can. */
  readonly about: readonly string[];
};

type FootLine = { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
/** In pixels below the top of the foot; `motto` is null where there is no room for it. */
export type Foot = {
  readonly height: number;
  /** The baseline of the name, which has the logo before it and the motto behind it. */
  readonly y: number;
  readonly nameX: number;
  readonly mottoX: number | null;
  readonly lines: readonly FootLine[];
};

const LINE = 15;
const RISE = 11;
const LOGO = 27;
const GAP = 10;
/** Between what stands left and right, at least. */
const APART = 24;
/** Above the first line, and below the last baseline. */
const [ABOVE, BELOW] = [12, 16];
/** Between an address above and the logo, which is taller than a line. */
const BELOW_ADDRESS = 7;
const FACE: Face = 'plain';

/**
 * Name and motto left, the address with version, licence and day right of them, in lines that end at the margin. Where
 * these are longer the motto gives way; an address that is still longer has lines of its own above, broken anywhere.
 */
export function layoutFoot(credit: Credit, width: number, margin: number, measure: Measure): Foot {
  const nameX = margin + LOGO;
  const afterName = nameX + measure(credit.name, 'name');
  const mottoEnd = afterName + GAP + measure(credit.motto, 'plain');
  const right = width - margin;
  const fits = (left: number, lines: readonly string[]) =>
    lines.every((line) => measure(line, FACE) <= right - left - APART);
  const about = credit.about.join(' · ');
  const withMotto = fits(mottoEnd, [credit.address, about]);
  const rows = (left: number) => wrapped(credit.about, right - left - APART, measure);
  const beside = withMotto
    ? [credit.address, about]
    : fits(afterName, [credit.address])
      ? [credit.address, ...rows(afterName)]
      : rows(afterName);
  const above = beside[0] === credit.address ? [] : broken(credit.address, right - margin, measure);
  const below = ABOVE + (above.length === 0 ? 0 : above.length * LINE + BELOW_ADDRESS);
  const lines = [
    ...above.map((text, row): FootLine => ({ text, x: margin, y: ABOVE + row * LINE + RISE, anchor: 'start' })),
    ...beside.map((text, row): FootLine => ({ text, x: right, y: below + row * LINE + RISE, anchor: 'end' })),
  ];
  const last = below + (Math.max(1, beside.length) - 1) * LINE + RISE;
  return {
    height: last + BELOW,
    y: beside.length > 1 ? last - 3 : last,
    nameX,
    mottoX: withMotto ? afterName + GAP : null,
    lines,
  };
}

/** Parts in as few lines as there can be, broken between them, and within one only where it is too long alone. */
function wrapped(parts: readonly string[], width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last} · ${part}`;
    if (measure(joined, FACE) <= width) lines.splice(-1, 1, joined);
    else if (measure(part, FACE) <= width) lines.push(part);
    else for (const line of inLines(part, width, measure)) lines.push(line);
  }
  return lines;
}

function inLines(text: string, width: number, measure: Measure): readonly string[] {
  return wrapRuns<Face>([{ text, face: FACE }], width, measure).map((pieces) =>
    pieces
      .map((piece) => piece.text)
      .join('')
      .trimEnd(),
  );
}

/** An address has no spaces: broken behind a sign of its own where there is one, and else between any letters. */
function broken(address: string, width: number, measure: Measure): readonly string[] {
  const lines = [''];
  for (const part of address.match(/[^/?&=,~+_-]+[/?&=,~+_-]*|[/?&=,~+_-]+/g) ?? []) {
    const joined = `${lines.at(-1)}${part}`;
    if (measure(joined, FACE) <= width) lines.splice(-1, 1, joined);
    else if (measure(part, FACE) <= width) lines.push(part);
    else {
      for (const letter of part) {
        const longer = `${lines.at(-1)}${letter}`;
        if (measure(longer, FACE) <= width) lines.splice(-1, 1, longer);
        else lines.push(letter);
      }
    }
  }
  return lines.filter((line) => line !== '');
}
