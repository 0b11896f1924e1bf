import type { ClaimStatus } from '../claim';
import type { Period } from '../period';
import type { Bound, ChangeDirection } from '../quantity';
import type { QuoteSelector } from '../quote';

/** A stretch of a text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** A document as it is read: `published` is an ISO day, against which words as "last year" are resolved. */
export type Document = { readonly lang: 'ru' | 'en'; readonly published: string; readonly text: string };

/** An amount with its bound, or a direction alone. Units are those of the code lists, and counted things beyond them. */
export type DraftQuantity =
  | {
      readonly bound: Bound;
      readonly amount: number;
      readonly upper?: number;
      readonly unit: string;
      readonly direction?: ChangeDirection;
    }
  | { readonly direction: ChangeDirection };

/**
 * Why a field is as it is: the rule, and the words it was read from. `certain` is said beside the figure; `assumed` is
 * taken from elsewhere or from what is usual; `missing` is said nowhere.
 */
export type Ground = {
  readonly standing: 'certain' | 'assumed' | 'missing';
  readonly rule: Rule;
  readonly words: Span | null;
};

export const RULES = [
  'words-of-number',
  'words-of-fraction',
  'words-of-multiple',
  'words-of-direction',
  'scale-of-neighbour',
  'word-of-bound',
  'no-word-of-bound',
  'word-of-unit',
  'unit-of-noun-before',
  'unit-of-figure-before',
  'in-sentence',
  'in-sentence-before',
  'in-text-below',
  'in-text',
  'in-heading',
  'day-of-publication',
  'running-total',
  'per-year',
  'pair-of-text',
  'word-of-indicator',
  'speaker-in-sentence',
  'speaker-in-sentence-after',
  'speaker-in-sentence-before',
  'nothing-said',
] as const;
export type Rule = (typeof RULES)[number];

export const FIELDS = ['amount', 'bound', 'unit', 'period', 'place', 'indicator', 'speaker'] as const;
export type Field = (typeof FIELDS)[number];

/** A figure found in a text. Areas are `KZ KG TJ TM UZ CA5`, `RU`, `other:<name>` or null. */
export type Draft = {
  readonly figure: QuoteSelector;
  readonly quote: QuoteSelector;
  readonly quantity: DraftQuantity;
  /** An id of the code lists or `other:<name>`; null where no word tells what is measured. */
  readonly indicator: string | null;
  readonly refArea: string | null;
  readonly counterpartArea: string | null;
  readonly period: Period | null;
  readonly speaker: QuoteSelector | null;
  readonly status: ClaimStatus;
  /** False for what is not between Russia and the five, for what is denied, and for a few persons. */
  readonly relevant: boolean;
  readonly why: Readonly<Record<Field, Ground>>;
};

/** A figure of words that a reader selected: the quantity is null where they state none. */
export type SelectedDraft = Omit<Draft, 'quantity'> & { readonly quantity: DraftQuantity | null };
