import { withLetters } from '../i18n/placeLetters';
import type { Text } from '../i18n/text';
import { useLetters } from '../state/letters';

/** The words for what is drawn: with letters of places, where the reader or their system asks for them. */
export function useLettered(text: Text): Text {
  return useLetters() ? withLetters(text) : text;
}
