import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { type Emphasis, type MarkBinding, useEmphasis, useMarkBinding } from './MarkBinding';

export type MarkKind = 'claim' | 'derivation' | 'event';

/** The attributes and handlers that make an element a mark: activated by pointer, touch, Enter and Space. */
export type MarkProps = ReturnType<typeof markProps>;

/** A faded mark is a ghost that keeps its place: it carries no id and cannot be reached. */
export function useMark(
  id: string,
  kind: MarkKind = 'claim',
): { readonly emphasis: Emphasis; readonly props: MarkProps } {
  const emphasis = useEmphasis(id);
  return { emphasis, props: markProps(useMarkBinding(), id, kind, emphasis) };
}

function markProps(binding: MarkBinding, id: string, kind: MarkKind, emphasis: Emphasis) {
  const faded = emphasis === 'faded';
  const enter = ({ currentTarget }: PointerEvent | FocusEvent) => {
    const { left, width, top, bottom } = currentTarget.getBoundingClientRect();
    binding.hover(id, { x: left + width / 2, top, bottom });
  };
  const leave = () => binding.hover(null, null);
  return {
    'data-claim': kind === 'claim' && !faded ? id : undefined,
    'data-derivation': kind === 'derivation' && !faded ? id : undefined,
    'data-event': kind === 'event' && !faded ? id : undefined,
    'data-emphasis': emphasis,
    'data-mark': faded ? undefined : '',
    'data-unanchored': binding.isUnanchored?.(id) ? '' : undefined,
    'aria-hidden': faded ? (true as const) : undefined,
    'aria-pressed': emphasis === 'selected',
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      if (!faded) binding.activate(id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (faded || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      binding.activate(id);
    },
    onPointerEnter: faded ? undefined : enter,
    onPointerLeave: faded ? undefined : leave,
    onFocus: faded ? undefined : enter,
    onBlur: faded ? undefined : leave,
  };
}
