import type { Figure } from '../../domain/figure';
import { idsOf } from '../../domain/formula';
import { formOf } from '../../i18n/ends';
import { shortNumbers, workingScale } from '../../i18n/formulaNumbers';
import type { Text } from '../../i18n/text';
import { groupBy } from '../../lib/groupBy';
import type { Outcome } from '../../selectors/evidenceDerived';
import type { FigureWords } from '../figureWords';
import { derivedRow } from './figureRows';
import { refusalText } from './refusals';

/** What follows from a figure: its formula in short below it, and how far to trust it where that is not far. */
export type FollowingRow = FigureWords & { readonly relation: string | undefined; readonly under: string | undefined };

/** Rows that have no result for the same reason. */
export type RefusedRows = { readonly reason: string; readonly rows: readonly FollowingRow[] };

/** What rests on a claim or on a derived figure, in words: first what has a result, then what has none and why. */
export function followingRows(
  text: Text,
  outcomes: readonly Outcome[],
  figureOf: (id: string) => Figure | null,
): { readonly found: readonly FollowingRow[]; readonly refused: readonly RefusedRows[] } {
  const rows = (of: readonly Outcome[]) => of.map((outcome) => followingRow(text, outcome, figureOf));
  const refused = groupBy(outcomes, ({ refusal }) => refusal && refusalText(text, refusal));
  return {
    found: rows(outcomes.filter(({ derived }) => derived !== null)),
    refused: [...refused].map(([reason, group]) => ({ reason, rows: rows(group) })),
  };
}

function followingRow(text: Text, outcome: Outcome, figureOf: (id: string) => Figure | null): FollowingRow {
  const { derivation, derived } = outcome;
  const { formula, standing } = derivation;
  const numbers = shortNumbers(text, formula, figureOf, workingScale(formula, idsOf(formula), figureOf));
  const isUnknown = derived && formOf(derived.stated.interval) === 'unknown';
  return {
    ...derivedRow(text, outcome),
    relation: standing === 'sound' ? undefined : text.t(`evidence.derived.standing.${standing}`),
    under: derived ? (isUnknown ? `${numbers}: ${text.t('interval.unknown')}` : numbers) : undefined,
  };
}
