import { useCallback, useEffect, useState } from 'react';
import { whenAskedToAdd } from '../dom/askToAdd';
import { LazyPanel } from '../views/Panel';
import { wordedPart } from '../views/wordedPart';

const IntakeDialog = wordedPart(
  ['intake', 'review'],
  async () => (await import('../views/intake/IntakeDialog')).IntakeDialog,
);

/** The dialog that takes documents in, while it is asked for; nothing of it is loaded before. */
export function IntakeHost() {
  const [files, setFiles] = useState<readonly File[] | null>(null);
  useEffect(() => {
    return whenAskedToAdd(setFiles);
  }, []);
  const close = useCallback(() => setFiles(null), []);
  const isAsked = files !== null;
  useEffect(() => {
    // The review opens next; if its code fails to load, the panel there says so.
    if (isAsked) import('./OwnReview').catch(() => undefined);
  }, [isAsked]);
  if (!files) return null;
  return (
    <LazyPanel view="intake" onClose={close}>
      <IntakeDialog files={files} onClose={close} />
    </LazyPanel>
  );
}
