import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Dataset } from '../domain/dataset';
import type { PackageRef } from '../domain/part';
import { isVersion } from '../domain/version';
import { HOME, packageQuery } from './library';
import { BASE, fetchJson } from './queries';

/**
 * An address that asks for another version of the data than today's: it is shown as it was (`older`), nobody kept it
 * (`unknown`), or it fails to load at the moment (`unavailable`); in the last two cases today's data are shown.
 */
export type Past = {
  readonly kind: 'older' | 'unknown' | 'unavailable';
  readonly version: string;
  readonly now: Dataset;
};

/** Which built-in package the page shows, and how that stands to today's; null when it is that. */
export type ShownVersion = { readonly home: PackageRef; readonly past: Past | null };

const indexSchema = v.object({ versions: v.array(v.object({ version: v.pipe(v.string(), v.check(isVersion)) })) });

/** Finds a version that was kept, and reads it to be shown in the place of today's. Never throws. */
export async function showVersion(client: QueryClient, version: string, now: Dataset): Promise<ShownVersion> {
  const today = (kind: Past['kind']): ShownVersion => ({ home: HOME, past: { kind, version, now } });
  const { signal } = new AbortController();
  try {
    const index = v.parse(indexSchema, (await fetchJson(BASE, 'versions.json', { signal })).json);
    if (!index.versions.some((kept) => kept.version === version)) return today('unknown');
    const home = { address: `${BASE}versions/${version}/`, version };
    const { dataset } = await client.fetchQuery(packageQuery(home));
    // A folder whose contents are others than its name says proves nothing.
    if (dataset.version !== version) return today('unavailable');
    return { home, past: { kind: 'older', version, now } };
  } catch {
    return today('unavailable');
  }
}
