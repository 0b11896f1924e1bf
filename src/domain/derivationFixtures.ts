import { indicator } from './codeFixtures';
import type { Derivation } from './derivation';
import { areas } from './fixtures';
import type { Formula } from './formula';
import { type DerivationId, isDerivationId } from './ids';

type Operation = Exclude<Formula['op'], 'claim' | 'derivation' | 'number'>;

/** A formula as nested lists: `['divide', 'a-claim', ['add', 1, '@a-derivation']]`, `['power', 'a-claim', 1, 3]`. */
export type Sketch = string | number | SketchedOperation;
type SketchedOperation = readonly [op: Operation, left: Sketch, right: Sketch, denominator?: number];

export function formula(sketch: Sketch): Formula {
  if (typeof sketch === 'number') return { op: 'number', value: sketch, unit: '' };
  if (typeof sketch === 'string')
    return sketch.startsWith('@') ? { op: 'derivation', id: sketch.slice(1) } : { op: 'claim', id: sketch };
  const [op, left, right, denominator = 1] = sketch;
  if (op === 'power') return { op, of: formula(left), exponent: [Number(right), denominator] };
  return { op, of: [formula(left), formula(right)] };
}

/** A derivation in USD for the region in 2024, but for what is given. */
export function derivation(id: string, sketch: Sketch, change: Partial<Derivation> = {}): Derivation {
  return {
    id: derivationId(id),
    name: { en: id, ru: id },
    indicator: indicator('trade-turnover'),
    areas: areas('CA5'),
    unit: 'USD',
    period: { kind: 'year', start: '2024-01-01', end: '2024-12-31' },
    assumptions: [],
    standing: 'sound',
    ...change,
    formula: formula(sketch),
  };
}

export function derivationId(text: string): DerivationId {
  if (!isDerivationId(text)) throw new Error(`no id: ${text}`);
  return text;
}
