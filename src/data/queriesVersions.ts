import * as v from 'valibot';
import type { Dataset } from '../domain/dataset';
import { isVersion } from '../domain/version';
import type { Parsed } from './parseDataset';
import { BASE, fetchJson, loadPackage } from './queries';

/**
 * An address that asks for another version of the data than today's: it is shown as it was (`older`), nobody kept it
 * (`unknown`), or it cannot be had at the moment (`unavailable`); in the last two cases today's data are shown.
 */
export type Past = {
  readonly kind: 'older' | 'unknown' | 'unavailable';
  readonly version: string;
  readonly now: Dataset;
};

/** What the page shows, and how that stands to today's data; null when it is those. */
export type ShownData = { readonly parsed: Parsed; readonly past: Past | null };

const indexSchema = v.object({ versions: v.array(v.object({ version: v.pipe(v.string(), v.check(isVersion)) })) });

/** Shows a version that was kept, in the place of today's. Never throws. */
export async function showVersion(version: string, today: Parsed): Promise<ShownData> {
  const past = (kind: Past['kind']): Past => ({ kind, version, now: today.dataset });
  const { signal } = new AbortController();
  try {
    const index = v.parse(indexSchema, await fetchJson(BASE, 'versions.json', signal));
    if (!index.versions.some((kept) => kept.version === version)) return { parsed: today, past: past('unknown') };
    const parsed = await loadPackage(signal, `${BASE}versions/${version}/`);
    // A folder that holds something else than its name says proves nothing.
    if (parsed.dataset.version !== version) return { parsed: today, past: past('unavailable') };
    return { parsed, past: past('older') };
  } catch {
    return { parsed: today, past: past('unavailable') };
  }
}
