import { isPartId, type PartId } from './ids';
import type { Day } from './period';
import type { Localized } from './source';

/** A package that a dataset is made of: ours, one that the reader has opened beside it, or the reader's own. */
export type Part = {
  readonly id: PartId;
  readonly name: Localized;
  readonly origin: 'built-in' | 'opened' | 'own';
  /** Null when it has none yet. */
  readonly version: string | null;
  /** The day on which this version was made, where it says so. */
  readonly made?: Day;
  /** Where it was opened from, relative to this site; null for a file, which only this window knows. */
  readonly address: string | null;
  /** The places and topics that no part before it has. */
  readonly brings?: readonly string[];
};

/** Where a package lies, and the version of it that is meant; null is the one of the day. */
export type PackageRef = { readonly address: string; readonly version: string | null };

const BUILT_IN = partId('built-in');
const NAME = { en: 'Five Republics', ru: 'Пять республик' };

export function builtIn(version: string, made?: Day): Part {
  const part = { id: BUILT_IN, name: NAME, origin: 'built-in', version, address: null } as const;
  return made === undefined ? part : { ...part, made };
}

/** The part that a record belongs to, told by its id: what stands before the first colon. */
export function partOf({ id }: { readonly id: string }): PartId {
  const end = id.indexOf(':');
  return end < 0 ? BUILT_IN : partId(id.slice(0, end));
}

/** True for a record that comes with the page. */
export function isBuiltIn(record: { readonly id: string }): boolean {
  return partOf(record) === BUILT_IN;
}

/** A name for a further part, from the name of its package; with a number behind it when it is taken. */
export function nextPartId(name: string, parts: readonly Pick<Part, 'id'>[]): PartId {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['package'];
  const taken = new Set<string>([BUILT_IN, ...parts.map(({ id }) => id)]);
  const base = words.join('-').slice(0, 40).replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return partId(id);
  }
}

/** The versions of all that is shown: `9ee4fbbee0a1779ace04`, or `9ee4fbbee0a1779ace04 + customs 01ab01ab01ab01ab01ab`. */
export function versionText({ version, parts }: { readonly version: string; readonly parts: readonly Part[] }): string {
  const others = parts.filter(({ origin }) => origin !== 'built-in');
  return [version, ...others.map((part) => `${part.id} ${part.version ?? ''}`.trim())].join(' + ');
}

function partId(text: string): PartId {
  if (!isPartId(text)) throw new Error(`no name of a part: ${text}`);
  return text;
}
