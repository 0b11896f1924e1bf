/** How many times larger the letters of a file are written than they are drawn. */
const TIMES = 10;
/** Attributes of a text that are lengths in its own units, or several. */
const LENGTHS = ['x', 'y', 'dx', 'dy', 'font-size', 'letter-spacing', 'stroke-width', 'stroke-dasharray'] as const;

/**
 * Writes the texts of a picture that `flattenSvg` made so that LibreOffice keeps their words apart, and returns the rules of
 * a sheet by which other readers draw them as before.
 *
 * It knows the first family of a list alone, and no selectors by attributes: so the first is one that it brings along, and a
 * rule gives the real list. It measures a run in whole pixels of its letters, and places the next one by that: so they are
 * ten times as large, in a text drawn at a tenth. A face whose shapes change with the size is told the one that is meant.
 */
export function portableType(root: Element, scope: string): string {
  const families = new Map<string, string>();
  const sizes = new Set<string>();
  for (const text of root.querySelectorAll('text')) {
    text.setAttribute('transform', `${text.getAttribute('transform') ?? ''} scale(${1 / TIMES})`.trim());
    for (const part of [text, ...text.querySelectorAll('tspan')]) {
      enlarge(part);
      const [family, size] = [part.getAttribute('font-family'), part.getAttribute('font-size')];
      if (size !== null) sizes.add(size);
      if (family === null) continue;
      const common = `${family.endsWith('sans-serif') ? "'Liberation Sans'" : "'Liberation Serif'"}, ${family}`;
      families.set(common, family);
      part.setAttribute('font-family', common);
    }
  }
  return [
    ...[...families].map(([common, family]) => `${scope} [font-family="${common}"]{font-family:${family}}`),
    ...[...sizes].map(
      (size) => `${scope} [font-size="${size}"]{font-variation-settings:"opsz" ${Number(size) / TIMES}}`,
    ),
  ].join('\n');
}

function enlarge(part: SVGElement): void {
  // As wide as a line is that says nothing of it.
  if (part.hasAttribute('stroke') && !part.hasAttribute('stroke-width')) part.setAttribute('stroke-width', '1');
  for (const name of LENGTHS) {
    const value = part.getAttribute(name);
    if (value !== null)
      part.setAttribute(
        name,
        value.replace(/-?[\d.]+/g, (one) => String(times(Number(one)))),
      );
  }
  const thick = Number.parseFloat(part.style.textDecorationThickness);
  if (thick > 0) part.style.textDecorationThickness = `${times(thick)}px`;
}

function times(length: number): number {
  return Math.round(length * TIMES * 1000) / 1000;
}
