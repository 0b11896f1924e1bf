import type { Dataset } from '../../domain/dataset';
import type { UiLanguage } from '../../domain/quote';
import { loadText, textWithCodes } from '../../i18n/createText';
import type { Panel } from '../../i18n/messages/files';
import type { Text } from '../../i18n/text';

/** Of all that a report says, its pictures too. */
const WORDS: readonly Panel[] = ['report', 'exportImage', 'exportCite', 'coverage', 'evidence', 'compare'];

/** The words of a report in its language; rejects when they fail to load. */
export async function reportText(lang: UiLanguage, { codes }: Pick<Dataset, 'codes'>): Promise<Text> {
  const text = await loadText(lang, WORDS);
  await text.words.load(WORDS);
  return textWithCodes(text, codes);
}
