import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { CodeLists } from '../domain/codeLists';
import type { Issue } from '../domain/dataset';
import type { Part } from '../domain/part';
import { sha256 } from '../lib/sha256';
import { LoadError } from './LoadError';
import { type About, type PackageFiles, type Parsed, parseDataset } from './parseDataset';
import { packageSchema } from './wire';

/** Where the package lies, for the page in every language. */
export const BASE = `${import.meta.env.BASE_URL}data/`;
/** What a package holds; asked for at once, since the descriptor may not leave any of them out. */
const RESOURCES = ['sources', 'speakers', 'claims', 'events', 'derivations'] as const;

/** A package beside the built-in one may do without. */
const CODELISTS = 'codelists';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        // A dataset is frozen, and what it lists is what it indexes: sharing would rebuild it from parts of two versions.
        structuralSharing: false,
      },
    },
  });
}

/**
 * Fetches and parses the package in a folder; throws a `LoadError` that names the file. A file that is not the one that
 * the descriptor tells of comes from another version, kept by a cache or put there by a half-finished upload: then all
 * are fetched again past every cache. One that still differs is an issue; the version is in any case that of the contents.
 */
export async function loadPackage(
  signal: AbortSignal,
  folder: string,
  partFor?: (about: About) => Part,
  known?: CodeLists,
  parse = parseDataset,
): Promise<Parsed> {
  const fetched = await fetchPackage(folder, !known, { signal });
  const { files, mixed } =
    fetched.mixed.length === 0 ? fetched : await fetchPackage(folder, !known, { signal, cache: 'reload' });
  const { dataset, issues } = parse(files, partFor, known);
  return { dataset, issues: [...mixed.map(mixedIssue), ...issues] };
}

type Fetched = { readonly files: PackageFiles; readonly mixed: readonly string[] };

/** The files of a package with a descriptor that names their hashes as they are, and which of these it had otherwise. */
async function fetchPackage(folder: string, isFirst: boolean, init: RequestInit): Promise<Fetched> {
  const ask = (name: string) => fetchJson(folder, `${name}.json`, init);
  const [datapackage, lists, ...contents] = await Promise.all([
    ask('datapackage'),
    isFirst ? ask(CODELISTS) : undefined,
    ...RESOURCES.map(ask),
  ]);
  const descriptor = v.safeParse(packageSchema, datapackage.json);
  if (!descriptor.success) throw LoadError.schema('datapackage.json', descriptor.issues[0]);
  const { resources } = descriptor.output;
  const listed = new Set(resources.map(({ name }) => name));
  const missing = RESOURCES.find((name) => !listed.has(name));
  if (missing) throw LoadError.schema('datapackage.json', { message: `lists no resource ${missing}` });
  const codelists = lists ?? (listed.has(CODELISTS) ? await ask(CODELISTS) : undefined);
  const found = new Map([[CODELISTS, codelists], ...RESOURCES.map((name, at) => [name, contents[at]] as const)]);
  const hashed = resources.map((resource) => ({ ...resource, hash: found.get(resource.name)?.hash ?? resource.hash }));
  return {
    files: {
      ...Object.fromEntries([...found].map(([name, file]) => [name, file?.json])),
      datapackage: { ...descriptor.output, resources: hashed },
    },
    mixed: resources.flatMap(({ name, hash }, at) => (hash === hashed[at]?.hash ? [] : `${name}.json`)),
  };
}

/** A file that its descriptor has otherwise. */
export const mixedIssue = (file: string): Issue => ({
  kind: 'mixed',
  file,
  record: '',
  path: '',
  message: 'not the file that the descriptor tells of',
});

type File = { readonly json: unknown; readonly hash: string };

/** What a file of a folder holds, and the hash of its bytes as a descriptor names it. */
export async function fetchJson(folder: string, file: string, init: RequestInit): Promise<File> {
  const bytes = new Uint8Array(await (await fetchOk(folder, file, init)).arrayBuffer());
  try {
    return { json: JSON.parse(new TextDecoder().decode(bytes)), hash: `sha256:${await sha256(bytes)}` };
  } catch (error) {
    throw new LoadError({ kind: 'not-json', file, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A file of a folder, or a `LoadError` that names it. */
export async function fetchOk(folder: string, file: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${folder}${file}`, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new LoadError({ kind: 'network', file, detail: error instanceof Error ? error.message : String(error) });
  }
  if (!response.ok)
    throw new LoadError({ kind: 'status', file, detail: `${response.status} ${response.statusText}`.trim() });
  return response;
}
