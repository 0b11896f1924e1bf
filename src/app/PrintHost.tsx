import { useCallback, useEffect, useRef, useState } from 'react';
import { drawings } from '../drawings/drawings';
import { PrintSheet } from './lazyPanels';
import { Unasked } from './Unasked';

/** After this many milliseconds the page is at rest, and gets ready to be printed. */
const AT_REST = 2500;
/** A reader who prints before the sheet is ready waits for it at most this many milliseconds; then the page is printed as it stands. */
const LONGEST_WAIT = 6000;

/**
 * What is printed beside the page itself. It waits until nobody waits for anything else. Who asks by the keys before it is
 * there gets it first, and then the browser's window; by the browser's menu what the build has drawn is printed
 * (`src/build/paper`). Where neither is there, the page is printed as it stands.
 */
export function PrintHost() {
  const [ready, setReady] = useState(false);
  const isDrawn = useRef(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const printNow = useCallback(() => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current);
    waiting.current = null;
    window.print();
  }, []);
  const onReady = useCallback(() => {
    isDrawn.current = true;
    printNow();
  }, [printNow]);
  useEffect(() => {
    const begin = () => setReady(true);
    const printOnceReady = () => {
      begin();
      waiting.current ??= setTimeout(() => {
        isDrawn.current = true;
        printNow();
      }, LONGEST_WAIT);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!asksToPrint(event) || isDrawn.current) return;
      event.preventDefault();
      printOnceReady();
    };
    // The page has kept it for us where somebody asked before we were there.
    if (!dispatchEvent(new Event('takes-print', { cancelable: true }))) printOnceReady();
    const timer = setTimeout(begin, AT_REST);
    addEventListener('keydown', onKey);
    addEventListener('beforeprint', begin);
    return () => {
      clearTimeout(timer);
      if (waiting.current !== null) clearTimeout(waiting.current);
      removeEventListener('keydown', onKey);
      removeEventListener('beforeprint', begin);
    };
  }, [printNow]);
  return (
    ready && (
      <Unasked view="print">
        <PrintSheet drawings={drawings} onReady={onReady} />
      </Unasked>
    )
  );
}

/** By the place of the key, which has another letter in Cyrillic. */
function asksToPrint({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && code === 'KeyP';
}
