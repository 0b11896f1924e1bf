import * as v from 'valibot';
import type { Issue } from '../domain/dataset';
import { LoadError } from './LoadError';

/** The records of a list that can be read; each of the others becomes an issue that names it and the path of the fault. */
export function records<Schema extends v.GenericSchema>(
  file: string,
  value: unknown,
  schema: Schema,
  issues: Issue[],
): readonly v.InferOutput<Schema>[] {
  return listOf(file, value).flatMap((record, index) => {
    const result = v.safeParse(schema, record);
    if (result.success) return [result.output];
    const [first] = result.issues;
    const message = result.issues.length > 1 ? `${first.message} (+${result.issues.length - 1})` : first.message;
    issues.push({ kind: 'invalid', file, record: nameOf(record, index), path: v.getDotPath(first) ?? '', message });
    return [];
  });
}

/** Throws a `LoadError` for what is no list. */
export function listOf(file: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw LoadError.schema(file, { message: 'must be a list of records' });
  return value;
}

/** Each id once: a record under one that is taken is left out, and reported. */
export function unique<Item extends { readonly id: string }>(
  file: string,
  items: readonly Item[],
  issues: Issue[],
  taken: ReadonlySet<string> = new Set(),
): readonly Item[] {
  const seen = new Set(taken);
  return items.filter(({ id }) => {
    if (seen.has(id))
      issues.push({ kind: 'duplicate', file, record: id, path: 'id', message: `the id ${id} is taken` });
    return !seen.has(id) && seen.add(id);
  });
}

export function dangling(file: string, record: string, path: string, message: string): Issue {
  return { kind: 'dangling', file, record, path, message };
}

/** The id of a record in a file, or its number. */
export function nameOf(record: unknown, index: number): string {
  const id = typeof record === 'object' && record !== null && 'id' in record && record.id;
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}
