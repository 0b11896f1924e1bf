import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { CodeLists } from '../domain/codeLists';
import type { Part } from '../domain/part';
import { LoadError } from './LoadError';
import { type About, type Parsed, parseDataset } from './parseDataset';
import { packageSchema } from './wire';

/** Where the package lies, for the page in every language. */
export const BASE = '/data/';
/** What a package holds; asked for at once, since the descriptor may not leave any of them out. */
const RESOURCES = ['sources', 'speakers', 'claims', 'events', 'derivations'] as const;

/** A package beside the built-in one may do without. */
const CODELISTS = 'codelists.json';

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

/** Fetches and parses the package in a folder; throws a `LoadError` that names the file. */
export async function loadPackage(
  signal: AbortSignal,
  folder: string,
  partFor?: (about: About) => Part,
  known?: CodeLists,
): Promise<Parsed> {
  const fetchLists = () => fetchJson(folder, CODELISTS, signal);
  const [datapackage, lists, ...contents] = await Promise.all([
    fetchJson(folder, 'datapackage.json', signal),
    known ? undefined : fetchLists(),
    ...RESOURCES.map((name) => fetchJson(folder, `${name}.json`, signal)),
  ]);
  const descriptor = v.safeParse(packageSchema, datapackage);
  if (!descriptor.success) throw LoadError.schema('datapackage.json', descriptor.issues[0]);
  const listed = new Set(descriptor.output.resources.map(({ name }) => name));
  const missing = RESOURCES.find((name) => !listed.has(name));
  if (missing) throw LoadError.schema('datapackage.json', { message: `lists no resource ${missing}` });
  const files = RESOURCES.map((name, index) => [name, contents[index]] as const);
  const codelists = known && listed.has('codelists') ? await fetchLists() : lists;
  return parseDataset({ datapackage, codelists, ...Object.fromEntries(files) }, partFor, known);
}

export async function fetchJson(folder: string, file: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetchOk(folder, file, signal);
  try {
    return await response.json();
  } catch (error) {
    throw new LoadError({ kind: 'not-json', file, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A file of a folder, or a `LoadError` that names it. */
export async function fetchOk(folder: string, file: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${folder}${file}`, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError({ kind: 'network', file, detail: error instanceof Error ? error.message : String(error) });
  }
  if (!response.ok)
    throw new LoadError({ kind: 'status', file, detail: `${response.status} ${response.statusText}`.trim() });
  return response;
}
