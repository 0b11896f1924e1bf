/** What letters look like: attributes of an SVG text. */
export type Look = Readonly<Record<string, string>>;
/** A run of letters of one look, where it begins on its line. `underline` is the paint of the line under it. */
export type Run = {
  readonly text: string;
  readonly look: Look;
  readonly underline: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
};
type Draft = Omit<Run, 'x' | 'y' | 'width'> & { readonly dx: number; readonly y: number };
type Chunk = { readonly x: number; readonly runs: Draft[] };

/** What places a text, and what is no look of its letters. */
const NO_LOOK = new Set(['x', 'y', 'dx', 'dy', 'xml:space', 'text-decoration', 'style', 'aria-hidden', 'text-anchor']);

/**
 * The runs of a text that `flattenSvg` wrote, each at its own place. `widthOf` says how wide letters of a look are, so
 * that the places are right in the face that they are drawn in.
 */
export function runsOf(text: Element, widthOf: (text: string, look: Look) => number): readonly Run[] {
  const isKept = text.getAttribute('xml:space') === 'preserve';
  const chunks: Chunk[] = [];
  let y = 0;
  const walk = (element: Element, outer: Look, outerLine: string | null) => {
    const look = { ...outer, ...lookOf(element) };
    const underline = element.getAttribute('text-decoration') === 'underline' ? (look.fill ?? '#000000') : outerLine;
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
function placed({ x, runs }: Chunk, share: number, widthOf: (text: string, look: Look) => number): readonly Run[] {
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

function lookOf(element: Element): Look {
  return Object.fromEntries(
    [...element.attributes].flatMap(({ name, value }) => (NO_LOOK.has(name) ? [] : [[name, value]])),
  );
}
