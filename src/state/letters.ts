import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remembered';

/** System settings under which hues do not tell places apart: forced colours, or more contrast. */
const ASKED = '(prefers-contrast: more), (forced-colors: active)';
const listeners = new Set<() => void>();

/** Whether the reader has set that places have letters; kept in this browser. */
export const areLettersKept = (): boolean => remembered('letters') === 'on';

export function switchLetters(on: boolean): void {
  remember('letters', on ? 'on' : 'off');
  for (const tell of [...listeners]) tell();
}

/** Whether places have letters where only their hue would tell them: set here, or asked for by the system’s contrast. */
export function useLetters(): boolean {
  return useSyncExternalStore(subscribe, areLettersShown, () => false);
}

function areLettersShown(): boolean {
  return areLettersKept() || matchMedia(ASKED).matches;
}

function subscribe(onChange: () => void): () => void {
  const asked = matchMedia(ASKED);
  listeners.add(onChange);
  asked.addEventListener('change', onChange);
  return () => {
    listeners.delete(onChange);
    asked.removeEventListener('change', onChange);
  };
}
