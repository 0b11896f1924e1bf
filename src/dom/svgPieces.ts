/** Drawn by nobody where they stand, and needed in every piece. */
const SHARED = 'defs, style';
/** What makes one picture of a group before it is laid over what is below. */
const WHOLE = ['opacity', 'clip-path', 'mask', 'filter'] as const;

/**
 * Takes a picture apart into pictures of about `most` elements, which laid over each other in their order show the same: each has
 * what all need, and the groups around what it holds. A group that is faded or cut as a whole stays together.
 */
export function svgPieces(svg: SVGSVGElement, most: number): readonly SVGSVGElement[] {
  const shared = [...svg.children].filter((child) => child.matches(SHARED));
  const pieces: SVGSVGElement[] = [];
  let held = most;
  /** The groups that are open, outermost first, each with its like in the piece that is being filled. */
  let open: readonly { readonly group: Element; readonly like: Element }[] = [];
  const begin = () => {
    const piece = likeOf(svg);
    if (!(piece instanceof SVGSVGElement)) throw new TypeError('not a picture');
    piece.append(...shared.map((element) => element.cloneNode(true)));
    pieces.push(piece);
    held = 0;
    let within: Element = piece;
    open = open.map(({ group }) => {
      const like = likeOf(group);
      within.append(like);
      within = like;
      return { group, like };
    });
  };
  const put = (element: Element) => {
    const size = 1 + element.getElementsByTagName('*').length;
    if (size > most && element.localName === 'g' && WHOLE.every((name) => !element.hasAttribute(name))) {
      const like = likeOf(element);
      if (pieces.length === 0) begin();
      inner().append(like);
      open = [...open, { group: element, like }];
      for (const child of [...element.children]) put(child);
      open = open.slice(0, -1);
      return;
    }
    if (held > 0 && held + size > most) begin();
    if (pieces.length === 0) begin();
    inner().append(element);
    held += size;
  };
  const inner = () => open.at(-1)?.like ?? pieces.at(-1) ?? svg;
  for (const child of [...svg.children]) if (!shared.includes(child)) put(child);
  return pieces;
}

/** The element with its attributes, and nothing in it. */
function likeOf(element: Element): Element {
  const like = element.cloneNode(false);
  if (!(like instanceof Element)) throw new TypeError('not an element');
  return like;
}
