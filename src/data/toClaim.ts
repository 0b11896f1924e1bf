import { type Claim, statusOf } from '../domain/claim';
import type { EventId } from '../domain/ids';
import { narrowed } from '../domain/indicator';
import type { Quantity } from '../domain/quantity';
import type { Localized } from '../domain/source';
import type { ParseContext } from './parseContext';
import { dangling } from './records';
import { toAppearances } from './toAppearances';
import { toArea } from './toArea';
import { toPeriod } from './toPeriod';
import type { WireClaim } from './wire';

type ClaimContext = ParseContext & { readonly eventIds: ReadonlySet<EventId> };

/** A claim of the package; none, and an issue, where it refers to what is not in it. */
export function toClaim(wire: WireClaim, read: ClaimContext): readonly Claim[] {
  const file = 'claims.json';
  if (wire.said.by !== null && !read.speakerIds.has(wire.said.by)) {
    read.issues.push(dangling(file, wire.id, 'said.by', `no speaker ${wire.said.by}`));
    return [];
  }
  const { unit: name } = wire.quantity;
  const unit = name === null ? undefined : read.codes.units.byId.get(name);
  if (name !== null && !unit) {
    read.issues.push(dangling(file, wire.id, 'quantity.unit', `no unit ${name}`));
    return [];
  }
  const measure = measureOf(wire, read);
  const refArea = toArea(wire.refArea, read, [file, wire.id, 'refArea']);
  if (!measure || !refArea) return [];
  const appearances = toAppearances(file, wire, ({ figure }) => figure, read);
  if (!appearances) return [];
  return [
    {
      ...wire,
      type: 'claim',
      said: { ...wire.said, precision: wire.said.precision ?? 'day', at: occasionIn(wire, read) },
      quantity: toQuantity(wire.quantity, unit?.symbol ?? null),
      ...measure,
      refArea,
      period: toPeriod(wire.period),
      appearances,
    },
  ];
}

/** What is measured, and how it is meant: a target is one of the indicator itself. */
function measureOf(
  { id, indicator: wire, status }: WireClaim,
  { codes: { indicators }, issues }: ClaimContext,
): Pick<Claim, 'indicator' | 'status'> | null {
  const [name, as] = typeof wire === 'string' ? [wire, null] : [wire.of, wire.as];
  const indicator = indicators.byId.get(name);
  if (!indicator) {
    issues.push(dangling('claims.json', id, as === null ? 'indicator' : 'indicator.of', `no indicator ${name}`));
    return null;
  }
  if (as === null) return { indicator, status: statusOf(indicator.kind, status) };
  if (as === 'target') return { indicator, status: statusOf('target', status) };
  const found = narrowed(indicators.list, indicator, as);
  if (found) return { indicator: found, status: statusOf(found.kind, status) };
  const message = `no ${as} of ${name} is known, or several are`;
  issues.push({ kind: 'invalid', file: 'claims.json', record: id, path: 'indicator', message });
  return null;
}

/** An occasion that is not in the package is reported; the claim stays without it. */
function occasionIn({ id, said }: WireClaim, { eventIds, issues }: ClaimContext): EventId | null {
  if (said.at === undefined || eventIds.has(said.at)) return said.at ?? null;
  issues.push(dangling('claims.json', id, 'said.at', `no event ${said.at}`));
  return null;
}

/** The quantity as the app means it, with what is written after its amount where the list of units says so. */
function toQuantity(wire: WireClaim['quantity'], symbol: Localized | null): Quantity {
  if (!('bound' in wire)) return { kind: 'direction', ...wire };
  const direction = wire.direction ?? null;
  const written = symbol ? { symbol } : {};
  if (wire.bound === 'range') return { ...wire, ...written, kind: 'range', direction };
  const { precision = null, rounded = null } = wire;
  return { ...wire, ...written, kind: 'amount', precision, rounded, direction };
}
