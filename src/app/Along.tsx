import { useCallback, useEffect, useState } from 'react';
import { answerCalls } from '../dom/callPage';
import { lazyPart } from '../ui/lazyPart';
import { TypeProbe } from '../ui/type/TypeProbe';
import { useMediaQuery } from '../ui/useMediaQuery';
import { LazyPanel } from '../views/Panel';
import { Walk } from '../views/walk/Walk';
import { wordedPart } from '../views/wordedPart';
import { Unasked } from './Unasked';

const CheckDialog = wordedPart(
  ['check', 'exportCite', 'evidence'],
  async () => (await import('../views/check/CheckDialog')).CheckDialog,
);

/** Loaded only where the main pointer is coarse, as a finger is. */
const NearMarks = lazyPart(async () => (await import('./NearMarks')).NearMarks);

/**
 * What runs beside the page once it is interactive: the keys that lead about it, the probe of the reader's type settings, the
 * list of marks near a touch, and the check of a draft, which can be called from anywhere.
 */
export function Along() {
  const [checking, setChecking] = useState(false);
  const isTouched = useMediaQuery('(pointer: coarse)', false);
  const close = useCallback(() => setChecking(false), []);
  useEffect(() => {
    return answerCalls({ 'check-draft': () => setChecking(true) });
  }, []);
  return (
    <>
      <Walk />
      <TypeProbe />
      {isTouched && (
        <Unasked view="near">
          <NearMarks />
        </Unasked>
      )}
      {checking && (
        <LazyPanel view="check" onClose={close}>
          <CheckDialog onClose={close} />
        </LazyPanel>
      )}
    </>
  );
}
