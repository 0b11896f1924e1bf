/** One branch of a view as it is walked: what is said of one place on one topic, each stop at its time. */
export type Branch = {
  /** Branches of one group stand together; a page leads from group to group. */
  readonly group: string;
  /** Of what place or quantity it is, as a code; empty for none. */
  readonly name: string;
  readonly stops: readonly Stop[];
};

/** `at` is anything that grows along the branch; `name` is of one that is of another place than the rest of its branch. */
type Stop = { readonly id: string; readonly at: number; readonly name?: string };

/** The same with those stops alone that are there, and no empty branches. */
export function branchesWith(branches: readonly Branch[], isThere: (id: string) => boolean): readonly Branch[] {
  return branches
    .map(({ stops, ...branch }) => ({ ...branch, stops: stops.filter(({ id }) => isThere(id)) }))
    .filter(({ stops }) => stops.length > 0);
}

/**
 * Where a key leads from a stop: left and right along time in its branch, up and down to the nearest in time of the next
 * branch, Home and End to the ends of the branch, a page to the first stop of the next group. Undefined where it leads
 * nowhere.
 */
export function stepFrom(branches: readonly Branch[], from: string, key: string): string | undefined {
  const at = branches.findIndex(({ stops }) => stops.some(({ id }) => id === from));
  const branch = branches[at];
  const index = branch?.stops.findIndex(({ id }) => id === from) ?? -1;
  const stop = branch?.stops[index];
  if (!branch || !stop) return undefined;
  switch (key) {
    case 'ArrowRight':
      return branch.stops[index + 1]?.id;
    case 'ArrowLeft':
      return branch.stops[index - 1]?.id;
    case 'Home':
      return branch.stops[0]?.id;
    case 'End':
      return branch.stops.at(-1)?.id;
    case 'ArrowDown':
      return nearest(branches[at + 1], stop.at);
    case 'ArrowUp':
      return nearest(branches[at - 1], stop.at);
    case 'PageDown':
      return branches.slice(at).find(({ group }) => group !== branch.group)?.stops[0]?.id;
    case 'PageUp': {
      const before = branches.slice(0, at).findLast(({ group }) => group !== branch.group)?.group;
      return branches.find(({ group }) => group === before)?.stops[0]?.id;
    }
    default:
      return undefined;
  }
}

/**
 * Where a letter leads from a stop: to the next place or quantity whose name begins with it, round and round. Undefined
 * where there is no other.
 */
export function stepToLetter(
  branches: readonly Branch[],
  from: string,
  letter: string,
  nameOf: (code: string) => string,
): string | undefined {
  const all = branches.flatMap(({ name, stops }) =>
    stops.map((stop, index) => ({ id: stop.id, name: stop.name ?? (index === 0 ? name : '') })),
  );
  const at = all.findIndex(({ id }) => id === from);
  const begins = (code: string) => code !== '' && lower(nameOf(code)).startsWith(lower(letter));
  const found = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(({ name }) => begins(name));
  return at < 0 ? undefined : found?.id;
}

const lower = (words: string): string => words.toLocaleLowerCase();

function nearest(branch: Branch | undefined, time: number): string | undefined {
  const [first, ...rest] = branch?.stops ?? [];
  if (!first) return undefined;
  return rest.reduce((best, stop) => (Math.abs(stop.at - time) < Math.abs(best.at - time) ? stop : best), first).id;
}
