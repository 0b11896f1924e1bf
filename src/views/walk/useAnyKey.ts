import { useEffect } from 'react';
import { pressedLetter } from '../../dom/pressedLetter';

/** Keys that say nothing by themselves. */
const BESIDE = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;

/** While `isOn`, any key stops it; Escape does nothing else then, and S, which began it, answers for itself. */
export function useAnyKey(isOn: boolean, stop: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (BESIDE.test(event.key) || (isPlain && pressedLetter(event) === 's')) return;
      stop();
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [isOn, stop]);
}
