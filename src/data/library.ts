import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import type { PackageRef } from '../domain/part';
import type { Parsed } from './parseDataset';
import { BASE, loadPackage } from './queries';

/** A package that an address asks for and that was not opened: where it lies, why, and the words of the fault. */
export type Refused = {
  readonly address: string;
  readonly reason: 'elsewhere' | 'missing' | 'unreachable' | 'not-package';
  readonly detail: string;
};

/** The packages that are switched on, the built-in one first, and those that could not be opened. */
export type Shelf = { readonly packages: readonly [PackageRef, ...PackageRef[]]; readonly refused: readonly Refused[] };
export type Library = StoreApi<Shelf>;

/** Today's built-in package. */
export const HOME: PackageRef = { address: BASE, version: null };
export const HOME_ALONE: Shelf = { packages: [HOME], refused: [] };

export function createLibrary(shelf: Shelf = HOME_ALONE): Library {
  return createStore<Shelf>()(() => shelf);
}

export const LibraryContext = createContext(createLibrary());

/** One package by its folder and version; those that are opened beside the built-in one are put there by `openPackages`. */
export function packageQuery({ address, version }: PackageRef) {
  return queryOptions({
    queryKey: ['package', address, version],
    queryFn: ({ signal }) => loadPackage(signal, address),
  });
}

/** What several packages hold together; what joins them is loaded when there is a second one. */
export function libraryQuery(packages: Shelf['packages']) {
  return queryOptions({
    queryKey: ['library', packages],
    queryFn: async ({ client }): Promise<Parsed> => {
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

/** Where packages are kept, for whoever opens one. */
export type Shelves = { readonly client: QueryClient; readonly library: Library };

export function useShelves(): Shelves {
  return { client: useQueryClient(), library: useContext(LibraryContext) };
}

export function useShelf(): Shelf {
  return useStore(useContext(LibraryContext));
}

/** The dataset of all packages that are switched on, with its issues; throws a `LoadError` into the nearest boundary. */
export function useLibrary(): Parsed {
  return useSuspenseQuery(libraryQuery(useShelf().packages)).data;
}
