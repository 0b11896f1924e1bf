import { posix } from 'node:path';
import { importsOf, parse } from './syntax';

/** Which files a file imports; false for those of which only types are. Packages stand under their own names. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

const ENDS = ['', '.ts', '.tsx', '.d.ts'];

/** The graph of files given by path and code; a specifier that leads to none of them is kept as it is. */
export function graphOf(files: ReadonlyMap<string, string>): Graph {
  return new Map([...files].map(([file, code]) => [file, edgesOf(file, code, files)]));
}

function edgesOf(file: string, code: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, boolean> {
  const edges = new Map<string, boolean>();
  for (const { specifier, isType } of importsOf(parse(file, code).program)) {
    const path = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
    const target = ENDS.map((end) => path + end).find((name) => files.has(name)) ?? path;
    edges.set(target, (edges.get(target) ?? false) || !isType);
  }
  return edges;
}

/** Files that lead back to themselves, by values, types or lazily: one way round for each, `a → b → a`. */
export function circlesIn(graph: Graph): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file)?.keys() ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

/** The files that `file` brings along when it runs, itself first, and the packages. */
export function reachedFrom(graph: Graph, file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  // Iterating a Set also visits what is added meanwhile.
  for (const name of reached) for (const [next, runs] of graph.get(name) ?? []) if (runs) reached.add(next);
  return reached;
}
