import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf } from './area';
import { type AreaCode, type CodeLists, createCodeLists, type TopicCode, type UnitCode, withCodes } from './codeLists';
import type { AreaId } from './ids';
import type { Indicator } from './indicator';

type Lists = {
  readonly areas: readonly Partial<AreaCode>[];
  readonly topics: readonly TopicCode[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly UnitCode[];
};

const lists: Lists = JSON.parse(readFileSync(join(process.cwd(), 'public/data/codelists.json'), 'utf8'));

/** The code lists of the built-in package, for tests. */
export const CODES: CodeLists = createCodeLists({
  areas: lists.areas.flatMap(({ id, name, short = null, members = [] }) =>
    id && name ? [{ id, name, short, members }] : [],
  ),
  topics: lists.topics,
  indicators: lists.indicators.map((indicator) => ({
    ...indicator,
    of: indicator.of ?? null,
    rank: indicator.rank ?? null,
    areas: indicator.areas ?? null,
  })),
  units: lists.units.map((unit) => ({ ...unit, symbol: unit.symbol ?? null })),
});

export const TOPICS: readonly string[] = CODES.topics.list.map(({ id }) => id);

/** An indicator of the built-in package by its id; throws when there is none. */
export function indicator(id: string): Indicator {
  const found = CODES.indicators.byId.get(id);
  if (!found) throw new Error(`no indicator: "${id}"`);
  return found;
}

/** The same lists, and after their areas every other one of these, called by its id. */
export function codesFor(named: readonly AreaId[] = []): CodeLists {
  const further = [...new Set(named)].map((id) => ({
    id,
    name: { en: `Place ${id}`, ru: `Место ${id}` },
    short: null,
    members: membersOf(CODES.areas, id),
  }));
  return withCodes(CODES, createCodeLists({ areas: further, topics: [], indicators: [], units: [] }));
}
