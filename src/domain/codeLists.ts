import type { AreaId, IndicatorId, PartId, TopicId, UnitId } from './ids';
import { isAreaId, isIndicatorId, isUnitId } from './ids';
import type { Indicator } from './indicator';
import type { Localized } from './source';

/** A place, or with `members` a group of several; the region of a place is a group that it belongs to. */
export type AreaCode = {
  readonly id: AreaId;
  readonly name: Localized;
  /** Where a name of two words takes another row: `CA`. */
  readonly short: Localized | null;
  readonly members: readonly AreaId[];
};

/** `axisUnit` is what the chart of the topic counts in. */
export type TopicCode = { readonly id: TopicId; readonly name: Localized; readonly axisUnit: UnitId };

/** What two packages must agree on to mean the same unit; `ratio` is a part of one, and `points` are its differences. */
export const UNIT_KINDS = ['currency', 'mass', 'volume', 'count', 'ratio', 'points', 'times', 'other'] as const;
export type UnitCode = {
  readonly id: UnitId;
  readonly kind: (typeof UNIT_KINDS)[number];
  readonly name: Localized;
  /** What stands after an amount: `GWh`; null where the name does. */
  readonly symbol: Localized | null;
};

/** Codes in the order in which they are offered and drawn. */
export type CodeList<Code> = { readonly list: readonly Code[]; readonly byId: ReadonlyMap<string, Code> };

/** The words of a package: what its records name by an id. */
export type CodeLists = {
  readonly areas: CodeList<AreaCode>;
  readonly topics: CodeList<TopicCode>;
  readonly indicators: CodeList<Indicator>;
  readonly units: CodeList<UnitCode>;
};

/** The same as plain lists. */
export type Codes = { readonly [Name in keyof CodeLists]: CodeLists[Name]['list'] };

/** Of codes with the same id the first is kept. */
export function createCodeLists({ areas, topics, indicators, units }: Codes): CodeLists {
  return Object.freeze({
    areas: codeList(areas),
    topics: codeList(topics),
    indicators: codeList(indicators),
    units: codeList(units),
  });
}

export const NO_CODES: CodeLists = createCodeLists({ areas: [], topics: [], indicators: [], units: [] });

/** The first lists, and after their codes what only the second ones have. */
export function withCodes(first: CodeLists, second: CodeLists): CodeLists {
  return createCodeLists({
    areas: [...first.areas.list, ...second.areas.list],
    topics: [...first.topics.list, ...second.topics.list],
    indicators: [...first.indicators.list, ...second.indicators.list],
    units: [...first.units.list, ...second.units.list],
  });
}

/** What the codes of a part are called beside those of others. */
export type CodeNames = {
  readonly area: (id: AreaId) => AreaId;
  readonly topic: (id: TopicId) => TopicId;
  readonly indicator: (id: IndicatorId) => IndicatorId;
  readonly unit: (id: UnitId) => UnitId;
};

/**
 * How a part's codes are called beside codes that are there already. One that means the same keeps its id, and so is one
 * with theirs; one that means something else (a group of other members, an indicator of another topic, kind or level, a
 * unit of another kind) gets the name of its part before it, so that no record is lost and none stands in for another.
 * A topic is a heading and no measure: the same id is the same topic.
 */
export function codeNames(taken: CodeLists, own: CodeLists, part: PartId): CodeNames {
  const apart = <Code extends { readonly id: string }>(
    there: CodeList<Code>,
    { list }: CodeList<Code>,
    means: (code: Code) => string,
  ): ReadonlySet<string> =>
    new Set(
      list.flatMap((code) => {
        const other = there.byId.get(code.id);
        return other && means(other) !== means(code) ? [code.id] : [];
      }),
    );
  const areas = apart(taken.areas, own.areas, ({ members }) => [...members].sort().join());
  const indicators = apart(taken.indicators, own.indicators, ({ topic, kind, of }) => `${topic} ${kind} ${of}`);
  const units = apart(taken.units, own.units, ({ kind }) => kind);
  return {
    area: renamed(areas, part, isAreaId),
    topic: (id) => id,
    indicator: renamed(indicators, part, isIndicatorId),
    unit: renamed(units, part, isUnitId),
  };
}

/** The same lists under these names, wherever they stand. */
export function renamedCodes({ areas, topics, indicators, units }: CodeLists, names: CodeNames): CodeLists {
  return createCodeLists({
    areas: areas.list.map((area) => ({ ...area, id: names.area(area.id), members: area.members.map(names.area) })),
    topics: topics.list.map((topic) => ({ ...topic, id: names.topic(topic.id), axisUnit: names.unit(topic.axisUnit) })),
    indicators: indicators.list.map((indicator) => ({
      ...indicator,
      id: names.indicator(indicator.id),
      topic: names.topic(indicator.topic),
      of: indicator.of === null ? null : names.indicator(indicator.of),
      areas: indicator.areas === null ? null : indicator.areas.map(names.area),
    })),
    units: units.list.map((unit) => ({ ...unit, id: names.unit(unit.id) })),
  });
}

function renamed<Id extends string>(
  apart: ReadonlySet<string>,
  part: PartId,
  isId: (text: unknown) => text is Id,
): (id: Id) => Id {
  return (id) => {
    const name: string = `${part}:${id}`;
    return apart.has(id) && isId(name) ? name : id;
  };
}

function codeList<Code extends { readonly id: string }>(codes: readonly Code[]): CodeList<Code> {
  const byId = new Map<string, Code>();
  for (const code of codes) if (!byId.has(code.id)) byId.set(code.id, code);
  return Object.freeze({ list: Object.freeze([...byId.values()]), byId });
}
