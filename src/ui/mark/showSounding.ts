import { marksOf } from '../focus/spot';

/** Shows which figure sounds, at its marks; null for none. */
export function showSounding(id: string | null): void {
  for (const mark of document.querySelectorAll('[data-sounding]')) mark.removeAttribute('data-sounding');
  if (id === null) return;
  for (const mark of marksOf(id)) mark.setAttribute('data-sounding', '');
}
