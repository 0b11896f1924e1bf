/** What letters look like: attributes of an SVG text. */
export type TextLook = Readonly<Record<string, string>>;
/** The font of these letters as CSS writes it. */
export function fontOf(look: TextLook): string {
  const families = (look['font-family'] ?? '').replaceAll("'", '"');
  return `${look['font-weight'] ?? 400} ${look['font-size'] ?? 0}px ${families}`;
}

/** A line under words: its paint and how thick it is. */
export type Underline = { readonly paint: string; readonly thick: number };
/** A run of letters of one look, where it begins on its line. */
export type TextRun = {
  readonly text: string;
  readonly look: TextLook;
  readonly underline: Underline | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};
type Draft = Omit<TextRun, 'x' | 'y' | 'width'> & { readonly dx: number; readonly y: number };
type Chunk = { readonly x: number; readonly runs: Draft[] };

/** Thickness of an underline that names none, in pixels. */
const THICK = 1.5;
/** What places a text, and what is no look of its letters. */
const NO_LOOK = new Set(['x', 'y', 'dx', 'dy', 'xml:space', 'text-decoration', 'style', 'aria-hidden', 'text-anchor']);

/**
 * The runs of a text that `flattenSvg` wrote, each at its own place. `widthOf` says how wide letters of a look are, so
 * that the places are right in the face that they are drawn in.
 */
export function textRunsOf(text: Element, widthOf: (text: string, look: TextLook) => number): readonly TextRun[] {
  const isKept = text.getAttribute('xml:space') === 'preserve';
  const chunks: Chunk[] = [];
  let y = 0;
  const walk = (element: Element, outer: TextLook, outerLine: Underline | null) => {
    const look = { ...outer, ...lookOf(element) };
    const underline = underlineOf(element, look) ?? outerLine;
    const x = element.getAttribute('x');
    if (x !== null) chunks.push({ x: Number(x), runs: [] });
    y = Number(element.getAttribute('y') ?? y) + Number(element.getAttribute('dy') ?? 0);
    let dx = Number(element.getAttribute('dx') ?? 0);
    for (const node of element.childNodes) {
      if (node instanceof Element) walk(node, look, underline);
      else {
        const letters = isKept ? (node.textContent ?? '') : (node.textContent ?? '').replace(/[ \n\t]+/g, ' ');
        if (letters !== '') chunks.at(-1)?.runs.push({ text: letters, look, underline, dx, y });
        dx = 0;
      }
    }
  };
  if (!text.hasAttribute('x')) chunks.push({ x: 0, runs: [] });
  walk(text, {}, null);
  const anchor = text.getAttribute('text-anchor');
  const share = anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0;
  return chunks.flatMap((chunk) => placed(chunk, share, widthOf));
}

/** One after the other from the anchor of the chunk, of whose width this share lies before it. */
function placed(
  { x, runs }: Chunk,
  share: number,
  widthOf: (text: string, look: TextLook) => number,
): readonly TextRun[] {
  const wide = runs.map(({ text, look }) => widthOf(text, look));
  const whole = runs.reduce((sum, { dx }, index) => sum + dx + (wide[index] ?? 0), 0);
  let at = x - share * whole;
  return runs.map(({ text, look, underline, dx, y }, index) => {
    const width = wide[index] ?? 0;
    const run = { text, look, underline, x: at + dx, y, width };
    at += dx + width;
    return run;
  });
}

/** A line is in the fill of the part that it is under, whatever the letters are painted in. */
function underlineOf(element: Element, look: TextLook): Underline | null {
  if (element.getAttribute('text-decoration') !== 'underline') return null;
  const [, thick] = /text-decoration-thickness:\s*([\d.]+)/.exec(element.getAttribute('style') ?? '') ?? [];
  return { paint: look.fill ?? '#000000', thick: Number(thick ?? THICK) };
}

function lookOf(element: Element): TextLook {
  return Object.fromEntries(
    [...element.attributes].flatMap(({ name, value }) => (NO_LOOK.has(name) ? [] : [[name, value]])),
  );
}
