import type { AreaCode, CodeLists } from './codeLists';
import { type AreaId, isAreaId } from './ids';

/**
 * Where, by the code of a code list: `KZ` for one place, `CA5` for a group of places that has a name of its own, `KZ+TM`
 * for several that somebody spoke of together. A figure of several places is never split among them.
 */
export type Areas = CodeLists['areas'];

const TOGETHER = '+';

/** The one name of these places together, in whatever order they were told: `TM`, `KZ` → `KZ+TM`. */
export function combinedArea(places: readonly AreaId[]): AreaId {
  const id: string = [...new Set(places.flatMap(componentAreas))].sort().join(TOGETHER);
  if (!isAreaId(id)) throw new Error(`no area: "${id}"`);
  return id;
}

/** The places that an id names itself: `KZ+TM` → `KZ`, `TM`; `CA5` → `CA5`. */
export function componentAreas(area: AreaId): readonly AreaId[] {
  return area.split(TOGETHER).filter(isAreaId);
}

/** True for an id that joins several places, `KZ+TM`; false for a place, and for a group that has a code of its own. */
export function isCombinedArea(area: AreaId): boolean {
  return area.includes(TOGETHER);
}

/** True when a choice of places includes the area, or one of the places that its id joins. */
export function selectsArea(places: readonly AreaId[], area: AreaId): boolean {
  return (
    places.includes(area) || (isCombinedArea(area) && componentAreas(area).some((place) => places.includes(place)))
  );
}

/** The places of a group; none for a single place. */
export function membersOf({ byId }: Areas, area: AreaId): readonly AreaId[] {
  return byId.get(area)?.members ?? (isCombinedArea(area) ? componentAreas(area) : []);
}

/** The list without groups. */
export function placesOf({ list }: Areas): readonly AreaId[] {
  return list.filter(({ members }) => members.length === 0).map(({ id }) => id);
}

/** The first group with a name of its own; null where there is none. */
export function firstGroup({ list }: Areas): AreaId | null {
  return list.find(isNamedGroup)?.id ?? null;
}

/** The region of an area: the first group with a name of its own that it is a part of; null where there is none. */
export function regionOf(areas: Areas, area: AreaId): AreaId | null {
  return areas.list.find((group) => isNamedGroup(group) && isPartOf(areas, area, group.id))?.id ?? null;
}

function isNamedGroup({ id, members }: AreaCode): boolean {
  return members.length > 0 && !isCombinedArea(id);
}

/** The groups, with a name or without, that an area is a part of, in the order of the list. */
export function groupsContaining(areas: Areas, area: AreaId): readonly AreaId[] {
  return areas.list.filter(({ id }) => isPartOf(areas, area, id)).map(({ id }) => id);
}

/** True when every place of `part` belongs to `whole`, and `whole` has others beside. */
export function isPartOf(areas: Areas, part: AreaId, whole: AreaId): boolean {
  const within = membersOf(areas, whole);
  const own = membersOf(areas, part);
  const places = own.length === 0 ? [part] : own;
  return places.length < within.length && places.every((place) => within.includes(place));
}
