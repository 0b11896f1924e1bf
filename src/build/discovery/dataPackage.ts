import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day, PeriodKind } from '../../domain/period.ts';

/** What discovery needs of the data package and its claims. */
export type DataPackage = {
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly title: string;
    readonly hash: string;
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly indicator: string;
    readonly period: { readonly kind: PeriodKind; readonly end?: Day };
    readonly said: { readonly on: Day };
  }[];
};

export function readPackage(root: string): DataPackage {
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'public/data', `${name}.json`), 'utf8'));
  return { ...read('datapackage'), claims: read('claims') };
}
