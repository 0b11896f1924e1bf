import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in whole pixels; `initial` until it is measured, and on the server. With 0, before anything is
 * drawn, it is measured before the next frame; later what depends on it is drawn again in pieces, between which the page
 * answers.
 */
export function useWidth<Element extends HTMLElement>(initial: number): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width) || initial;
      return measured;
    };
    const follow = () => {
      const measured = measure();
      startTransition(() => setWidth(measured));
    };
    if (initial === 0) setWidth(measure());
    else follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => observer.disconnect();
  }, [initial]);
  return [ref, width];
}
