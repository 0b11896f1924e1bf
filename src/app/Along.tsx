import { useCallback, useEffect, useState } from 'react';
import { answerCalls } from '../dom/callPage';
import { LazyPanel } from '../views/Panel';
import { Walk } from '../views/walk/Walk';
import { wordedPart } from '../views/wordedPart';

const CheckDialog = wordedPart(
  ['check', 'exportCite', 'evidence'],
  async () => (await import('../views/check/CheckDialog')).CheckDialog,
);

/** What goes along with the page once it is alive, and what is called from anywhere in it: the check of a draft. */
export function Along() {
  const [checking, setChecking] = useState(false);
  const close = useCallback(() => setChecking(false), []);
  useEffect(() => {
    return answerCalls({ 'check-draft': () => setChecking(true) });
  }, []);
  return (
    <>
      <Walk />
      {checking && (
        <LazyPanel view="check" onClose={close}>
          <CheckDialog onClose={close} />
        </LazyPanel>
      )}
    </>
  );
}
