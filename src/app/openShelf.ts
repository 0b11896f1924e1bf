import type { QueryClient } from '@tanstack/react-query';
import type { Shelf } from '../data/library';
import { openPackages } from '../data/openPackages';
import type { PackageRef } from '../domain/part';
import { readPackage } from '../files/data/readPackage';

/** The built-in package with those that an address names. */
export function openShelf(client: QueryClient, home: PackageRef, wanted: readonly PackageRef[]): Promise<Shelf> {
  return openPackages(client, home, wanted, readPackage);
}
