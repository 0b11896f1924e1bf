import { Suspense, useEffect, useState } from 'react';
import { drawings } from './drawings';
import { PrintSheet } from './lazyViews';

/** After this many milliseconds the page is at rest, and gets ready to be printed. */
const AT_REST = 2500;

/** What is printed beside the page itself. It waits until nobody waits for anything else. */
export function PrintHost() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), AT_REST);
    return () => clearTimeout(timer);
  }, []);
  return (
    ready && (
      <Suspense>
        <PrintSheet drawings={drawings} />
      </Suspense>
    )
  );
}
