import { blend, plainColor } from '../lib/cssColor';
import { nextTask } from '../lib/nextTask';
import { elementOf } from './elementOf';
import { decimal, geometryOf, textOrigin, transformOf } from './svgGeometry';
import { INITIAL_PAINT, ownOf, paintOf, typeOf, underlineOf } from './svgStyle';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';
const SHAPES = new Set(['path', 'rect', 'line', 'circle']);
type FlattenOptions = {
  /** The ground that the picture lies on, `#rrggbb`: fades are mixed with it, since not every reader can fade. */
  readonly ground: string;
  /** Elements that are for the pointer alone, or not to be shown. */
  readonly leaveOut: string;
  /** Attributes to keep beside those that draw. */
  readonly keep: readonly string[];
  /** The tree that the picture stands in: its gradients and patterns come before the document's of the same name. */
  readonly home: Element;
  /** How many times larger the letters are than they are to be. */
  readonly type: number;
};

/**
 * A copy of an SVG that lies in the document, which looks the same anywhere: computed styles become attributes, lengths
 * become pixels, nested pictures and references become groups, fades become plain colours on the ground. Only what is
 * drawn is kept. Gradients and patterns that it refers to come with it, under their own ids, in the colours of `home`.
 */
export async function flattenSvg(svg: SVGSVGElement, options: FlattenOptions): Promise<SVGSVGElement> {
  const copy = withAttributes(document.createElementNS(SVG, 'svg'), {
    xmlns: SVG,
    width: decimal(svg.width.baseVal.value),
    height: decimal(svg.height.baseVal.value),
    viewBox: `0 0 ${decimal(svg.width.baseVal.value)} ${decimal(svg.height.baseVal.value)}`,
    // Letters stand where they were measured, at whatever scale.
    'text-rendering': 'geometricPrecision',
  });
  const references = new Set<string>();
  const onReference = (id: string) => void references.add(id);
  const context: Context = { ...options, onReference, clips: [], clock: { began: performance.now() } };
  for (const child of svg.children) copy.append(...(await flattenInPieces(child, context)));
  const defs = create('defs', {});
  for (const id of references) {
    const source = elementOf(context.home, id);
    if (source) defs.append(definition(source, context));
  }
  defs.append(...context.clips);
  copy.prepend(defs);
  return copy;
}

type Look = Readonly<Record<string, string>>;
type Context = FlattenOptions & {
  /** Told of the gradients and patterns that are referred to. */
  readonly onReference: (id: string) => void;
  readonly clips: SVGElement[];
  readonly clock: { began: number };
};

function create(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  return withAttributes(document.createElementNS(SVG, name), attributes);
}

function withAttributes<Type extends SVGElement>(element: Type, attributes: Readonly<Record<string, string>>): Type {
  for (const [key, value] of Object.entries(attributes)) {
    // The page's policy allows no style that is set as text.
    if (key === 'style') element.style.cssText = value;
    else element.setAttribute(key, value);
  }
  return element;
}

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
  const children: (readonly Element[])[] = [];
  for (const child of source.children) children.push(await flattenInPieces(child, context));
  return grouped(source, style, children.flat(), context);
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
  const paint = paintOf(style, context.onReference);
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

/** What is drawn under words alone, to set them off: nobody is to find, select or copy it. */
export const UNDER = 'text[aria-hidden]';

/** Text with an outline under it is drawn twice, since not every reader knows the order of painting. */
function text(source: Element, style: CSSStyleDeclaration, context: Context): readonly Element[] {
  const plain = () => textCopy(source, style, context);
  const paint = paintOf(style, context.onReference);
  if ((paint.stroke ?? 'none') === 'none' || !style.paintOrder.startsWith('stroke')) return [plain()];
  const [under, over] = [plain(), plain()];
  for (const element of [under, ...under.querySelectorAll('*')]) element.removeAttribute('fill');
  under.setAttribute('fill', 'none');
  under.setAttribute('aria-hidden', 'true');
  for (const element of [over, ...over.querySelectorAll('*')])
    for (const name of Object.keys(INITIAL_PAINT)) if (name.startsWith('stroke')) element.removeAttribute(name);
  return [under, over];
}

/** Parts have only what differs from the whole; where they follow each other, the spaces between them count. */
function textCopy(source: Element, style: CSSStyleDeclaration, context: Context, whole: Look = {}): Element {
  const isPart = source.localName === 'tspan';
  const look = { ...paintOf(style, context.onReference), ...typeOf(style, isPart, context.type) };
  const copy = create(source.localName, {
    ...textOrigin(source),
    ...ownOf(look, whole),
    ...underlineOf(style),
    ...opacityOf(style),
  });
  if (!isPart && source.querySelector('tspan:not([x])')) copy.setAttributeNS(XML, 'xml:space', 'preserve');
  for (const node of source.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) copy.append(node.textContent ?? '');
    else if (node instanceof Element && node.localName === 'tspan')
      copy.append(textCopy(node, getComputedStyle(node), context, { ...whole, ...look }));
  }
  return copy;
}

/** The shape that is referred to, painted as the reference is. */
function used(source: Element, style: CSSStyleDeclaration, context: Context): Element {
  const target = elementOf(context.home, (source.getAttribute('href') ?? '').slice(1));
  const copy = create('g', { ...kept(source, context), ...paintOf(style, context.onReference), ...opacityOf(style) });
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
  clip.append(create('rect', { x: decimal(x), y: decimal(y), width: decimal(width), height: decimal(height) }));
  clips.push(clip);
  return { 'clip-path': `url(#${id})` };
}
