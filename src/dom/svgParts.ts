/** Says of a group, at the top of a picture, what it is to who hears it: its title, words, figure, a quote or a note. */
export const PART_ATTRIBUTE = 'data-part';
const SHARED = 'defs, style';

/** A picture of a part alone; `name` is null for what only decorates. */
type SvgPart = { readonly name: string | null; readonly svg: SVGSVGElement };

/** Takes a picture apart by what its groups say they are, each with what all need; laid over each other they show the same. */
export function svgParts(svg: SVGSVGElement): readonly SvgPart[] {
  const shared = [...svg.children].filter((child) => child.matches(SHARED));
  const parts: SvgPart[] = [];
  for (const child of [...svg.children]) {
    if (shared.includes(child)) continue;
    const name = child.getAttribute(PART_ATTRIBUTE);
    const last = parts.at(-1);
    if (last && last.name === null && name === null) {
      last.svg.append(child);
      continue;
    }
    const alone = svg.cloneNode(false);
    if (!(alone instanceof SVGSVGElement)) throw new TypeError('not a picture');
    alone.append(...shared.map((element) => element.cloneNode(true)), child);
    parts.push({ name, svg: alone });
  }
  return parts;
}
