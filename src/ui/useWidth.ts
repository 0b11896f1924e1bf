import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in whole pixels; `initial` until it is measured, and on the server. What depends on it is
 * drawn again in pieces, between which the page answers.
 */
export function useWidth<Element extends HTMLElement>(initial: number): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width) || initial;
      startTransition(() => setWidth(measured));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [initial]);
  return [ref, width];
}
