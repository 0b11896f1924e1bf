import { Suspense, useEffect, useState } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary';
import { drawings } from './drawings';
import { PrintSheet } from './lazyPanels';

/** After this many milliseconds the page is at rest, and gets ready to be printed. */
const AT_REST = 2500;

/** What is printed beside the page itself. It waits until nobody waits for anything else; where it
 * cannot be had the page is printed as it stands. */
export function PrintHost() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), AT_REST);
    return () => clearTimeout(timer);
  }, []);
  return (
    ready && (
      <PanelBoundary view="print" words={null}>
        <Suspense>
          <PrintSheet drawings={drawings} />
        </Suspense>
      </PanelBoundary>
    )
  );
}
