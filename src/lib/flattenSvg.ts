import { blend, plainColor } from './cssColor';
import { nextTask } from './nextTask';

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = new Set(['path', 'rect', 'line', 'circle']);
/** Lengths by element, which may be written in per cent. */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx'],
  line: ['x1', 'x2', 'y1', 'y2'],
  circle: ['cx', 'cy', 'r'],
};
/** What a property is where nothing sets it. */
const PAINT = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
} as const;
const TYPE = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
} as const;

type FlattenOptions = {
  /** The ground that the picture lies on, `#rrggbb`: fades are mixed with it, since not every reader can fade. */
  readonly ground: string;
  /** Elements that are for the pointer alone, or not to be shown. */
  readonly leaveOut: string;
  /** Attributes to keep beside those that draw. */
  readonly keep: readonly string[];
};

/**
 * A copy of an SVG that lies in the document, which looks the same anywhere: computed styles become attributes, lengths
 * become pixels, nested pictures and references become groups, fades become plain colours on the ground. Only what is
 * drawn is kept. Gradients and patterns that it refers to come with it, under their own ids.
 */
export async function flattenSvg(svg: SVGSVGElement, options: FlattenOptions): Promise<SVGSVGElement> {
  const copy = create('svg', {
    xmlns: SVG,
    width: number(svg.width.baseVal.value),
    height: number(svg.height.baseVal.value),
    viewBox: `0 0 ${number(svg.width.baseVal.value)} ${number(svg.height.baseVal.value)}`,
  });
  const context: Context = { ...options, references: new Set(), clips: [], clock: { began: performance.now() } };
  for (const child of svg.children) copy.append(...(await flattenInPieces(child, context)));
  const defs = create('defs', {});
  for (const id of context.references) {
    const source = document.getElementById(id);
    if (source) defs.append(definition(source, context));
  }
  defs.append(...context.clips);
  copy.prepend(defs);
  return copy;
}

type Context = FlattenOptions & {
  readonly references: Set<string>;
  readonly clips: SVGElement[];
  readonly clock: { began: number };
};

function create(name: string, attributes: Readonly<Record<string, string>>): SVGSVGElement {
  const element = document.createElementNS(SVG, name) as SVGSVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

const number = (value: number) => String(Math.round(value * 100) / 100);

/** Milliseconds of work after which the page may answer. */
const PIECE = 24;
/** Groups with more elements in them are worth the asking. */
const LARGE = 60;

/** Like `flatten`, but ends the task now and then between the children of large groups. */
async function flattenInPieces(source: Element, context: Context): Promise<readonly Element[]> {
  const isGroup = source.localName === 'g' || source.localName === 'svg';
  if (!isGroup || source.getElementsByTagName('*').length < LARGE) {
    if (performance.now() - context.clock.began > PIECE) {
      await nextTask();
      context.clock.began = performance.now();
    }
    return flatten(source, context);
  }
  const style = getComputedStyle(source);
  if (source.matches(context.leaveOut) || isHidden(style)) return [];
  const children: Element[] = [];
  for (const child of source.children) children.push(...(await flattenInPieces(child, context)));
  return grouped(source, style, children, context);
}

function isHidden({ display, visibility, opacity }: CSSStyleDeclaration): boolean {
  return display === 'none' || visibility === 'hidden' || opacity === '0';
}

function flatten(source: Element, context: Context): readonly Element[] {
  if (source.matches(context.leaveOut)) return [];
  const style = getComputedStyle(source);
  if (isHidden(style)) return [];
  if (SHAPES.has(source.localName)) return shape(source, style, context);
  if (source.localName === 'text') return text(source, style, context);
  if (source.localName === 'use') return [used(source, style, context)];
  if (source.localName === 'g' || source.localName === 'svg') return group(source, style, context);
  return [];
}

function group(source: Element, style: CSSStyleDeclaration, context: Context): readonly Element[] {
  const children = [...source.children].flatMap((child) => flatten(child, context));
  return grouped(source, style, children, context);
}

function grouped(
  source: Element,
  style: CSSStyleDeclaration,
  children: readonly Element[],
  context: Context,
): readonly Element[] {
  if (children.length === 0) return [];
  const attributes = {
    ...kept(source, context),
    ...transformOf(source),
    ...opacityOf(style),
    ...clipOf(source, style, context),
  };
  if (Object.keys(attributes).length === 0) return children;
  const copy = create('g', attributes);
  copy.append(...children);
  return [copy];
}

function shape(source: Element, style: CSSStyleDeclaration, context: Context): readonly Element[] {
  const paint = paintOf(style, context);
  if (paint.fill === 'none' && (paint.stroke ?? 'none') === 'none') return [];
  const copy = create(source.localName, {
    ...kept(source, context),
    ...geometryOf(source),
    ...paint,
    ...opacityOf(style),
  });
  const transform = transformOf(source);
  if (transform.transform) copy.setAttribute('transform', transform.transform);
  return [copy];
}

/** Text with an outline under it is drawn twice, since not every reader knows the order of painting. */
function text(source: Element, style: CSSStyleDeclaration, context: Context): readonly Element[] {
  const plain = () => textCopy(source, style, context);
  const paint = paintOf(style, context);
  if ((paint.stroke ?? 'none') === 'none' || !style.paintOrder.startsWith('stroke')) return [plain()];
  const [under, over] = [plain(), plain()];
  for (const element of [under, ...under.querySelectorAll('*')]) element.removeAttribute('fill');
  under.setAttribute('fill', 'none');
  under.setAttribute('aria-hidden', 'true');
  for (const element of [over, ...over.querySelectorAll('*')])
    for (const name of Object.keys(PAINT)) if (name.startsWith('stroke')) element.removeAttribute(name);
  return [under, over];
}

function textCopy(source: Element, style: CSSStyleDeclaration, context: Context): Element {
  const copy = create(source.localName, {
    ...placeOf(source),
    ...paintOf(style, context),
    ...typeOf(style, source.localName === 'tspan'),
    ...opacityOf(style),
  });
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) copy.append(node.textContent ?? '');
    else if (node instanceof Element && node.localName === 'tspan')
      copy.append(textCopy(node, getComputedStyle(node), context));
  }
  return copy;
}

/** The shape that is referred to, painted as the reference is. */
function used(source: Element, style: CSSStyleDeclaration, context: Context): Element {
  const target = document.getElementById((source.getAttribute('href') ?? '').slice(1));
  const copy = create('g', { ...kept(source, context), ...paintOf(style, context), ...opacityOf(style) });
  const shapes = target ? (target.localName === 'path' ? [target] : target.querySelectorAll('path')) : [];
  for (const path of shapes) copy.append(create('path', { d: path.getAttribute('d') ?? '' }));
  return copy;
}

function definition(source: Element, context: Context): Element {
  const copy = create(source.localName, {});
  for (const { name, value } of source.attributes) copy.setAttribute(name, value);
  for (const child of source.children) {
    const style = getComputedStyle(child);
    if (child.localName !== 'stop') for (const flat of flatten(child, context)) copy.append(flat);
    else {
      const color = plainColor(style.stopColor) ?? { hex: '#000000', opacity: 1 };
      const opacity = color.opacity * Number(style.stopOpacity);
      copy.append(
        create('stop', {
          offset: child.getAttribute('offset') ?? '0',
          'stop-color': blend(color.hex, opacity, context.ground),
        }),
      );
    }
  }
  return copy;
}

function kept(source: Element, { keep }: Context): Record<string, string> {
  return Object.fromEntries(
    keep.flatMap((name) => (source.hasAttribute(name) ? [[name, source.getAttribute(name) ?? '']] : [])),
  );
}

function opacityOf({ opacity }: CSSStyleDeclaration): Record<string, string> {
  return opacity === '1' ? {} : { opacity };
}

/** A nested picture that shows nothing beyond its box. */
function clipOf(source: Element, style: CSSStyleDeclaration, { clips }: Context): Record<string, string> {
  if (!(source instanceof SVGSVGElement) || style.overflow !== 'hidden' || !source.hasAttribute('viewBox')) return {};
  const { x, y, width, height } = source.viewBox.baseVal;
  const id = `clip-${clips.length}`;
  const clip = create('clipPath', { id });
  clip.append(create('rect', { x: number(x), y: number(y), width: number(width), height: number(height) }));
  clips.push(clip);
  return { 'clip-path': `url(#${id})` };
}

/** A nested picture stands at its place, scaled as its view box says. */
function transformOf(source: Element): Record<string, string> {
  const own = source.getAttribute('transform');
  if (!(source instanceof SVGSVGElement)) return own ? { transform: own } : {};
  const { x, y, width, height, viewBox } = source;
  const box = source.hasAttribute('viewBox') ? viewBox.baseVal : null;
  const scale = box ? Math.min(width.baseVal.value / box.width, height.baseVal.value / box.height) : 1;
  const parts = [
    `translate(${number(x.baseVal.value - (box?.x ?? 0) * scale)} ${number(y.baseVal.value - (box?.y ?? 0) * scale)})`,
    ...(scale === 1 ? [] : [`scale(${Math.round(scale * 10_000) / 10_000})`]),
  ];
  return { transform: parts.join(' ') };
}

function geometryOf(source: Element): Record<string, string> {
  if (source.localName === 'path') return { d: source.getAttribute('d') ?? '' };
  const names = LENGTHS[source.localName] ?? [];
  return Object.fromEntries(
    names.flatMap((name) => {
      const length: unknown = Reflect.get(source, name);
      return source.hasAttribute(name) && length instanceof SVGAnimatedLength
        ? [[name, number(length.baseVal.value)]]
        : [];
    }),
  );
}

function placeOf(source: Element): Record<string, string> {
  if (!(source instanceof SVGTextPositioningElement)) return {};
  const lists = { x: source.x, y: source.y, dx: source.dx, dy: source.dy };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, { baseVal }]) =>
      baseVal.numberOfItems > 0 ? [[name, number(baseVal.getItem(0).value)]] : [],
    ),
  );
}

function paintOf(style: CSSStyleDeclaration, context: Context): Record<string, string> {
  const paint: Record<string, string> = {};
  for (const [name, initial] of Object.entries(PAINT)) {
    const value = style.getPropertyValue(name);
    if (value === initial) continue;
    if (name !== 'fill' && name !== 'stroke') {
      paint[name] = value.replaceAll('px', '');
      continue;
    }
    const reference = /^url\("?#([^")]+)"?\)/.exec(value)?.[1];
    const color = plainColor(value);
    if (reference) context.references.add(reference);
    paint[name] = reference ? `url(#${reference})` : color && color.opacity > 0 ? color.hex : 'none';
    if (color && color.opacity > 0 && color.opacity < 1) paint[`${name}-opacity`] = String(color.opacity);
  }
  if ((paint.stroke ?? 'none') === 'none')
    for (const name of Object.keys(paint)) if (name.startsWith('stroke-')) delete paint[name];
  return paint;
}

function typeOf(style: CSSStyleDeclaration, isPart: boolean): Record<string, string> {
  const type: Record<string, string> = {};
  for (const [name, initial] of Object.entries(TYPE)) {
    const value = style.getPropertyValue(name);
    // A part of a text would inherit what the whole has.
    if (value !== initial || (isPart && name.startsWith('font-')))
      type[name] = name === 'font-family' ? firstFamily(value) : value.replace('px', '');
  }
  return type;
}

/** The real face, then the kind: fallbacks that only this page defines would mean nothing elsewhere. */
function firstFamily(families: string): string {
  const [first = '', ...others] = families.split(',').map((name) => name.trim().replaceAll('"', ''));
  return `'${first}', ${others.at(-1) ?? 'sans-serif'}`;
}
