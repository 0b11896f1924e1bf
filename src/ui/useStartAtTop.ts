import { type RefObject, useEffect, useRef } from 'react';

/** Whatever opens in a panel is read from its beginning: `open` names it. */
export function useStartAtTop(root: RefObject<HTMLElement | null>, open: string | null): void {
  const last = useRef(open);
  useEffect(() => {
    const panel = root.current;
    if (!panel || last.current === open) return;
    last.current = open;
    panel.scrollTop = 0;
    // In a sheet the panel's parent scrolls.
    if (panel.parentElement) panel.parentElement.scrollTop = 0;
  }, [root, open]);
}
