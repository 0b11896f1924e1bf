import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * True while the browser prints: what depends on it is drawn before the browser looks, and the page is in light colours
 * until it has finished.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const root = document.documentElement;
    const print = matchMedia('print');
    let theme: string | undefined;
    let begun = false;
    const begin = () => {
      if (begun) return;
      begun = true;
      theme = root.dataset.theme;
      flushSync(() => setPrinting(true));
      root.dataset.theme = 'light';
    };
    const end = () => {
      if (!begun) return;
      begun = false;
      setPrinting(false);
      if (theme === undefined) delete root.dataset.theme;
      else root.dataset.theme = theme;
    };
    const follow = () => (print.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    print.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      print.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
