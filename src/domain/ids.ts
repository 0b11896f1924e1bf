import type { Brand } from '../lib/brand';

/** Ids are stable, lower-case and readable; the brand keeps one kind from standing in for another. */
export type ClaimId = Brand<string, 'ClaimId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type SpeakerId = Brand<string, 'SpeakerId'>;
export type EventId = Brand<string, 'EventId'>;
export type DerivationId = Brand<string, 'DerivationId'>;
export type PartId = Brand<string, 'PartId'>;

/** Ids of what a code list names: `KZ`, `trade-turnover`, `USD`, `turnover`. */
export type AreaId = Brand<string, 'AreaId'>;
/** Not branded: topics name views and stand in addresses, which are written before there is any data; units are compared as text. */
export type TopicId = string;
export type IndicatorId = Brand<string, 'IndicatorId'>;
export type UnitId = string;

/**
 * Words of lower-case letters and digits joined by hyphens: `turnover-kz-2024-tokayev`. Beside the built-in package, ids
 * of another part begin with its name and a colon: `customs:turnover-kz-2024`.
 */
const ID = /^[a-z0-9]+(?:[-:][a-z0-9]+)*$/;

/** True for such words; each id is branded by its own predicate. */
export function isClaimId(value: unknown): value is ClaimId {
  return isId(value);
}
export function isEventId(value: unknown): value is EventId {
  return isId(value);
}
export function isDerivationId(value: unknown): value is DerivationId {
  return isId(value);
}
export function isSourceId(value: unknown): value is SourceId {
  return isId(value);
}
export function isSpeakerId(value: unknown): value is SpeakerId {
  return isId(value);
}

/** A part has no colon in its name, so that the first colon of an id ends it. */
export function isPartId(value: unknown): value is PartId {
  return isId(value) && !value.includes(':');
}

/** `KZ`, `CA5`, `KZ+TM`; no `~`, which parts a list in an address. */
export function isAreaId(value: unknown): value is AreaId {
  return typeof value === 'string' && /^[\w-]+(?:[+:][\w-]+)*$/.test(value);
}
export function isTopicId(value: unknown): value is TopicId {
  return isId(value);
}
export function isIndicatorId(value: unknown): value is IndicatorId {
  return isId(value);
}
/** As it stands beside an amount: `USD`, `%`, `kWh`. */
export function isUnitId(value: unknown): value is UnitId {
  return typeof value === 'string' && /^\S{1,60}$/.test(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
