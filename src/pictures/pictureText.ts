import type { Dataset } from '../domain/dataset';
import { textWithCodes } from '../i18n/createText';
import { withLetters } from '../i18n/placeLetters';
import type { Text } from '../i18n/text';
import type { Settings } from '../layout/page/settings';

/** The words of a picture: with the names of the codes of its data, and with letters of places where these are asked for. */
export function pictureText(
  { text, dataset }: { readonly text: Text; readonly dataset: Pick<Dataset, 'codes'> },
  { places }: Pick<Settings, 'places'>,
): Text {
  const named = textWithCodes(text, dataset.codes);
  return places === 'letters' ? withLetters(named) : named;
}
