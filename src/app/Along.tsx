import { useCallback, useEffect, useState } from 'react';
import { answerCalls } from '../dom/callPage';
import { TypeProbe } from '../ui/type/TypeProbe';
import { LazyPanel } from '../views/Panel';
import { Walk } from '../views/walk/Walk';
import { wordedPart } from '../views/wordedPart';

const CheckDialog = wordedPart(
  ['check', 'exportCite', 'evidence'],
  async () => (await import('../views/check/CheckDialog')).CheckDialog,
);

/**
 * What goes along with the page once it is alive: what helps to walk it, what tells how the reader has letters, and what is
 * called from anywhere in it, which is the check of a draft.
 */
export function Along() {
  const [checking, setChecking] = useState(false);
  const close = useCallback(() => setChecking(false), []);
  useEffect(() => {
    return answerCalls({ 'check-draft': () => setChecking(true) });
  }, []);
  return (
    <>
      <Walk />
      <TypeProbe />
      {checking && (
        <LazyPanel view="check" onClose={close}>
          <CheckDialog onClose={close} />
        </LazyPanel>
      )}
    </>
  );
}
