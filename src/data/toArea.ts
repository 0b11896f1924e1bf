import { combinedArea, componentAreas, isCombinedArea, membersOf } from '../domain/area';
import { type AreaCode, type CodeLists, createCodeLists, withCodes } from '../domain/codeLists';
import type { Issue } from '../domain/dataset';
import type { AreaId } from '../domain/ids';

/** Where to look areas up, and where to tell what is not there. */
export type AreaContext = { readonly codes: CodeLists; readonly issues: Issue[] };

/**
 * The area that a record names: `KZ`, `CA5`, or `['KZ', 'TM']` and `KZ+TM` for several together, in any order. All the
 * members of a group are that group. Null, and an issue, where the code lists have no such place.
 */
export function toArea(
  wire: AreaId | readonly AreaId[],
  { codes, issues }: AreaContext,
  [file, record, path]: readonly [file: string, record: string, path: string],
): AreaId | null {
  const { areas } = codes;
  if (typeof wire === 'string' && areas.byId.has(wire)) return wire;
  const places = [...new Set([wire].flat().flatMap(componentAreas))];
  const unknown = places.find((place) => !areas.byId.has(place));
  if (unknown !== undefined) {
    issues.push({ kind: 'invalid', file, record, path, message: `no place ${unknown} in the code lists` });
    return null;
  }
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) return only;
  const group = areas.list.find(
    ({ members }) => members.length === places.length && members.every((member) => places.includes(member)),
  );
  return group?.id ?? combinedArea(places);
}

/** The same lists, and after their areas those of several places together that these records name. */
export function withTogether(codes: CodeLists, named: readonly (AreaId | null)[]): CodeLists {
  const ids = [...new Set(named)]
    .filter((id) => id !== null)
    .filter((id) => isCombinedArea(id) && !codes.areas.byId.has(id));
  if (ids.length === 0) return codes;
  const areas = ids.map((id): AreaCode => {
    const members = membersOf(codes.areas, id);
    const name = (lang: 'en' | 'ru') =>
      members.map((member) => codes.areas.byId.get(member)?.name[lang] ?? member).join(' + ');
    return { id, name: { en: name('en'), ru: name('ru') }, short: null, members };
  });
  return withCodes(codes, createCodeLists({ areas, topics: [], indicators: [], units: [] }));
}
