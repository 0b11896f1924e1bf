import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { real } from './fixtures';
import { LoadError } from './LoadError';
import { HOME_ALONE, libraryQuery } from './library';
import { parseDataset } from './parseDataset';
import { createQueryClient } from './queries';

const datasetQuery = libraryQuery(HOME_ALONE.packages);

const fromDisk = async (file: string) =>
  new Response(await readFile(new URL(`../../public/data/${file}`, import.meta.url)));

/** Loads the real package from a server that gives out one file in its own way, or fails to. */
async function load(odd = '', answer: () => Response | Promise<Response> = () => Response.error()) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const file = address.replace(/^.*\//, '');
    return file === odd ? answer() : fromDisk(file);
  });
  const client = createQueryClient();
  try {
    return { asked, parsed: await client.fetchQuery(datasetQuery), client };
  } catch (error) {
    return { asked, failure: error instanceof LoadError ? error.failure : error, client };
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('loads every file of the package once, from where the site begins', async () => {
  const { asked, parsed, client } = await load();
  expect(parsed?.dataset.claims).toHaveLength(36);
  expect(parsed?.issues).toEqual([]);
  await client.fetchQuery(datasetQuery);
  const names = ['claims', 'codelists', 'datapackage', 'derivations', 'events', 'sources', 'speakers'];
  expect(asked.sort()).toEqual(names.map((name) => `/data/${name}.json`));
});

const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const gone = () => new Response('not here', { status: 404, statusText: 'Not Found' });
const notJson = () => new Response('<!doctype html><p>the page itself');

it.each([
  ['no network', 'claims.json', offline, { kind: 'network', file: 'claims.json', detail: 'Failed to fetch' }],
  ['no such file', 'events.json', gone, { kind: 'status', file: 'events.json', detail: '404 Not Found' }],
  ['a page instead of JSON', 'sources.json', notJson, { kind: 'not-json', file: 'sources.json' }],
  ['no network for the descriptor', 'datapackage.json', offline, { kind: 'network', file: 'datapackage.json' }],
  [
    'a file that is no list',
    'claims.json',
    () => Response.json({ claims: [] }),
    { kind: 'schema', file: 'claims.json' },
  ],
  [
    'a broken descriptor',
    'datapackage.json',
    () => Response.json({ name: 'x' }),
    { kind: 'schema', file: 'datapackage.json', path: 'version' },
  ],
  [
    'a descriptor that lists nothing',
    'datapackage.json',
    () => Response.json({ name: 'x', version: '1', resources: [] }),
    { kind: 'schema', file: 'datapackage.json', detail: 'lists no resource sources' },
  ],
])('%s: says which file failed, and how', async (_, file, answer, expected) => {
  expect((await load(file, answer)).failure).toMatchObject(expected);
});

const claimsAs = async (amount: string) =>
  (await (await fromDisk('claims.json')).text()).replace('"amount": 28000000000', `"amount": ${amount}`);

/** Serves another `claims.json` than the descriptor tells of, for the first so many times that it is asked for. */
async function loadMixed(times: number) {
  const asked: (readonly [string, RequestCache | undefined])[] = [];
  const changed = await claimsAs('99000000000');
  expect(changed).not.toBe(await claimsAs('28000000000'));
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit) => {
    const file = address.replace(/^.*\//, '');
    asked.push([file, cache]);
    const isOdd = file === 'claims.json' && asked.filter(([name]) => name === file).length <= times;
    return isOdd ? new Response(changed) : fromDisk(file);
  });
  return { asked, parsed: await createQueryClient().fetchQuery(datasetQuery) };
}

it('fetches all again past every cache where one file is not the one that the descriptor tells of', async () => {
  const { asked, parsed } = await loadMixed(1);
  expect(parsed.issues).toEqual([]);
  expect(parsed.dataset.version).toBe(parseDataset(real).dataset.version);
  expect(asked).toHaveLength(14);
  expect(asked.slice(7).every(([, cache]) => cache === 'reload')).toBe(true);
});

it('tells of a file that still differs, and calls what it shows by no version that it is not', async () => {
  const { asked, parsed } = await loadMixed(9);
  expect(asked).toHaveLength(14);
  expect(parsed.issues).toMatchObject([{ kind: 'mixed', file: 'claims.json' }]);
  const { version } = parseDataset(real).dataset;
  expect(parsed.dataset.claims.some(({ quantity }) => 'amount' in quantity && quantity.amount === 99e9)).toBe(true);
  expect(parsed.dataset.version).not.toBe(version);
  expect([...parsed.dataset.version].filter((digit, at) => digit !== version[at]).length).toBeLessThanOrEqual(4);
});

it('loads again after a failure', async () => {
  const { client } = await load('claims.json', offline);
  vi.stubGlobal('fetch', (address: string) => fromDisk(address.replace(/^.*\//, '')));
  expect((await client.fetchQuery(datasetQuery)).dataset.claims).toHaveLength(36);
});
