import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../ui/lazyPart';
import { PanelBoundary } from '../ui/PanelBoundary';

const Standby = lazyPart(async () => (await import('../views/shell/Standby')).Standby);

/** What takes files and keeps the page for offline, once it is alive; what is dropped before it is there waits for it. */
export function StandbyHost() {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
  }, []);
  return (
    isAlive && (
      <PanelBoundary view="standby" words={null}>
        <Suspense>
          <Standby />
        </Suspense>
      </PanelBoundary>
    )
  );
}
