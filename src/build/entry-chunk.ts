import { join } from 'node:path';

type Context = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/** Chunks by the module that everything in them is imported from, in the order in which they are loaded. */
const CHUNKS = [
  ['first', join(process.cwd(), 'src/main.tsx')],
  ['dashboard', join(process.cwd(), 'src/app/Dashboard.tsx')],
] as const;

const homes = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * The name of the chunk of all that the entry imports, or the dashboard beside it, however many other views share parts
 * of it: one file compresses better than thirty small ones. Null for what comes later.
 */
export function entryChunk(id: string, context: Context): string | null {
  const home = homes.get(context) ?? homesIn(context);
  homes.set(context, home);
  return home.get(id) ?? null;
}

function homesIn(context: Context): ReadonlyMap<string, string> {
  const home = new Map<string, string>();
  for (const [name, entry] of CHUNKS)
    for (const id of reachedFrom(entry, context)) if (!home.has(id)) home.set(id, name);
  return home;
}

function reachedFrom(entry: string, context: Context): ReadonlySet<string> {
  const found = new Set([entry]);
  // Transitive closure: iterating a Set also visits what is added meanwhile.
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
