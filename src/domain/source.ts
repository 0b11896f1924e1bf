import type { SourceId, SpeakerId } from './ids';
import type { Day } from './period';
import type { TextLanguage, Translation, UiLanguage } from './quote';

/** A text in the languages of the interface. */
export type Localized = Readonly<Record<UiLanguage, string>>;

/** A stretch of a document that is quoted, verbatim, at its place. */
export type Passage = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Translations of what stands around the quotes in it. */
  readonly context?: readonly PassageContext[] | undefined;
};

export type PassageContext = {
  readonly start: number;
  readonly end: number;
  readonly translation: Pick<Translation, 'lang' | 'text' | 'by'>;
};

/** What a stretch that is left out belonged to: the article, or the page around it (navigation, other articles). */
export const OMITTED_OF = ['article', 'page'] as const;

/** A stretch that is left out, with how much it held. */
export type Omission = {
  readonly start: number;
  readonly end: number;
  /** Without white space. */
  readonly characters: number;
  /** Whole paragraphs; 0 where a part of one is left out. */
  readonly paragraphs: number;
  readonly of: (typeof OMITTED_OF)[number];
};

export type Source = {
  readonly id: SourceId;
  readonly lang: TextLanguage;
  /** Its address is not known of some that a reader has added. */
  readonly publisher: { readonly name: string; readonly url: string | null };
  readonly published: Day;
  /** How that day is known: printed in the article, or inferred from the page around it or from its address. */
  readonly publishedBasis: 'printed' | 'inferred';
  readonly url: string | null;
  readonly title: string | null;
  readonly name: Localized;
  readonly twin: SourceId | null;
  readonly machineTranslation: boolean;
  readonly passages: readonly Passage[];
  readonly omitted: readonly Omission[];
};

/** Who is named as saying something: a person, or an office, a firm or a meeting that speaks without one. */
export const SPEAKER_KINDS = ['person', 'organization'] as const;

export type Speaker = {
  readonly id: SpeakerId;
  readonly kind: (typeof SPEAKER_KINDS)[number];
  readonly name: Localized;
  readonly short: Localized;
  readonly role: Localized;
};
