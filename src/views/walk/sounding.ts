import { useLayoutEffect } from 'react';
import { adoptSheet } from '../../dom/adoptSheet';
import { marksOf } from '../../ui/focus/spot';
import sound from './sound.css?inline';

/** The sheet of what is heard comes with it. */
export function useSoundSheet(): void {
  useLayoutEffect(() => {
    return adoptSheet(document, sound);
  }, []);
}

/** Shows which figure sounds, at its marks; null for none. */
export function showSounding(id: string | null): void {
  for (const mark of document.querySelectorAll('[data-sounding]')) mark.removeAttribute('data-sounding');
  if (id === null) return;
  for (const mark of marksOf(id)) mark.setAttribute('data-sounding', '');
}
