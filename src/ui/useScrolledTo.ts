import { type RefObject, useEffect, useRef } from 'react';

/** Where things stand in a row, the one whose attribute has this value is scrolled to its beginning. */
export function useScrolledTo<List extends HTMLElement>(attribute: string, value: string): RefObject<List | null> {
  const list = useRef<List>(null);
  useEffect(() => {
    const found = list.current?.querySelector(`[${attribute}="${CSS.escape(value)}"]`);
    if (!list.current || !found) return;
    list.current.scrollLeft += found.getBoundingClientRect().left - list.current.getBoundingClientRect().left;
  }, [attribute, value]);
  return list;
}
