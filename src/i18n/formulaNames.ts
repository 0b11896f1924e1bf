import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { type Formula, idsOf } from '../domain/formula';
import { isUnnamed } from '../domain/period';
import { spelledOut } from '../domain/spelledOut';
import { shortPeriod } from './dates';
import { areaName, indicatorName } from './describe';
import type { Text } from './text';
import { type FormulaRun, pieceOf, writeFormula } from './writeFormula';

/** A formula with the names of what goes in: `Central Asia, 2024 ÷ (1 + growth 2024)`. */
export function namesOf(text: Text, dataset: Dataset, formula: Formula): readonly FormulaRun[] {
  const names = new Map(idsOf(formula).map((id) => [id, termName(text, dataset, id)]));
  const isShared = (name: string) => [...names.values()].filter((other) => other === name).length > 1;
  return writeFormula(
    spelledOut(formula, (id) => dataset.claimById.get(id)),
    {
      constant: (value, unit) =>
        unit === '' ? text.number(value) : text.t(`evidence.derived.${unit}`, { count: value }),
      operand: (id) => {
        const name = names.get(id) ?? id;
        const claim = dataset.claimById.get(id);
        return pieceOf(claim && isShared(name) ? `${name} (${shortPeriod(text, claim.period)})` : name);
      },
    },
  );
}

/** What a formula calls an operand: its place and time for turnover, "growth 2024", "share 2024", else its measure. */
function termName(text: Text, dataset: Dataset, id: string): string {
  const claim = dataset.claimById.get(id);
  if (claim) return claimTerm(text, claim);
  const derivation = dataset.derivationById.get(id);
  return derivation ? text.pick(derivation.name) : id;
}

function claimTerm(text: Text, claim: Claim): string {
  const { kind } = claim.indicator;
  const period = shortPeriod(text, claim.period);
  if (kind === 'growth') return text.t('evidence.derived.growth', { period });
  if (kind === 'share') return text.t('evidence.derived.share', { period });
  return claim.indicator.id === 'trade-turnover' && !isUnnamed(claim.period)
    ? `${areaName(text, claim.refArea)} ${period}`
    : indicatorName(text, claim);
}
