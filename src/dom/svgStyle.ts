import { plainColor } from '../lib/cssColor';

type Style = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/** What a property is where nothing sets it. */
export const INITIAL_PAINT = {
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

/** The paint that differs from what SVG begins with; `onReference` is told of gradients and patterns by id. */
export function paintOf(style: Style, onReference: (id: string) => void): Record<string, string> {
  const paint: Record<string, string> = {};
  for (const [name, initial] of Object.entries(INITIAL_PAINT)) {
    const value = style.getPropertyValue(name);
    if (value === initial) continue;
    if (name !== 'fill' && name !== 'stroke') {
      paint[name] = value.replaceAll('px', '');
      continue;
    }
    const reference = /^url\("?#([^")]+)"?\)/.exec(value)?.[1];
    const color = plainColor(value);
    if (reference) onReference(reference);
    paint[name] = reference ? `url(#${reference})` : color && color.opacity > 0 ? color.hex : 'none';
    if (color && color.opacity > 0 && color.opacity < 1) paint[`${name}-opacity`] = String(color.opacity);
  }
  if ((paint.stroke ?? 'none') === 'none')
    for (const name of Object.keys(paint)) if (name.startsWith('stroke-')) delete paint[name];
  return paint;
}

/**
 * The type of a text, or of a part of one, which would inherit what the whole has. Its letters, and what is between them,
 * which the sheets have in ems, are `times` as large as they are to be.
 */
export function typeOf(style: Style, isPart: boolean, times: number): Record<string, string> {
  const type: Record<string, string> = {};
  for (const [name, initial] of Object.entries(TYPE)) {
    const value = style.getPropertyValue(name);
    if (value !== initial || (isPart && name.startsWith('font-')))
      type[name] = name === 'font-family' ? familiesOf(value) : lengthOf(value, times);
  }
  return type;
}

/** `192px` → `12`; what is no length as it is. */
function lengthOf(value: string, times: number): string {
  return value.endsWith('px') ? String(Math.round((Number.parseFloat(value) / times) * 1000) / 1000) : value;
}

/** Faces of other programs that are about as wide as ours, by kind, the nearest first. */
const NEAR: Readonly<Record<string, string>> = {
  serif: "'Source Serif Pro', Georgia, 'Liberation Serif', 'Times New Roman', 'DejaVu Serif Condensed'",
  'sans-serif': "Arial, 'Liberation Sans', Helvetica, 'DejaVu Sans Condensed'",
};

/** The real face, what comes near to it, then the kind: fallbacks that only this page defines would mean nothing elsewhere. */
export function familiesOf(families: string): string {
  const [first = '', ...others] = families.split(',').map((name) => name.trim().replaceAll('"', ''));
  const kind = others.at(-1) ?? 'sans-serif';
  return [`'${first}'`, ...(NEAR[kind] === undefined ? [] : [NEAR[kind]]), kind].join(', ');
}

/**
 * The line under a part of a text, in the fill of that part, whatever its letters are painted in. Readers that know no
 * lines of a width of their own draw a plain one, or none.
 */
export function underlineOf(style: Style): Record<string, string> {
  if (!style.getPropertyValue('text-decoration-line').includes('underline')) return {};
  const thickness = style.getPropertyValue('text-decoration-thickness');
  return { 'text-decoration': 'underline', style: `text-decoration-thickness:${thickness}` };
}

/** What a part does not have from the whole that it stands in. */
export function ownOf(
  part: Readonly<Record<string, string>>,
  whole: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(part).filter(([name, value]) => whole[name] !== value));
}
