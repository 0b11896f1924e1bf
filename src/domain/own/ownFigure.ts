import type { ClaimStatus } from '../claim';
import type { Period } from '../period';
import type { QuoteSelector } from '../quote';
import type { DraftQuantity, Field, Ground } from '../recognise/draft';

/** Who said it: somebody named in the text, nobody (the text itself says it), or somebody the reader cannot tell. */
export type OwnSaid =
  | {
      readonly kind: 'named';
      readonly name: string;
      /** A speaker of the packages that are shown, where it is one of them. */
      readonly speaker: string | null;
    }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unknown' };

/** What is read of a figure; null is what is still to be asked. */
export type OwnReading = {
  readonly figure: QuoteSelector;
  readonly quote: QuoteSelector;
  readonly quantity: DraftQuantity | null;
  /** An id of the code lists, or `other:` with a name of the reader's or the recogniser's. */
  readonly indicator: string | null;
  readonly refArea: string | null;
  readonly counterpartArea: string | null;
  readonly period: Period | null;
  readonly said: OwnSaid | null;
  readonly status: ClaimStatus;
};

/** Why a field is as it is: found by the recogniser, or decided by the reader. */
export type OwnGround = Ground | { readonly standing: 'decided' };

/** A figure of an own document before anything is decided. */
export type OwnDraft = OwnReading & {
  /** Unique in its document: letters, digits and hyphens. */
  readonly id: string;
  readonly foundBy: 'recogniser' | 'reader';
  /** False for what the recogniser takes for no dealing of Russia with the five. */
  readonly relevant: boolean;
  readonly why: Readonly<Record<Field, OwnGround>>;
};

export const OWN_DECISIONS = ['proposed', 'accepted', 'rejected', 'later'] as const;
export type OwnDecision = (typeof OWN_DECISIONS)[number];

/** A figure as it stands after all that the reader has done. */
export type OwnFigure = OwnDraft & {
  readonly decision: OwnDecision;
  /** The claim that it repeats, if the reader says so: it becomes an appearance of that one. */
  readonly repeats: string | null;
};
