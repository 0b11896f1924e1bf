import type { PackageRef } from '../domain/part';
import { isVersion } from '../domain/version';

/**
 * Which data an address asks for: a version of the built-in package (null is today's), and the packages that are opened
 * beside it.
 *
 *   data=9ee4fbbee0a1779ace04      data=/customs/      data=9ee4fbbee0a1779ace04~/customs/@01ab01ab01ab01ab01ab
 */
export type DataChoice = { readonly version: string | null; readonly packages: readonly PackageRef[] };

export const TODAY: DataChoice = { version: null, packages: [] };

/** More in one address nobody means, and each costs six requests. */
const MOST_PACKAGES = 10;

/** At most one version, and addresses, not too many; anything else spoils the whole. */
export function parseData(text: string): DataChoice | undefined {
  const [first = '', ...others] = text.split('~');
  const version = isVersion(first) ? first : null;
  const packages = (version === null ? [first, ...others] : others).map(parseRef);
  const known = packages.filter((ref) => ref !== undefined);
  if (known.length < packages.length || known.length > MOST_PACKAGES) return undefined;
  return {
    version,
    packages: known.filter(({ address }, at) => known.findIndex((ref) => ref.address === address) === at),
  };
}

export function formatData({ version, packages }: DataChoice): string | null {
  const parts = [...(version === null ? [] : [version]), ...packages.map(formatRef)];
  return parts.length === 0 ? null : parts.join('~');
}

/** An address has a slash or the ending of a package; whether it leads anywhere is found out when it is opened. */
const ADDRESS = /^(?=[^~]*\/|[^~]*\.(?:json|zip)(?:@|$))(?<address>[^~]+?)(?:@(?<version>[0-9a-f]{20,64}))?$/s;

function parseRef(text: string): PackageRef | undefined {
  const { address, version = null } = ADDRESS.exec(text)?.groups ?? {};
  return address === undefined ? undefined : { address, version };
}

function formatRef({ address, version }: PackageRef): string {
  return version === null ? address : `${address}@${version}`;
}

/** The same packages, whatever they say on the day. */
export function onTheDay({ packages }: DataChoice): DataChoice {
  return { version: null, packages: packages.map(({ address }) => ({ address, version: null })) };
}
