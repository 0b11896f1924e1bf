import type { Emphasis } from './binding';

export type MarkKind = 'claim' | 'derivation' | 'event';

/**
 * What an element carries as a mark, by attribute; undefined for one that it does not have. An attribute that any style
 * rule names restyles the whole subtree when it changes. A filter changes `data-emphasis` on half of the marks, so rules
 * name only `data-lit` and `data-ghost`.
 */
export type MarkAttributes = {
  readonly 'data-claim': string | undefined;
  readonly 'data-derivation': string | undefined;
  readonly 'data-event': string | undefined;
  readonly 'data-emphasis': Emphasis;
  readonly 'data-lit': 'hovered' | 'selected' | undefined;
  readonly 'data-ghost': '' | undefined;
  readonly 'data-mark': '' | undefined;
  readonly 'aria-hidden': 'true' | undefined;
  readonly 'aria-current': 'true' | undefined;
};

/** Of what an element is a mark; empty for one that is none. */
export const idOfMark = (element: Element): string =>
  ['data-claim', 'data-derivation', 'data-event'].map((name) => element.getAttribute(name) ?? '').join('');

/** A faded mark is a ghost that keeps its place: it carries no id and cannot be reached. */
export function markAttributes(id: string, kind: MarkKind, emphasis: Emphasis): MarkAttributes {
  const faded = emphasis === 'faded';
  return {
    'data-claim': kind === 'claim' && !faded ? id : undefined,
    'data-derivation': kind === 'derivation' && !faded ? id : undefined,
    'data-event': kind === 'event' && !faded ? id : undefined,
    'data-emphasis': emphasis,
    'data-lit': emphasis === 'selected' || emphasis === 'hovered' ? emphasis : undefined,
    'data-ghost': faded ? '' : undefined,
    'data-mark': faded ? undefined : '',
    'aria-hidden': faded ? 'true' : undefined,
    'aria-current': emphasis === 'selected' ? 'true' : undefined,
  };
}

/** Gives an element what a rendering would; a tab stop stays where the arrow keys have put it. */
export function writeMark(element: Element, id: string, kind: MarkKind, emphasis: Emphasis): void {
  for (const [name, value] of Object.entries(markAttributes(id, kind, emphasis))) write(element, name, value);
  if (element instanceof HTMLButtonElement) element.disabled = emphasis === 'faded';
  if (emphasis === 'faded') write(element, 'tabindex', undefined);
  else if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
}

function write(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
