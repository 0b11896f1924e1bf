import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from 'react';

/** By how many pixels a room may change, as by a scroll bar, before what is drawn for it is drawn again. */
const SAME_ROOM = 20;

/**
 * The width of an element in whole pixels; `initial` until it is measured, and on the server. With 0, before anything is
 * drawn, it is measured before the next frame. What was drawn for `initial` stays as long as the room is the one that it
 * was found in and holds it; later what depends on the width is drawn again in pieces, between which the page answers.
 */
export function useWidth<Element extends HTMLElement>(initial: number): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => Math.round(element.getBoundingClientRect().width) || initial;
    const found = measure();
    let isKept = initial > 0 && initial <= found;
    const follow = () => {
      const measured = measure();
      isKept &&= Math.abs(measured - found) < SAME_ROOM;
      if (!isKept) startTransition(() => setWidth(measured));
    };
    if (initial === 0) setWidth(found);
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [initial]);
  return [ref, width];
}
