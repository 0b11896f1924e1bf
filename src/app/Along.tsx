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

/** Asked for by who has fingers. */
const NearMarks = lazyPart(async () => (await import('./NearMarks')).NearMarks);

/**
 * What goes along with the page once it is alive: what helps to walk it, what tells how the reader has letters and what a
 * finger has meant, and what is called from anywhere in it, which is the check of a draft.
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
