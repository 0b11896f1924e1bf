import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Derived } from '../../domain/derivation';
import type { ClaimFilter } from '../../domain/filter';
import { isOwnId } from '../../domain/own/ownIds';
import { codeName } from '../../i18n/codeNames';
import { shortPeriod } from '../../i18n/dates';
import { figureValue, placesShort } from '../../i18n/derived';
import { claimPeriod, claimWhat, speakerName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';

/** What a row can do. */
export type Doings = {
  readonly openEvidence: (id: string) => void;
  readonly readDocument: (doc: string, claim: string | null) => void;
  readonly narrow: (filter: Partial<ClaimFilter>) => void;
  /** Puts other words into the box. */
  readonly ask: (words: string) => void;
  /** Filters by words, once they can be looked for. */
  readonly filterBy: (words: string) => void;
};

/** Something that can be chosen. */
export type Row = {
  readonly key: string;
  readonly main: string;
  /** A figure, which stands in a column of its own. */
  readonly isFigure?: boolean;
  readonly about?: string;
  /** What stands at the end of the row. */
  readonly tag?: string;
  /** It filters: the first of them is chosen by Shift-Enter as well. */
  readonly isFilter?: true;
  readonly run: () => void;
};

/** Rows of one kind; a title that `tells` something stands without any. */
export type PaletteSection = {
  readonly key: string;
  readonly title: string;
  readonly tells?: true;
  readonly rows: readonly Row[];
};

export function paletteClaimRow(text: Text, dataset: Dataset, claim: Claim, run: () => void): Row {
  return {
    key: claim.id,
    main: figureValue(text, claim),
    isFigure: true,
    about: [
      claimWhat(text, claim),
      claimPeriod(text, claim),
      ...(isOwnId(claim.id) ? [text.t('evidence.mine')] : []),
    ].join(', '),
    tag: speakerName(text, dataset, claim),
    run,
  };
}

/** A derived figure; of several places together, or of no measure that people quote, by its own name. */
export function paletteDerivedRow(text: Text, figure: Derived, run: () => void): Row {
  const { id, name, indicator, areas, period } = figure.derivation;
  const isOwn = indicator === null || areas.length > 1;
  const what = isOwn ? [] : [codeName(text, indicator), placesShort(text, figure), shortPeriod(text, period)];
  return {
    key: id,
    main: figureValue(text, figure),
    isFigure: true,
    about: isOwn ? text.pick(name) : what.join(', '),
    tag: text.t('derived.ours'),
    run,
  };
}
