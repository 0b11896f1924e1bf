import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { real } from './fixtures';
import { parseDataset } from './parseDataset';
import { createQueryClient, datasetQuery } from './queries';
import { showVersion } from './queriesVersions';

const today = parseDataset(real);
const { version } = today.dataset;
const OTHER = '0123456789abcdef0123';

/** Serves the real package as a version that was kept, and an index of these. */
function serve(kept: readonly string[], status = 200) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const name = address.replace(/^.*\//, '');
    if (name === 'versions.json') return Response.json({ versions: kept.map((id) => ({ version: id })) }, { status });
    return new Response(await readFile(new URL(`../../public/data/${name}`, import.meta.url)));
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows a version that was kept, from its own folder', async () => {
  const asked = serve([OTHER, version]);
  const { parsed, past } = await showVersion(version, today);
  expect(past).toEqual({ kind: 'older', version, now: today.dataset });
  expect(parsed.dataset).not.toBe(today.dataset);
  expect(parsed.dataset.claims).toHaveLength(36);
  expect(asked.slice(1).every((address) => address.startsWith(`data/versions/${version}/`))).toBe(true);
});

it('keeps what an older version lists the very objects that it indexes, also in the cache that held today', async () => {
  serve([OTHER, version]);
  const { parsed } = await showVersion(version, today);
  const client = createQueryClient();
  client.setQueryData(datasetQuery.queryKey, today);
  client.setQueryData(datasetQuery.queryKey, parsed);
  const { dataset } = client.getQueryData(datasetQuery.queryKey) ?? today;
  expect(dataset).toBe(parsed.dataset);
  for (const claim of dataset.claims) expect(dataset.claimById.get(claim.id)).toBe(claim);
  for (const claim of dataset.spoken) expect(dataset.claims).toContain(claim);
});

it("shows today's data for a version that nobody kept, and says so", async () => {
  const asked = serve([version]);
  expect(await showVersion(OTHER, today)).toEqual({
    parsed: today,
    past: { kind: 'unknown', version: OTHER, now: today.dataset },
  });
  expect(asked).toEqual(['data/versions.json']);
});

it('does not take a folder for what it is not', async () => {
  serve([OTHER]);
  expect((await showVersion(OTHER, today)).past?.kind).toBe('unavailable');
});

it("shows today's data when the versions cannot be had", async () => {
  serve([version], 500);
  expect(await showVersion(version, today)).toMatchObject({ parsed: today, past: { kind: 'unavailable' } });
});
