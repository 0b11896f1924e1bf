import type { Text } from '../../../i18n/text';
import { FontsRefusedError } from '../../../pictures/fontFiles';
import { NoPngError, TooLargeError } from '../../../pictures/makePicture';

/** Why a picture or its file was not made, in words, and what to do where there is something. */
export function pictureFailureWords(t: Text['t'], error: unknown): string {
  if (error instanceof TooLargeError) return t('exportImage.tooLarge');
  if (error instanceof NoPngError) return t('exportImage.noPng');
  if (error instanceof FontsRefusedError) return t('exportImage.needsFonts');
  return t('exportImage.failed', { reason: error instanceof Error ? error.message : String(error) });
}
