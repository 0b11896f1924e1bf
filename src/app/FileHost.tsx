import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../ui/lazyPart';
import { PanelBoundary } from '../ui/PanelBoundary';

const FileDrop = lazyPart(async () => (await import('../views/shell/FileDrop')).FileDrop);

/** What takes files, once the page is alive; what is dropped before it is there waits for it. */
export function FileHost() {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
  }, []);
  return (
    isAlive && (
      <PanelBoundary view="files" words={null}>
        <Suspense>
          <FileDrop />
        </Suspense>
      </PanelBoundary>
    )
  );
}
