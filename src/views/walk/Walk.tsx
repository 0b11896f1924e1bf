import { useCallback, useEffect, useState } from 'react';
import { LazyPanel } from '../Panel';
import { useStep } from '../useStep';
import { wordedPart } from '../wordedPart';
import { Announcer } from './Announcer';
import { useFocusKept } from './useFocusKept';
import { useSingleKeys } from './useSingleKeys';
import { useWalkKeys } from './useWalkKeys';

const KeySheet = wordedPart(['walk'], async () => (await import('./KeySheet')).KeySheet);

/** What goes along with a reader who uses keys or listens; of it the sheet of keys alone is seen, when it is asked for. */
export function Walk() {
  const [explained, setExplained] = useState(false);
  const explain = useCallback(() => setExplained(true), []);
  const close = useCallback(() => setExplained(false), []);
  const { forward, back } = useStep();
  useWalkKeys(useFocusKept());
  useSingleKeys({ next: forward, previous: back, explain });
  useEffect(() => {
    addEventListener('explain-keys', explain);
    return () => removeEventListener('explain-keys', explain);
  }, [explain]);
  return (
    <>
      <Announcer />
      {explained && (
        <LazyPanel view="keys" onClose={close}>
          <KeySheet onClose={close} />
        </LazyPanel>
      )}
    </>
  );
}
