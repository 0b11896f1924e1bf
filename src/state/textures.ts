import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remembered';

const listeners = new Set<() => void>();

/** Whether areas are hatched and dotted, as they are unless the reader has set otherwise; kept in this browser. */
export const areTexturesKept = (): boolean => remembered('textures') !== 'off';

/** The script of the page does the same before the first frame. */
export function switchTextures(on: boolean): void {
  remember('textures', on ? 'on' : 'off');
  if (on) delete document.documentElement.dataset.textures;
  else document.documentElement.dataset.textures = 'off';
  for (const tell of [...listeners]) tell();
}

export function useTextures(): boolean {
  return useSyncExternalStore(subscribe, areTexturesKept, () => true);
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => void listeners.delete(onChange);
}
