import type { PointerEvent } from 'react';

/** Pixels that a finger may move and still only touch. */
export const DRAG_THRESHOLD = 4;

/**
 * Follows a pointer that was pressed on an element until it is let go, once it has moved further than a touch: `onMove`
 * and, at the end, `onEnd` are told how far, in pixels. Where the browser takes over, to scroll, all is as it was.
 */
export function followDrag(
  event: PointerEvent<HTMLElement>,
  { onMove, onEnd }: { readonly onMove: (by: number) => void; readonly onEnd: (by: number) => void },
): void {
  event.stopPropagation();
  event.preventDefault();
  const bar = event.currentTarget;
  const start = event.clientX;
  bar.setPointerCapture(event.pointerId);
  const isDrag = (by: number) => Math.abs(by) > DRAG_THRESHOLD;
  const move = ({ clientX }: globalThis.PointerEvent) => {
    if (isDrag(clientX - start)) onMove(clientX - start);
  };
  const end = ({ type, clientX }: globalThis.PointerEvent) => {
    bar.removeEventListener('pointermove', move);
    bar.removeEventListener('pointerup', end);
    bar.removeEventListener('pointercancel', end);
    if (type === 'pointercancel') onMove(0);
    else if (isDrag(clientX - start)) onEnd(clientX - start);
  };
  bar.addEventListener('pointermove', move);
  bar.addEventListener('pointerup', end);
  bar.addEventListener('pointercancel', end);
}
