import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Emphasis, MarkBinding } from './binding';
import { useEmphasis, useLiveMarks, useMarkBinding } from './MarkBinding';
import { type MarkKind, markAttributes } from './markAttributes';

/** The attributes and handlers that make an element a mark: activated by pointer, touch, Enter and Space. */
export type MarkProps = ReturnType<typeof markProps>;

/** A mark whose caller is rendered again with its emphasis. */
export function useMark(
  id: string,
  kind: MarkKind = 'claim',
): { readonly emphasis: Emphasis; readonly props: MarkProps } {
  const emphasis = useEmphasis(id);
  return { emphasis, props: markProps(useMarkBinding(), id, kind, emphasis) };
}

/**
 * A mark whose caller is not rendered again with its emphasis, and may draw nothing by it: changes are written into the
 * element that has `ref`, a button disabled among them. `emphasis` is that of the moment of rendering.
 */
export function useLiveMark<Type extends Element>(id: string, kind: MarkKind = 'claim') {
  const binding = useMarkBinding();
  const { attach } = useLiveMarks();
  const ref = useRef<Type>(null);
  const emphasis = binding.emphasisOf(id);
  // After every rendering: by the time it is committed the emphasis that it read may be an old one.
  useLayoutEffect(() => {
    return ref.current ? attach(ref.current, id, kind) : undefined;
  });
  return { ref, emphasis, props: markProps(binding, id, kind, emphasis) };
}

/** Handlers read the emphasis of the moment: a faded mark ignores pointer and keys. */
function markProps(binding: MarkBinding, id: string, kind: MarkKind, emphasis: Emphasis) {
  const isFaded = () => binding.emphasisOf(id) === 'faded';
  const enter = ({ currentTarget }: PointerEvent | FocusEvent) => {
    if (isFaded()) return;
    const { left, width, top, bottom } = currentTarget.getBoundingClientRect();
    binding.hover(id, { x: left + width / 2, top, bottom });
  };
  const leave = () => binding.hover(null, null);
  return {
    ...markAttributes(id, kind, emphasis),
    'data-unanchored': binding.isUnanchored?.(id) ? '' : undefined,
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      if (!isFaded()) binding.activate(id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isFaded() || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      binding.activate(id);
    },
    onPointerEnter: enter,
    onPointerLeave: leave,
    onFocus: enter,
    onBlur: leave,
  };
}
