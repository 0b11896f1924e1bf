import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { real } from './fixtures';
import { createLibrary, HOME, libraryQuery, packageQuery } from './library';
import { openFile, openPackages } from './openPackages';
import { parseDataset } from './parseDataset';
import { createQueryClient } from './queries';

const PAGE = 'https://five.example/app/?tab=table';
const home = parseDataset(real);
const whole = JSON.stringify(real);
const readJson = async (bytes: Uint8Array) => ({ files: JSON.parse(new TextDecoder().decode(bytes)), mixed: [] });

/** Serves the real package at `/app/customs/`, in one file at `/app/customs.json`, and a page that is none. */
async function answer(address: string): Promise<Response> {
  const { pathname } = new URL(address);
  if (pathname === '/app/customs.json') return new Response(whole);
  if (pathname === '/app/page/datapackage.json') return new Response('<!doctype html>');
  if (pathname === '/app/broken.json') return new Response('{"datapackage": {}}');
  const file = /^\/app\/(?:customs|page)\/(\w+\.json)$/.exec(pathname)?.[1];
  if (file) return new Response(await readFile(new URL(`../../public/data/${file}`, import.meta.url)));
  return new Response('not here', { status: 404, statusText: 'Not Found' });
}

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer(address);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function withHome() {
  const client = createQueryClient();
  client.setQueryData(packageQuery(HOME).queryKey, home);
  return client;
}
const at = (address: string) => ({ address, version: null });

describe('packages that an address names', () => {
  it.each(['customs/', 'customs', '/app/customs/datapackage.json', 'customs.json'])(
    '%s is opened beside the built-in one',
    async (address) => {
      const client = withHome();
      const shelf = await openPackages(client, HOME, [at(address)], readJson, PAGE);
      expect(shelf).toEqual({ packages: [HOME, at(address)], refused: [] });
      const { dataset, issues } = await client.fetchQuery(libraryQuery(shelf.packages));
      expect(issues).toEqual([]);
      expect(dataset.claims).toHaveLength(72);
      expect(dataset.parts.map(({ id, origin, address: from }) => [id, origin, from])).toEqual([
        ['built-in', 'built-in', null],
        ['five-republics', 'opened', address],
      ]);
      expect(dataset.parts[1]?.version).toBe(dataset.version);
      for (const claim of dataset.spoken) expect(dataset.claimById.get(claim.id)).toBe(claim);
    },
  );

  it.each(['/data/', '/data', '../data/datapackage.json'])(
    '%s is there already: ours is not opened beside ours',
    async (address) => {
      const client = withHome();
      for (const shown of [HOME, { address: '/data/versions/0123456789abcdef0123/', version: null }]) {
        const shelf = await openPackages(client, shown, [at(address)], readJson, PAGE);
        expect(shelf).toEqual({ packages: [shown], refused: [] });
      }
      expect(asked).toEqual([]);
    },
  );

  it('are asked for once, and two of the same name get names of their own', async () => {
    const client = withHome();
    const { packages } = await openPackages(client, HOME, [at('customs/'), at('customs.json')], readJson, PAGE);
    const { dataset } = await client.fetchQuery(libraryQuery(packages));
    expect(dataset.parts.map(({ id }) => id)).toEqual(['built-in', 'five-republics', 'five-republics-2']);
    expect(dataset.claimById.size).toBe(108);
    const times = asked.length;
    await openPackages(client, HOME, [at('customs/'), at('customs.json')], readJson, PAGE);
    expect(asked).toHaveLength(times);
  });

  it('give back the very dataset of before when they are closed', async () => {
    const client = withHome();
    const { packages } = await openPackages(client, HOME, [at('customs/')], readJson, PAGE);
    await client.fetchQuery(libraryQuery(packages));
    expect((await client.fetchQuery(libraryQuery([HOME]))).dataset).toBe(home.dataset);
  });

  it.each([
    ['https://other.example/customs/', 'elsewhere', 'https://other.example'],
    ['//other.example/customs/', 'elsewhere', 'https://other.example'],
    ['nowhere/', 'missing', 'datapackage.json: 404 Not Found'],
    ['nowhere.zip', 'missing', 'nowhere.zip: 404 Not Found'],
    ['page/', 'not-package', expect.stringContaining('datapackage.json')],
    ['broken.json', 'not-package', expect.stringContaining('datapackage.json')],
    ['https://[/', 'missing', 'https://[/'],
  ])('%s is refused: %s', async (address, reason, detail) => {
    const shelf = await openPackages(withHome(), HOME, [at(address)], readJson, PAGE);
    expect(shelf).toEqual({ packages: [HOME], refused: [{ address, reason, detail }] });
    if (reason === 'elsewhere') expect(asked).toEqual([]);
  });

  it('are refused when there is no network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const wanted = [at('customs/'), at('customs.json')];
    const { refused } = await openPackages(withHome(), HOME, wanted, readJson, PAGE);
    expect(refused.map(({ reason }) => reason)).toEqual(['unreachable', 'unreachable']);
  });
});

describe('a package that is dropped on the page', () => {
  it('is put on the shelf, without an address', async () => {
    const [client, library] = [withHome(), createLibrary()];
    expect(await openFile({ client, library }, new File([whole], 'customs.json'), readJson)).toBeNull();
    expect(await openFile({ client, library }, new File([whole], 'customs.json'), readJson)).toBeNull();
    const { dataset } = await client.fetchQuery(libraryQuery(library.getState().packages));
    expect(dataset.claims).toHaveLength(108);
    expect(dataset.parts.map(({ address }) => address)).toEqual([null, null, null]);
  });

  it('is read without what is out of reason, which is told, whether dropped or in a folder', async () => {
    const client = withHome();
    const damage = (text: string) => text.replace(/"amount": ?[\d.]+/, '"amount": 1e308');
    vi.stubGlobal('fetch', async (address: string) => {
      const response = await answer(address);
      return address.includes('claims') ? new Response(damage(await response.text())) : response;
    });
    const [library, file] = [createLibrary(), new File([damage(whole)], 'customs.json')];
    expect(await openFile({ client, library }, file, readJson)).toBeNull();
    const { packages } = await openPackages(client, HOME, [at('customs/')], readJson, PAGE);
    for (const shelf of [library.getState().packages, packages]) {
      const { dataset, issues } = await client.fetchQuery(libraryQuery(shelf));
      expect(dataset.claims).toHaveLength(71);
      expect(issues.filter(({ path }) => path === 'quantity.amount')).toHaveLength(1);
    }
  });

  it('is refused unread when it is too large', async () => {
    const [client, library] = [withHome(), createLibrary()];
    const file = Object.defineProperty(new File([whole], 'huge.zip'), 'size', { value: 64e6 + 1 });
    expect(await openFile({ client, library }, file, readJson)).toMatchObject({ reason: 'too-large' });
  });

  it('leaves the shelf as it is when it is none', async () => {
    const [client, library] = [withHome(), createLibrary()];
    const refused = await openFile({ client, library }, new File(['hello'], 'hello.zip'), readJson);
    expect(refused).toMatchObject({ address: 'hello.zip', reason: 'not-package' });
    expect(library.getState().packages).toEqual([HOME]);
  });
});

it('names the files of a dropped package that are not those its descriptor tells of', async () => {
  const client = withHome();
  const library = createLibrary();
  const file = new File([whole], 'customs.json');
  const mixed = async (bytes: Uint8Array) => ({ ...(await readJson(bytes)), mixed: ['claims.json'] });
  expect(await openFile({ client, library }, file, mixed)).toBeNull();
  const { issues } = await client.fetchQuery(libraryQuery(library.getState().packages));
  expect(issues).toMatchObject([{ kind: 'mixed', file: 'claims.json' }]);
});
