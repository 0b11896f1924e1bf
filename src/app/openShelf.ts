import type { QueryClient } from '@tanstack/react-query';
import type { Shelf } from '../data/library';
import { openPackages } from '../data/openPackages';
import type { PackageRef } from '../domain/part';
import { readPackage } from '../files/data/readPackage';
import { remembered } from '../state/remembered';

/** The built-in package with those that an address names, and, where there is any, what is the reader’s own. */
export async function openShelf(client: QueryClient, home: PackageRef, wanted: readonly PackageRef[]): Promise<Shelf> {
  const shelf = await openPackages(client, home, wanted, readPackage);
  const ref = remembered('own') ? await keptOwn(client, home) : null;
  return ref ? { ...shelf, packages: [...shelf.packages, ref] } : shelf;
}

async function keptOwn(client: QueryClient, home: PackageRef): Promise<PackageRef | null> {
  const [{ theOwnStore }, { whenReady }, { ownRef }] = await Promise.all([
    import('../data/own/ownStore'),
    import('../data/own/ownReady'),
    import('../data/own/showOwn'),
  ]);
  const store = theOwnStore();
  await whenReady(store);
  return ownRef({ client }, home, store.getState());
}
