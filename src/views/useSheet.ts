import { useLayoutEffect } from 'react';
import { adoptSheet } from '../dom/adoptSheet';

/** Rules that come with a part which is fetched when it is asked for, and not with the page. */
export function useSheet(css: string): void {
  useLayoutEffect(() => {
    return adoptSheet(document, css);
  }, [css]);
}
