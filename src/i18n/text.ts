import type { CodeLists } from '../domain/codeLists';
import type { UiLanguage } from '../domain/quote';
import type { Localized } from '../domain/source';
import type { MessageKey, Template, Translate } from './translator';
import type { Words } from './words';

/** Everything a view needs to write in one language. */
export type Text = {
  readonly lang: UiLanguage;
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  readonly t: Translate;
  /** For words that are drawn apart from what they are filled with. */
  readonly template: Template;
  /** True for the name of a message. */
  readonly has: (key: string) => key is MessageKey;
  /** Whose messages `t` has. */
  readonly words: Words;
  /** What the data themselves call places; null before they are there. */
  readonly codes: CodeLists | null;
  /** The reader's language of a text that the data holds. */
  readonly pick: (text: Localized) => string;
  /** `24 000`, `4.5`; `digits` fixes the decimals. Without it, as many as the value has, six at most. */
  readonly number: (value: number, digits?: number) => string;
  /** In a picture with footnotes: the raised number of a figure's note, empty for one without. Not there on screen. */
  readonly noteOf?: (id: string) => string;
  /** Places have letters where only their hue would tell them. */
  readonly hasLetters?: true;
  /**
   * For a voice: amounts in full words, `bounded` as they stand after a bound, which in Russian has a case of its own. Not
   * there where they are read.
   */
  readonly spoken?: 'plain' | 'bounded';
};
