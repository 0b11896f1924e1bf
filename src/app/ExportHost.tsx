import { lazy, Suspense } from 'react';
import { useReader } from '../state/ReaderContext';
import { drawings } from './drawings';

const ExportDialog = lazy(async () => ({ default: (await import('../views/export/ExportDialog')).ExportDialog }));

/** The export dialog while it is open; nothing of it is loaded before. */
export function ExportHost() {
  const exporting = useReader((state) => state.exporting);
  if (!exporting) return null;
  return (
    <Suspense>
      <ExportDialog {...exporting} drawings={drawings} />
    </Suspense>
  );
}
