import { type RefObject, useEffect, useRef, useState } from 'react';
import { useReader } from '../../state/ReaderContext';

/** For the button that saves: it has the focus from the first where the dialog was asked for ready. */
export function useReadyFocus(): RefObject<HTMLButtonElement | null> {
  const ready = useReader(({ exporting }) => exporting?.ready ?? false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ready) button.current?.focus();
  }, [ready]);
  return button;
}

type ReadyButton = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
  readonly 'aria-disabled': boolean;
};

/**
 * The same for what first has to be made: pressed before it can be saved, it is saved once it can. The button never gives
 * the focus up, and does nothing while it is `busy` with the last press.
 */
export function useReadyButton(canSave: boolean, busy: boolean, save: () => void): ReadyButton {
  const ref = useReadyFocus();
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (!isAwaited || !canSave) return;
    setAwaited(false);
    save();
  }, [isAwaited, canSave, save]);
  const press = () => {
    if (canSave) save();
    else if (!busy) setAwaited(true);
  };
  return { ref, onClick: press, 'aria-disabled': !canSave };
}
