import type { RatedChange } from '../../domain/change';
import type { Dataset } from '../../domain/dataset';
import { figurePeriod } from '../../domain/figure';
import { sameIndicator } from '../../domain/indicator';
import type { Verdict } from '../../domain/verdict';
import { changeText } from '../../i18n/changes';
import { shortPeriod } from '../../i18n/dates';
import type { Text } from '../../i18n/text';
import { verdictShort } from '../../i18n/verdicts';
import type { FigureWords } from '../figureWords';
import { claimRow } from './figureRows';

const AGREES: readonly Verdict['kind'][] = ['same', 'weaker', 'stronger', 'compatible', 'unnamed', 'part', 'share'];

/** The second claim of a verdict as a row: how it stands to the first, in a sign and in words. */
export type VerdictWords = FigureWords & { readonly sign: 'check' | 'cross' | null; readonly relation: string };

export function verdictRow(text: Text, dataset: Dataset, verdict: Verdict): VerdictWords {
  const [claim, other] = verdict.claims;
  const { kind } = verdict;
  const isAgainst = kind === 'contradicts' || kind === 'too-large';
  // What the verdict says of it needs no name of a measure, and what is the same no name of a place.
  const measured = !sameIndicator(other.indicator, claim.indicator) && kind !== 'change' && kind !== 'share';
  return {
    ...claimRow(text, dataset, other, { measured, placed: other.refArea !== claim.refArea }),
    sign: AGREES.includes(kind) ? 'check' : isAgainst ? 'cross' : null,
    relation: verdictShort(text, verdict),
  };
}

/** `2019 → 2024: grew by less than 87%, or fell; no lower limit can be given` */
export function changeLine(text: Text, change: RatedChange): string {
  const [from, to] = [change.from, change.to].map((figure) => shortPeriod(text, figurePeriod(figure)));
  return text.t('evidence.change', { from: from ?? '', to: to ?? '', change: changeText(text, change) });
}
