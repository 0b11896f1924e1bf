import * as v from 'valibot';
import { STANDINGS } from '../domain/derivation';
import { isDerivationId } from '../domain/ids';
import { amount, area, claimId, indicator, localized, period, unit } from './wire';

/**
 * A formula as it is written in `derivations.json`:
 *
 *   {"claim": "id"}   {"derivation": "id"}   {"number": 15, "unit": "years"}
 *   {"op": "divide", "of": [a, b]}           add, subtract, multiply, divide, or both: what lies in both
 *   {"op": "power", "of": a, "exponent": [1, 3]}
 */
export type WireFormula =
  | { readonly claim: string }
  | { readonly derivation: string }
  | { readonly number: number; readonly unit?: 'years' | 'months' | undefined }
  | { readonly op: 'power'; readonly of: WireFormula; readonly exponent: readonly [number, number] }
  | { readonly op: (typeof PAIRED)[number]; readonly of: readonly [WireFormula, WireFormula] };

const PAIRED = ['add', 'subtract', 'multiply', 'divide', 'both'] as const;

const derivationId = v.pipe(v.string(), v.guard(isDerivationId, 'must be a lower-case id'));
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The form is chosen first, so that a fault is found at its own path. */
const formula: v.GenericSchema<unknown, WireFormula> = v.lazy((input) => {
  if (typeof input !== 'object' || input === null) return paired;
  if ('claim' in input) return v.strictObject({ claim: claimId });
  if ('derivation' in input) return v.strictObject({ derivation: derivationId });
  if ('number' in input) return constant;
  return 'op' in input && input.op === 'power' ? power : paired;
});
const constant = v.strictObject({ number: amount, unit: v.optional(v.picklist(['years', 'months'])) });
const power = v.strictObject({ op: v.literal('power'), of: formula, exponent: v.strictTuple([whole, whole]) });
const paired = v.strictObject({ op: v.picklist(PAIRED), of: v.strictTuple([formula, formula]) });

export const derivationSchema = v.object({
  id: derivationId,
  name: localized,
  indicator: v.nullable(indicator),
  areas: v.tupleWithRest([area], area),
  unit: unit,
  period,
  formula,
  assumptions: v.array(localized),
  standing: v.picklist(STANDINGS),
});

export type WireDerivation = v.InferOutput<typeof derivationSchema>;
