import type { Figure } from './figure';
import { type Computed, evaluate, type Formula, type Operands } from './formula';
import type { Reading } from './quantity';

/** A part of a formula computed in both readings. */
export type BothReadings = { readonly stated: Computed; readonly rounded: Computed };

/** Computes a part of a formula whose whole has a result; an operand without one throws. */
export function evaluateBoth(formula: Formula, figureOf: (id: string) => Figure | null): BothReadings {
  const read = (reading: Reading) => {
    const operands: Operands = {
      claim: (id) => {
        const figure = figureOf(id);
        return figure?.type === 'claim' ? figure : undefined;
      },
      derivation: (id) => {
        const figure = figureOf(id);
        return figure?.type === 'derived' ? figure[reading] : undefined;
      },
    };
    return evaluate(formula, operands, reading);
  };
  return { stated: read('stated'), rounded: read('rounded') };
}

/** The parts that all have to hold: those of `both` at the top of a formula, else the whole. */
export function conjunctsOf(formula: Formula): readonly Formula[] {
  return formula.op === 'both' ? formula.of.flatMap(conjunctsOf) : [formula];
}
