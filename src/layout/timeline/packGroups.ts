import { type LanePlace, type PackedLane, type PackItem, type Plot, packLane } from './packLane';

/** What is to be packed of one place. */
export type PackGroup = {
  readonly items: readonly PackItem[];
  /**
   * What may stand in a row of another place rather than open one of its own; there its label names its place, and is
   * as long as `elsewhere` says.
   */
  readonly riders: readonly (PackItem & { readonly elsewhere: number })[];
};

export type PackedGroup = {
  readonly rows: number;
  readonly places: ReadonlyMap<string, LanePlace>;
  /** Riders of other groups among them. */
  readonly guests: ReadonlySet<string>;
};

/** Beyond so many items nobody rides: every ride is tried in every group. */
const MANY = 200;

/** Packs each group into as few rows as first fit finds; a group whose riders all stand elsewhere has none. */
export function packGroups(groups: readonly PackGroup[], plot: Plot, maxRows: number): readonly PackedGroup[] {
  const held = groups.map(({ items }) => ({ items: [...items], guests: new Set<string>() }));
  const packed = held.map(({ items }) => packTight(items, plot, maxRows));
  const all = groups.reduce((sum, { items, riders }) => sum + items.length + riders.length, 0);
  for (const [own, { riders }] of groups.entries()) {
    for (const { elsewhere, ...rider } of riders) {
      const order = all > MANY ? [] : [own, ...groups.keys()].filter((index, at, list) => list.indexOf(index) === at);
      const host = order.find((index) => {
        const item = index === own ? rider : { ...rider, label: elsewhere };
        const before = packed[index];
        if (!before || before.rows === 0) return false;
        const after = packTight([...(held[index]?.items ?? []), item], plot, maxRows);
        return after.rows === before.rows && after.places.get(rider.key)?.side !== 'none';
      });
      const at = held[host ?? own];
      if (!at) continue;
      at.items.push(host === undefined || host === own ? rider : { ...rider, label: elsewhere });
      if (host !== undefined && host !== own) at.guests.add(rider.key);
      packed[host ?? own] = packTight(at.items, plot, maxRows);
    }
  }
  return packed.map(({ rows, places }, index) => ({ rows, places, guests: held[index]?.guests ?? new Set() }));
}

/** Labels first right or first left of their points, early marks first or those with long labels; of equals the first is taken. */
const WAYS = [
  { prefer: 'right', first: 'early' },
  { prefer: 'left', first: 'early' },
  { prefer: 'right', first: 'long' },
  { prefer: 'left', first: 'long' },
  { prefer: 'right', first: 'longest' },
  { prefer: 'left', first: 'longest' },
] as const;

/** The way with the fewest rows; no rows for nothing. */
function packTight(items: readonly PackItem[], plot: Plot, maxRows: number): PackedLane {
  let best: PackedLane = { rows: 0, places: new Map() };
  if (items.length === 0) return best;
  for (const way of WAYS) {
    const packed = packLane(items, { ...plot, ...way }, maxRows);
    if (best.rows === 0 || packed.rows < best.rows) best = packed;
    if (best.rows === 1) break;
  }
  return best;
}
