import { type RefObject, useEffect, useRef } from 'react';

/** Where things stand in a row, that which the selector finds is scrolled to its beginning. */
export function useScrolledTo<List extends HTMLElement>(selector: string): RefObject<List | null> {
  const list = useRef<List>(null);
  useEffect(() => {
    const found = list.current?.querySelector(selector);
    if (!list.current || !found) return;
    list.current.scrollLeft += found.getBoundingClientRect().left - list.current.getBoundingClientRect().left;
  }, [selector]);
  return list;
}
