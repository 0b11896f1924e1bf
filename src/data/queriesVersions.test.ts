import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { real } from './fixtures';
import { HOME, libraryQuery, packageQuery } from './library';
import { parseDataset } from './parseDataset';
import { createQueryClient } from './queries';
import { showVersion } from './queriesVersions';

const today = parseDataset(real).dataset;
const { version } = today;
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
  const client = createQueryClient();
  const { home, past } = await showVersion(client, version, today);
  expect(past).toEqual({ kind: 'older', version, now: today });
  const parsed = await client.fetchQuery(libraryQuery([home]));
  expect(parsed.dataset).not.toBe(today);
  expect(parsed.dataset.claims).toHaveLength(36);
  expect(asked.slice(1).every((address) => address.startsWith(`/data/versions/${version}/`))).toBe(true);
  expect(asked).toHaveLength(8);
});

it('keeps what an older version lists the very objects that it indexes, beside those of today', async () => {
  serve([OTHER, version]);
  const client = createQueryClient();
  client.setQueryData(packageQuery(HOME).queryKey, { dataset: today, issues: [] });
  const { home } = await showVersion(client, version, today);
  const { dataset } = await client.fetchQuery(libraryQuery([home]));
  expect(dataset).not.toBe(today);
  for (const claim of dataset.claims) expect(dataset.claimById.get(claim.id)).toBe(claim);
  for (const claim of dataset.spoken) expect(dataset.claims).toContain(claim);
  expect((await client.fetchQuery(libraryQuery([HOME]))).dataset).toBe(today);
});

it("shows today's data for a version that nobody kept, and says so", async () => {
  const asked = serve([version]);
  expect(await showVersion(createQueryClient(), OTHER, today)).toEqual({
    home: HOME,
    past: { kind: 'unknown', version: OTHER, now: today },
  });
  expect(asked).toEqual(['/data/versions.json']);
});

it('does not take a folder for what it is not', async () => {
  serve([OTHER]);
  expect((await showVersion(createQueryClient(), OTHER, today)).past?.kind).toBe('unavailable');
});

it("shows today's data when the versions cannot be had", async () => {
  serve([version], 500);
  expect(await showVersion(createQueryClient(), version, today)).toMatchObject({
    home: HOME,
    past: { kind: 'unavailable' },
  });
});
