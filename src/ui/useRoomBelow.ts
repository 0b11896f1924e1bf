import { type RefCallback, useCallback } from 'react';

/**
 * Sets `--above` on an element: the pixels of the window above its top, 0 once it has scrolled past. What sticks inside
 * can then fill the window from there down, and scroll on its own.
 */
export function useRoomBelow<Element extends HTMLElement>(): RefCallback<Element> {
  return useCallback((element: Element | null) => {
    if (!element) return;
    const measure = () =>
      element.style.setProperty('--above', `${Math.max(0, Math.round(element.getBoundingClientRect().top))}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', measure);
    };
  }, []);
}
