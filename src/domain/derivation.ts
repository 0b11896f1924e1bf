import type { Area } from './area';
import type { Claim } from './claim';
import { type Computed, evaluate, type Formula, FormulaError, type FormulaFault, idsOf } from './formula';
import type { DerivationId } from './ids';
import type { IndicatorId } from './indicator';
import type { Period } from './period';
import type { Localized } from './source';

export const STANDINGS = ['sound', 'with-care', 'check-only'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * A figure that follows by arithmetic. Its result is computed, never stored. `indicator` is what it measures when that
 * is something people also quote, and null for an average or a check of its own; `areas` are several for a residual.
 */
export type Derivation = {
  readonly id: DerivationId;
  readonly name: Localized;
  readonly indicator: IndicatorId | null;
  readonly areas: readonly [Area, ...Area[]];
  readonly period: Period;
  readonly formula: Formula;
  readonly assumptions: readonly Localized[];
  readonly standing: Standing;
};

/** A derivation with its two readings: as stated, and as rounded to the last digit. */
export type Derived = {
  readonly type: 'derived';
  readonly id: DerivationId;
  readonly derivation: Derivation;
  readonly stated: Computed;
  readonly rounded: Computed;
};

/** Why a derivation has no result: a fault of its own, one of an operand, or a circle. */
export type Refusal = {
  readonly id: DerivationId;
  readonly fault: FormulaFault | 'circular' | 'suspended';
  readonly operands: readonly string[];
  readonly message: string;
};

export type Derivations = { readonly derived: readonly Derived[]; readonly refused: readonly Refusal[] };

/**
 * Computes all derivations, each after those it uses. `suspended` claims are under dispute: whatever used one is
 * refused until one of the disputed claims is set aside.
 */
export function deriveAll(
  derivations: readonly Derivation[],
  claimById: (id: string) => Claim | undefined,
  suspended: ReadonlySet<string> = new Set(),
): Derivations {
  const byId = new Map<string, Derivation>(derivations.map((derivation) => [derivation.id, derivation]));
  const done = new Map<string, Derived>();
  const refusals = new Map<string, Refusal>();
  for (const derivation of derivations) compute(derivation, []);
  return {
    derived: derivations.flatMap(({ id }) => done.get(id) ?? []),
    refused: derivations.flatMap(({ id }) => refusals.get(id) ?? []),
  };

  function compute(derivation: Derivation, path: readonly string[]): void {
    const { id, formula } = derivation;
    if (done.has(id) || refusals.has(id)) return;
    const refuse = (fault: Refusal['fault'], operands: readonly string[], message: string) =>
      refusals.set(id, { id, fault, operands, message });
    if (path.includes(id)) {
      refuse('circular', path, `${[...path.slice(path.indexOf(id)), id].join(' → ')} goes in a circle`);
      return;
    }
    const used = idsOf(formula);
    for (const operand of used) {
      const other = byId.get(operand);
      if (other) compute(other, [...path, id]);
    }
    if (refusals.has(id)) return;
    const disputed = used.filter((operand) => suspended.has(operand) || refusals.get(operand)?.fault === 'suspended');
    if (disputed.length > 0) {
      refuse(
        'suspended',
        disputed,
        `${disputed.join(', ')} cannot be relied on while statements contradict each other`,
      );
      return;
    }
    try {
      const result = (reading: 'stated' | 'rounded') =>
        evaluate(formula, { claim: claimById, derivation: (operand) => done.get(operand)?.[reading] }, reading);
      done.set(id, { type: 'derived', id, derivation, stated: result('stated'), rounded: result('rounded') });
    } catch (error) {
      if (error instanceof FormulaError) refuse(error.fault, error.operands, error.message);
      else if (error instanceof RangeError) refuse('mixed-units', used, error.message);
      else throw error;
    }
  }
}

/** Every claim that a derivation rests on, through other derivations too. */
export function claimsUnder(
  derivation: Derivation,
  derivationById: ReadonlyMap<string, Derivation>,
  path: readonly Derivation[] = [],
): readonly string[] {
  if (path.includes(derivation)) return [];
  const ids = idsOf(derivation.formula).flatMap((id) => {
    const other = derivationById.get(id);
    return other ? claimsUnder(other, derivationById, [...path, derivation]) : [id];
  });
  return [...new Set(ids)];
}
