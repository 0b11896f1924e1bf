import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { LoadError } from './LoadError';
import { HOME_ALONE, libraryQuery } from './library';
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

it('loads again after a failure', async () => {
  const { client } = await load('claims.json', offline);
  vi.stubGlobal('fetch', (address: string) => fromDisk(address.replace(/^.*\//, '')));
  expect((await client.fetchQuery(datasetQuery)).dataset.claims).toHaveLength(36);
});
