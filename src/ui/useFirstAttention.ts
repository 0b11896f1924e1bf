import { type RefObject, useEffect } from 'react';

/** What says that a reader has turned to something. */
const TURNING = ['pointerover', 'focusin'] as const;

/** Calls back once, when a reader first turns to the element around `inside`, by pointer or focus. */
export function useFirstAttention(inside: RefObject<HTMLElement | null>, onTurn: () => void): void {
  useEffect(() => {
    const around = inside.current?.parentElement;
    if (!around) return;
    const stop = () => {
      for (const name of TURNING) around.removeEventListener(name, turn);
    };
    const turn = () => {
      stop();
      onTurn();
    };
    for (const name of TURNING) around.addEventListener(name, turn, { passive: true });
    return stop;
  }, [inside, onTurn]);
}
