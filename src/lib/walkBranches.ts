/** One branch of a view as it is walked: what is said of one place on one topic, each stop at its time. */
export type Branch = {
  /** Branches of one group stand together; a page leads from group to group. */
  readonly group: string;
  readonly stops: readonly Stop[];
};

/** `at` is anything that grows with time. */
type Stop = { readonly id: string; readonly at: number };

/** The same with those stops alone that are there, and no empty branches. */
export function branchesWith(branches: readonly Branch[], isThere: (id: string) => boolean): readonly Branch[] {
  return branches
    .map(({ group, stops }) => ({ group, stops: stops.filter(({ id }) => isThere(id)) }))
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

function nearest(branch: Branch | undefined, time: number): string | undefined {
  const [first, ...rest] = branch?.stops ?? [];
  if (!first) return undefined;
  return rest.reduce((best, stop) => (Math.abs(stop.at - time) < Math.abs(best.at - time) ? stop : best), first).id;
}
