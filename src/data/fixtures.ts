import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from './parseDataset';

const NAMES = ['claims', 'codelists', 'datapackage', 'derivations', 'events', 'sources', 'speakers'] as const;
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), `public/data/${name}.json`), 'utf8'));

/** The files of the real package, for tests. */
export const real: PackageFiles = Object.fromEntries(NAMES.map((name) => [name, read(name)]));

/** The same JSON with another value at a path; `undefined` takes the value out. */
export function put(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json)) return json.map((item: unknown, i) => (String(i) === key ? put(item, rest, value) : item));
  if (typeof json !== 'object' || json === null) throw new Error(`nothing at ${key}`);
  const { [key]: old, ...others } = Object.fromEntries(Object.entries(json));
  return value === undefined && rest.length === 0 ? others : { ...others, [key]: put(old, rest, value) };
}

/** The real package with another value at a dotted path of one record. */
export function damaged(file: (typeof NAMES)[number], id: string, path: string, value: unknown): PackageFiles {
  const records = real[file];
  const index = Array.isArray(records) ? records.findIndex((record) => record.id === id) : -1;
  if (index < 0) throw new Error(`no ${id} in ${file}`);
  return { ...real, [file]: put(records, [String(index), ...path.split('.')], value) };
}
