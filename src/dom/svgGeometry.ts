/** Lengths by element, which may be written in per cent. */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx'],
  line: ['x1', 'x2', 'y1', 'y2'],
  circle: ['cx', 'cy', 'r'],
};
/** At most two decimals, as an attribute has it. */
export const decimal = (value: number) => String(Math.round(value * 100) / 100);

/** A nested picture stands at its place, scaled as its view box says. */
export function transformOf(source: Element): Record<string, string> {
  const own = source.getAttribute('transform');
  if (!(source instanceof SVGSVGElement)) return own ? { transform: own } : {};
  const { x, y, width, height, viewBox } = source;
  const box = source.hasAttribute('viewBox') ? viewBox.baseVal : null;
  const scale = box ? Math.min(width.baseVal.value / box.width, height.baseVal.value / box.height) : 1;
  const parts = [
    `translate(${decimal(x.baseVal.value - (box?.x ?? 0) * scale)} ${decimal(y.baseVal.value - (box?.y ?? 0) * scale)})`,
    ...(scale === 1 ? [] : [`scale(${Math.round(scale * 10_000) / 10_000})`]),
  ];
  return { transform: parts.join(' ') };
}

/** Path data, and lengths in pixels. */
export function geometryOf(source: Element): Record<string, string> {
  if (source.localName === 'path') return { d: source.getAttribute('d') ?? '' };
  const names = LENGTHS[source.localName] ?? [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const length: unknown = Reflect.get(source, name);
      return source.hasAttribute(name) && length instanceof SVGAnimatedLength
        ? [[name, decimal(length.baseVal.value)]]
        : [];
    }),
  );
}

/** Where a text or a part of it begins, in pixels. */
export function textOrigin(source: Element): Record<string, string> {
  if (!(source instanceof SVGTextPositioningElement)) return {};
  const lists = { x: source.x, y: source.y, dx: source.dx, dy: source.dy };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, { baseVal }]) =>
      baseVal.numberOfItems > 0 ? [[name, decimal(baseVal.getItem(0).value)]] : [],
    ),
  );
}
