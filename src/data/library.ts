import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { PackageRef } from '../domain/part';
import type { Parsed } from './parseDataset';
import { BASE, loadPackage } from './queries';

/** A package that an address asks for and that was not opened: where it lies, why, and the words of the fault. */
export type Refused = {
  readonly address: string;
  readonly reason: 'elsewhere' | 'missing' | 'unreachable' | 'not-package' | 'too-large';
  readonly detail: string;
};

/** The packages that are switched on, the built-in one first, and those that could not be opened. */
export type Shelf = { readonly packages: readonly [PackageRef, ...PackageRef[]]; readonly refused: readonly Refused[] };
/** `searched` once filters have asked for words: from then on the dataset has a finder. */
type Shown = Shelf & { readonly searched: boolean };
export type Library = StoreApi<Shown>;

/** Today's built-in package. */
export const HOME: PackageRef = { address: BASE, version: null };
export const HOME_ALONE: Shelf = { packages: [HOME], refused: [] };

export function createLibrary(shelf: Shelf = HOME_ALONE): Library {
  return createStore<Shown>()(() => ({ ...shelf, searched: false }));
}

export const LibraryContext = createContext(createLibrary());

/** One package by its folder and version; those that are opened beside the built-in one are put there by `openPackages`. */
export function packageQuery({ address, version }: PackageRef) {
  return queryOptions({
    queryKey: ['package', address, version],
    queryFn: ({ signal }) => loadPackage(signal, address),
  });
}

/**
 * What several packages hold together, with what finds words in it when they are to be `searched`; what joins them is
 * loaded when there is a second one, and the finder when one is asked for.
 */
export function libraryQuery(packages: Shelf['packages'], searched = false) {
  return queryOptions({
    queryKey: ['library', packages, searched],
    queryFn: async ({ client }): Promise<Parsed> => {
      if (searched) return findable(await client.ensureQueryData(libraryQuery(packages)));
      const [home, ...others] = packages;
      if (others.length === 0) return client.fetchQuery(packageQuery(home));
      const [first, ...opened] = await Promise.all([
        client.ensureQueryData(packageQuery(home)),
        ...others.map((ref) => client.ensureQueryData(packageQuery(ref))),
      ]);
      return (await import('./joinPackages')).joinPackages(first, opened);
    },
  });
}

async function findable(parsed: Parsed): Promise<Parsed> {
  const { withFinder } = await import('../domain/search/withFinder');
  return { ...parsed, dataset: withFinder(parsed.dataset) };
}

/** Loads the search index, so that filters can search by words; rejects when its code fails to load. */
export async function letSearch({ client, library }: Shelves): Promise<void> {
  const { packages, searched } = library.getState();
  if (searched) return;
  await client.ensureQueryData(libraryQuery(packages, true));
  library.setState({ searched: true });
}

/** Where packages are kept, for whoever opens one. */
export type Shelves = { readonly client: QueryClient; readonly library: Library };

export function useShelves(): Shelves {
  return { client: useQueryClient(), library: useContext(LibraryContext) };
}

export function useShelf(): Shelf {
  return useShown();
}

function useShown(): Shown {
  return useStore(useContext(LibraryContext));
}

/** The same with what finds words in it, loaded when this is first asked for, whether or not filters ask for any. */
export function useSearchable(): Parsed {
  return useSuspenseQuery(libraryQuery(useShown().packages, true)).data;
}

/** The dataset of all packages that are switched on, with its issues; throws a `LoadError` into the nearest boundary. */
export function useLibrary(): Parsed {
  const { packages, searched } = useShown();
  return useSuspenseQuery(libraryQuery(packages, searched)).data;
}
