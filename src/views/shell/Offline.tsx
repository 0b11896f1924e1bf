import { Suspense, useEffect, useState } from 'react';
import { isScriptGone } from '../../data/queriesGone';
import { keepOffline, type OfflineNews } from '../../dom/keepOffline';
import { PanelBoundary } from '../../ui/PanelBoundary';
import { wordedPart } from '../wordedPart';

const OfflineNotice = wordedPart(['offline'], async () => (await import('./OfflineNotice')).OfflineNotice);

/** After this many milliseconds nobody waits for the network any more. */
const AT_REST = 4000;

/** Has the page kept for when there is no network, once it is at rest, and tells what comes of it. Without a worker it does nothing. */
export function Offline() {
  const [news, setNews] = useState<OfflineNews | null>(null);
  useEffect(() => {
    let stop = () => {};
    const timer = setTimeout(() => {
      const workers = workersOf(navigator);
      if (workers && import.meta.env.PROD)
        stop = keepOffline({ workers, isGone: isScriptGone, reload: () => location.reload() }, setNews);
    }, AT_REST);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <div role={news ? 'status' : undefined} aria-live="polite">
      {news && (
        <PanelBoundary view="offline" words={null}>
          <Suspense>
            <OfflineNotice news={news} onClose={() => setNews(null)} />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}

type Reader = {
  readonly serviceWorker?: ServiceWorkerContainer;
  readonly connection?: { readonly saveData?: boolean };
};

/** Null over plain http, in a frame that may keep nothing, and for who saves data. */
function workersOf(reader: Reader): ServiceWorkerContainer | null {
  try {
    return reader.connection?.saveData ? null : (reader.serviceWorker ?? null);
  } catch {
    return null;
  }
}
