import type { Brand } from '../lib/brand';

/** Ids are stable, lower-case and readable; the brand keeps one kind from standing in for another. */
export type ClaimId = Brand<string, 'ClaimId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type SpeakerId = Brand<string, 'SpeakerId'>;
export type EventId = Brand<string, 'EventId'>;
export type DerivationId = Brand<string, 'DerivationId'>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for words of lower-case letters and digits joined by hyphens; each id is branded by its own predicate. */
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

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
