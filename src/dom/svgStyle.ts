import { plainColor } from '../lib/cssColor';

type Style = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/** What a property is where nothing sets it. */
export const PAINT = {
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
  for (const [name, initial] of Object.entries(PAINT)) {
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

/** The type of a text, or of a part of one, which would inherit what the whole has. */
export function typeOf(style: Style, isPart: boolean): Record<string, string> {
  const type: Record<string, string> = {};
  for (const [name, initial] of Object.entries(TYPE)) {
    const value = style.getPropertyValue(name);
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
