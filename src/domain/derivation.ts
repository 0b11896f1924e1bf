import type { Claim } from './claim';
import { type Computed, evaluate, type Formula, FormulaError, type FormulaFault, idsOf } from './formula';
import type { AreaId, DerivationId } from './ids';
import type { Indicator } from './indicator';
import type { Period } from './period';
import type { Reading } from './quantity';
import type { Localized } from './source';
import { dimensionText, fitsUnit, type ResultUnit } from './unitAlgebra';

export const STANDINGS = ['sound', 'with-care', 'check-only'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * A figure that follows by arithmetic. Its result is computed, never stored. `indicator` is what it measures when that
 * is something people also quote, and null for an average or a check of its own; `areas` are several for a residual.
 */
export type Derivation = {
  readonly id: DerivationId;
  readonly name: Localized;
  readonly indicator: Indicator | null;
  readonly areas: readonly [AreaId, ...AreaId[]];
  /** What the result is in; intervals in `%` are ratios (0.5 is 50 %). */
  readonly unit: ResultUnit;
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

/**
 * Why a derivation has no result: a fault of its own, or that of an operand, which is then named. `suspended` and
 * `set-aside` are the reader's doing or the data's, and pass; so may `contradiction`. The others are bad records.
 */
export type Refusal = {
  readonly id: DerivationId;
  readonly fault: FormulaFault | 'circular' | 'wrong-unit' | 'suspended' | 'set-aside';
  readonly operands: readonly string[];
  /** The refused derivation that it rests on, when the fault is not its own. */
  readonly through: DerivationId | null;
  readonly message: string;
};

export type Derivations = { readonly derived: readonly Derived[]; readonly refused: readonly Refusal[] };

/** Claims that may not be used: those under dispute, and those that the reader has set aside. */
export type Withheld = { readonly suspended: ReadonlySet<string>; readonly aside: ReadonlySet<string> };

const NOTHING: Withheld = { suspended: new Set(), aside: new Set() };

/** Computes all derivations, each after those it uses; whatever rests on a refused one is refused for its reason. */
export function deriveAll(
  derivations: readonly Derivation[],
  claimById: (id: string) => Claim | undefined,
  { suspended, aside }: Withheld = NOTHING,
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
      refusals.set(id, { id, fault, operands, through: null, message });
    if (path.includes(id)) {
      const circle = path.slice(path.indexOf(id));
      refuse('circular', circle, `${[...circle, id].join(' → ')} goes in a circle`);
      return;
    }
    const used = idsOf(formula);
    for (const operand of used) {
      const other = byId.get(operand);
      if (other) compute(other, [...path, id]);
    }
    if (refusals.has(id)) return;
    const hindrance = withheld(used) ?? refusedOperand(used);
    if (hindrance) {
      refusals.set(id, { id, ...hindrance });
      return;
    }
    try {
      done.set(id, read(derivation));
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      refuse(error.fault, error.operands, error.message);
    }
    const result = done.get(id)?.stated;
    if (!result || fitsUnit(result.dimension, derivation.unit)) return;
    done.delete(id);
    const found = dimensionText(result.dimension) || 'a ratio';
    refuse('wrong-unit', [id], `the result is in ${found}, not in ${derivation.unit}`);
  }

  function withheld(used: readonly string[]): Omit<Refusal, 'id'> | null {
    const gone = used.filter((operand) => aside.has(operand));
    if (gone.length > 0)
      return { fault: 'set-aside', operands: gone, through: null, message: `${gone.join(', ')} is set aside` };
    const disputed = used.filter((operand) => suspended.has(operand));
    if (disputed.length === 0) return null;
    const message = `${disputed.join(', ')} cannot be relied on while statements contradict each other`;
    return { fault: 'suspended', operands: disputed, through: null, message };
  }

  function refusedOperand(used: readonly string[]): Omit<Refusal, 'id'> | null {
    const [first] = used.flatMap((operand) => refusals.get(operand) ?? []);
    return first
      ? {
          fault: first.fault,
          operands: [first.id],
          through: first.id,
          message: `rests on ${first.id}: ${first.message}`,
        }
      : null;
  }

  function read(derivation: Derivation): Derived {
    const result = (reading: Reading) => {
      const { formula } = derivation;
      const found = evaluate(
        formula,
        { claim: claimById, derivation: (operand) => done.get(operand)?.[reading] },
        reading,
      );
      const { lo, hi } = found.interval;
      // Beyond what can be counted with, also where one such number is taken from another.
      if (lo < Number.POSITIVE_INFINITY && hi > Number.NEGATIVE_INFINITY) return found;
      throw new FormulaError('no-amount', idsOf(formula), 'it comes to no number');
    };
    return {
      type: 'derived',
      id: derivation.id,
      derivation,
      stated: result('stated'),
      rounded: result('rounded'),
    };
  }
}

/** Every claim that a derivation rests on, through other derivations too, each of which is looked at once. */
export function claimsUnder(
  derivation: Derivation,
  derivationById: ReadonlyMap<string, Derivation>,
): readonly string[] {
  const claims = new Set<string>();
  const seen = new Set<Derivation>();
  const look = (one: Derivation) => {
    seen.add(one);
    for (const id of idsOf(one.formula)) {
      const other = derivationById.get(id);
      if (!other) claims.add(id);
      else if (!seen.has(other)) look(other);
    }
  };
  look(derivation);
  return [...claims];
}
