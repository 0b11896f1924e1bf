import type { QueryClient } from '@tanstack/react-query';
import type { CodeLists } from '../domain/codeLists';
import { nextPartId, type PackageRef, type Part } from '../domain/part';
import { LoadError } from './LoadError';
import { HOME, libraryQuery, packageQuery, type Refused, type Shelf, type Shelves } from './library';
import type { About, PackageFiles, Parsed } from './parseDataset';
import { parseSound } from './parseSound';
import { fetchOk, loadPackage, mixedIssue } from './queries';

/** More is no package of statements, and would not fit into the memory of a phone. */
const MOST_BYTES = 64e6;

/**
 * The files of a package that lies in one file, with a descriptor that names their hashes as they are, and the paths of those
 * that it had otherwise; rejects when it holds none.
 */
export type ReadFile = (
  bytes: Uint8Array,
) => Promise<{ readonly files: PackageFiles; readonly mixed: readonly string[] }>;

/**
 * A shelf with the packages that an address names beside the first one, which is there already where it is named too. Never
 * throws: what cannot be opened is refused.
 */
export async function openPackages(
  client: QueryClient,
  home: PackageRef,
  wanted: readonly PackageRef[],
  readFile: ReadFile,
  base: string = document.baseURI,
): Promise<Shelf> {
  const others = wanted.filter(({ address }) => !isHome(address, home, base));
  const results = await Promise.all(others.map((ref) => open(client, home, ref, readFile, base)));
  return {
    packages: [home, ...others.filter((_, at) => results[at] === null)],
    refused: results.filter((refusal) => refusal !== null),
  };
}

/** Whether an address leads to the built-in package, today's or the one that is shown. */
function isHome(address: string, home: PackageRef, base: string): boolean {
  const folder = URL.canParse(address, base) ? folderAt(new URL(address, base)) : null;
  return [home, HOME].some((one) => folder === new URL(one.address, base).href);
}

/** The folder that an address names, by itself or by its descriptor; null where it names one file that is the whole package. */
function folderAt({ href, pathname }: URL): string | null {
  const file = /[^/]*$/.exec(pathname)?.[0] ?? '';
  if (file === 'datapackage.json' || file === '') return new URL('.', href).href;
  return /\.(json|zip)$/i.test(file) ? null : new URL(`${file}/`, href).href;
}

/** Opens a package that was dropped on the page, for as long as the page is open; null, or why it was not. Never throws. */
export async function openFile(
  { client, library }: Shelves,
  file: Blob & { readonly name: string },
  readFile: ReadFile,
): Promise<Refused | null> {
  const { packages, searched } = library.getState();
  const ref = { address: `file:${packages.length}:${file.name}`, version: null };
  if (file.size > MOST_BYTES) return { address: file.name, reason: 'too-large', detail: '' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const codes = await codesOf(client, packages[0]);
    client.setQueryData(packageQuery(ref).queryKey, await parsePackage(bytes, readFile, null, codes));
    const next: Shelf['packages'] = [...packages, ref];
    await client.fetchQuery(libraryQuery(next, searched));
    library.setState({ packages: next });
    return null;
  } catch (error) {
    return refusalOf(file.name, error);
  }
}

async function open(
  client: QueryClient,
  home: PackageRef,
  ref: PackageRef,
  readFile: ReadFile,
  base: string,
): Promise<Refused | null> {
  const { address } = ref;
  if (!URL.canParse(address, base)) return { address, reason: 'missing', detail: address };
  const url = new URL(address, base);
  if (url.origin !== new URL(base).origin) return { address, reason: 'elsewhere', detail: url.origin };
  try {
    const codes = await codesOf(client, home);
    await client.fetchQuery({
      queryKey: packageQuery(ref).queryKey,
      queryFn: ({ signal }) => read(url, address, readFile, codes, signal),
    });
    return null;
  } catch (error) {
    return refusalOf(address, error);
  }
}

/** The codes that a package beside the built-in one may use. */
async function codesOf(client: QueryClient, home: PackageRef): Promise<CodeLists> {
  return (await client.ensureQueryData(packageQuery(home))).dataset.codes;
}

async function read(
  url: URL,
  address: string,
  readFile: ReadFile,
  codes: CodeLists,
  signal: AbortSignal,
): Promise<Parsed> {
  const folder = folderAt(url);
  if (folder !== null) return loadPackage(signal, folder, openedFrom(address), codes, parseSound);
  const response = await fetchOk(new URL('.', url).href, url.pathname.replace(/^.*\//, ''), { signal });
  return parsePackage(new Uint8Array(await response.arrayBuffer()), readFile, address, codes);
}

async function parsePackage(
  bytes: Uint8Array,
  readFile: ReadFile,
  address: string | null,
  codes: CodeLists,
): Promise<Parsed> {
  const { files, mixed } = await readFile(bytes);
  const { dataset, issues } = parseSound(files, openedFrom(address), codes);
  return { dataset, issues: [...mixed.map(mixedIssue), ...issues] };
}

function openedFrom(address: string | null): (about: About) => Part {
  return ({ name, title = name, version }) => ({
    id: nextPartId(name, []),
    name: { en: title, ru: title },
    origin: 'opened',
    version,
    address,
  });
}

function refusalOf(address: string, error: unknown): Refused {
  const detail = error instanceof Error ? error.message : String(error);
  if (!(error instanceof LoadError)) {
    return { address, reason: error instanceof TypeError ? 'unreachable' : 'not-package', detail };
  }
  const { kind, detail: words } = error.failure;
  if (kind === 'network') return { address, reason: 'unreachable', detail };
  if (kind === 'status') return { address, reason: /^4/.test(words) ? 'missing' : 'unreachable', detail };
  return { address, reason: 'not-package', detail };
}
