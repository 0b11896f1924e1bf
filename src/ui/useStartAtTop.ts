import { type FocusEventHandler, type RefObject, useEffect, useRef } from 'react';

type Watching = { readonly onFocus: FocusEventHandler; readonly onBlur: FocusEventHandler };

/**
 * Whatever opens in a panel is read from its beginning: `open` names it. A reader who opened it from within, by a row
 * that is gone with what was there before, goes on from the top of the panel, which has to watch its focus so.
 */
export function useStartAtTop(root: RefObject<HTMLElement | null>, open: string | null): Watching {
  const isWithin = useRef(false);
  const last = useRef(open);
  useEffect(() => {
    const panel = root.current;
    if (!panel || last.current === open) return;
    last.current = open;
    panel.scrollTop = 0;
    // In a sheet the panel's parent scrolls.
    if (panel.parentElement) panel.parentElement.scrollTop = 0;
    if (isWithin.current && document.activeElement === document.body) panel.focus({ preventScroll: true });
  }, [root, open]);
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: () => {
      isWithin.current = false;
    },
  };
}
