import type { Statement } from '../../domain/claim';
import { type CodeLists, createCodeLists } from '../../domain/codeLists';
import type { Derivation } from '../../domain/derivation';

/**
 * The codes that records use, and what those codes name: the topic and the level of an indicator, the unit of a topic's
 * axis, the group that a place belongs to with all its members. In the order of the lists.
 */
export function codesOf(
  { areas, topics, indicators, units }: CodeLists,
  statements: readonly Statement[],
  derivations: readonly Derivation[],
): CodeLists {
  const claims = statements.filter((statement) => statement.type === 'claim');
  const measured = new Set<string | null>([...claims, ...derivations].map(({ indicator }) => indicator?.id ?? null));
  const usedIndicators = closed(measured, ({ of }) => [of], indicators.byId);
  const headed = new Set<string>(usedIndicators.map(({ topic }) => topic));
  const usedTopics = topics.list.filter(({ id }) => headed.has(id));
  const counted = new Set<string | null>([
    ...claims.map(({ quantity }) => quantity.unit),
    ...derivations.map(({ unit }) => unit),
    ...usedTopics.map(({ axisUnit }) => axisUnit),
  ]);
  const placed = new Set<string | null>([
    ...statements.map(({ refArea }) => refArea),
    ...derivations.flatMap((derivation) => derivation.areas),
    ...usedIndicators.flatMap(({ areas }) => areas ?? []),
  ]);
  for (const { id, members } of areas.list) if (members.some((member) => placed.has(member))) placed.add(id);
  return createCodeLists({
    areas: areas.list.filter(isIn(closed(placed, ({ members }) => members, areas.byId))),
    topics: usedTopics,
    indicators: indicators.list.filter(isIn(usedIndicators)),
    units: units.list.filter(({ id }) => counted.has(id)),
  });
}

/** The codes with these ids, and those that they name in turn. */
function closed<Code extends { readonly id: string }>(
  ids: ReadonlySet<string | null>,
  named: (code: Code) => readonly (string | null)[],
  byId: ReadonlyMap<string, Code>,
): readonly Code[] {
  const reached = new Set(ids);
  const found: Code[] = [];
  // Iterating a Set also visits what is added meanwhile.
  for (const id of reached) {
    const code = id === null ? undefined : byId.get(id);
    if (!code) continue;
    found.push(code);
    for (const other of named(code)) reached.add(other);
  }
  return found;
}

function isIn<Code>(codes: readonly Code[]): (code: Code) => boolean {
  const set = new Set(codes);
  return (code) => set.has(code);
}
