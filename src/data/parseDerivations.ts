import type { Claim } from '../domain/claim';
import { type Derivation, deriveAll, type Refusal } from '../domain/derivation';
import type { Formula } from '../domain/formula';
import { dangling } from './records';
import { type AreaContext, toArea } from './toArea';
import { toPeriod } from './toPeriod';
import type { WireDerivation, WireFormula } from './wireDerivation';

const FILE = 'derivations.json';

/** What a bad record cannot help; claims that contradict each other are no fault of a formula. */
const PASSING: readonly Refusal['fault'][] = ['contradiction', 'suspended', 'set-aside'];
const DANGLING: readonly Refusal['fault'][] = ['unknown-claim', 'unknown-derivation'];

/**
 * The derivations of a package with these claims. One that refers to what is not there, mixes units, goes in a circle,
 * or comes out in another unit than it says is left out and becomes an issue. What rests on a record that was left out
 * is no bad record itself: it stays, and has no result. `named` are the ids of all claims in the file.
 */
export function toDerivations(
  records: readonly WireDerivation[],
  claims: readonly Claim[],
  named: ReadonlySet<string>,
  read: AreaContext,
): readonly Derivation[] {
  const { issues } = read;
  const claimById = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const derivations = records.flatMap((wire): readonly Derivation[] => {
    const indicator = wire.indicator === null ? null : read.codes.indicators.byId.get(wire.indicator);
    if (indicator === undefined) {
      issues.push(dangling(FILE, wire.id, 'indicator', `no indicator ${wire.indicator}`));
      return [];
    }
    const [first, ...rest] = wire.areas.map((area, at) => toArea(area, read, [FILE, wire.id, `areas.${at}`]));
    const others = rest.filter((area) => area !== null);
    if (!first || others.length < rest.length) return [];
    const { period, formula } = wire;
    return [{ ...wire, indicator, areas: [first, ...others], period: toPeriod(period), formula: toFormula(formula) }];
  });
  const { refused } = deriveAll(derivations, (id) => claimById.get(id));
  const isFaulty = ({ fault, operands, through }: Refusal) =>
    through === null &&
    !PASSING.includes(fault) &&
    !(fault === 'unknown-claim' && operands.every((id) => named.has(id)));
  const faulty = new Map<string, Refusal>(refused.filter(isFaulty).map((refusal) => [refusal.id, refusal]));
  for (const { id, formula } of records) {
    const refusal = faulty.get(id);
    if (!refusal) continue;
    const kind = DANGLING.includes(refusal.fault) ? 'dangling' : 'invalid';
    const path = refusal.fault === 'wrong-unit' && refusal.operands[0] === id ? 'unit' : pathTo(formula, refusal);
    issues.push({ kind, file: FILE, record: id, path, message: refusal.message });
  }
  return derivations.filter(({ id }) => !faulty.has(id));
}

function toFormula(wire: WireFormula): Formula {
  if ('claim' in wire) return { op: 'claim', id: wire.claim };
  if ('derivation' in wire) return { op: 'derivation', id: wire.derivation };
  if ('number' in wire) return { op: 'number', value: wire.number, unit: wire.unit ?? '' };
  if (wire.op === 'power') return { op: 'power', of: toFormula(wire.of), exponent: wire.exponent };
  const [left, right] = wire.of;
  return { op: wire.op, of: [toFormula(left), toFormula(right)] };
}

/** Where the formula names what stands in the way; the whole formula when that is several operands. */
function pathTo(formula: WireFormula, { operands }: Refusal): string {
  const [only, ...others] = operands;
  const path = only === undefined || others.length > 0 ? null : find(formula, only, 'formula');
  return path ?? 'formula';
}

function find(wire: WireFormula, id: string, path: string): string | null {
  if ('claim' in wire) return wire.claim === id ? `${path}.claim` : null;
  if ('derivation' in wire) return wire.derivation === id ? `${path}.derivation` : null;
  if ('number' in wire) return null;
  if (wire.op === 'power') return find(wire.of, id, `${path}.of`);
  return find(wire.of[0], id, `${path}.of.0`) ?? find(wire.of[1], id, `${path}.of.1`);
}
