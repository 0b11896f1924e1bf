import type { Issue } from '../domain/dataset';
import { LoadError } from './LoadError';
import type { PackageFiles } from './parseDataset';
import { nameOf } from './records';
import { type Limits, OF_PACKAGES, unsound } from './unsound';

/** Formulas build on each other, and are computed anew with every choice. */
const MOST_DERIVATIONS = 2000;

/** What of a package is within reason, and what was left out of it. */
export type SoundFiles = { readonly files: PackageFiles; readonly issues: readonly Issue[] };

/**
 * A package that somebody else has made, without the records that are out of reason or have no id; each of them becomes
 * an issue. Throws a `LoadError` where a whole file is out of reason. What is left is judged by the schemas.
 */
export function soundFiles(files: PackageFiles, limits: Limits = OF_PACKAGES): SoundFiles {
  const issues: Issue[] = [];
  // The log of a reader's own documents is no record; whoever restores it judges it.
  const records = Object.entries(files).filter(([name]) => name !== 'log');
  const sound = records.map(([name, content]) => [name, soundFile(name, content, issues, limits)] as const);
  return { files: Object.fromEntries(sound), issues };
}

function soundFile(name: string, content: unknown, issues: Issue[], limits: Limits): unknown {
  const file = `${name}.json`;
  if (Array.isArray(content)) return soundList(file, content, issues, limits);
  if (name === 'codelists' && typeof content === 'object' && content !== null) {
    const lists = Object.entries(content).filter(([list]) => list !== '__proto__');
    return Object.fromEntries(
      lists.map(([list, codes]) => [list, Array.isArray(codes) ? soundList(file, codes, issues, limits) : codes]),
    );
  }
  const fault = unsound(content, limits);
  if (fault) throw new LoadError({ kind: 'schema', file, path: fault.path, detail: fault.message });
  return content;
}

function soundList(file: string, records: readonly unknown[], issues: Issue[], limits: Limits): readonly unknown[] {
  const most = file === 'derivations.json' ? MOST_DERIVATIONS : limits.records;
  if (records.length > most) throw LoadError.schema(file, { message: `must not hold more than ${most} records` });
  return records.filter((record, index) => {
    const name = nameOf(record, index);
    const fault = name.startsWith('#') ? { path: 'id', message: 'must have an id' } : unsound(record, limits);
    if (fault) issues.push({ kind: 'invalid', file, record: shortened(name), ...fault });
    return !fault;
  });
}

/** A name without end is told by its beginning. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
