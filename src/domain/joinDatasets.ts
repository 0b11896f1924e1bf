import { combinedArea, componentAreas } from './area';
import type { Claim, NewsEvent } from './claim';
import { type CodeLists, type CodeNames, codeNames, renamedCodes, withCodes } from './codeLists';
import { createDataset, type Dataset, type Records } from './dataset';
import type { Derivation } from './derivation';
import type { Formula } from './formula';
import {
  type AreaId,
  isClaimId,
  isDerivationId,
  isEventId,
  isSourceId,
  isSpeakerId,
  type PartId,
  type UnitId,
} from './ids';
import type { Indicator } from './indicator';
import type { Part } from './part';
import type { Appearance } from './quote';
import type { Source, Speaker } from './source';

/** A package as it was read, and the part that it becomes. */
export type Joining = { readonly part: Part; readonly dataset: Dataset };

type Contents = Omit<Records, 'version' | 'parts' | 'codes'>;

/**
 * One dataset of several, in their order. Ids of the built-in package stay as they are; those of another part get its
 * name before them, wherever they stand: `said.by` of its claims, operands of its formulas, twins of its documents. So
 * no record stands in for one of another part, however the two are called. Their code lists are joined: a code that all
 * mean alike is one, with the names that the first of them gives it. The built-in package alone is itself.
 */
export function joinDatasets(joining: readonly [Joining, ...Joining[]]): Dataset {
  const [{ part, dataset }, ...others] = joining;
  if (others.length === 0 && part.origin === 'built-in') return dataset;
  let codes: CodeLists | null = null;
  const parts: Part[] = [];
  const contents = joining.map(({ part, dataset: own }): Contents => {
    const { id, origin } = part;
    const named = codeNames(codes ?? own.codes, own.codes, id);
    const names = { ...named, area: (area: AreaId) => combinedArea(componentAreas(area).map(named.area)) };
    const before = codes;
    codes = codes ? withCodes(codes, renamedCodes(own.codes, names)) : own.codes;
    parts.push(before ? { ...part, brings: newIn(before, codes) } : part);
    const { byId } = codes.indicators;
    const joined = (indicator: Indicator): Indicator => byId.get(names.indicator(indicator.id)) ?? indicator;
    const joins = { indicator: joined, unit: names.unit, area: names.area };
    return origin === 'built-in' ? own : qualified(own, id, joins);
  });
  return createDataset({
    version: dataset.version,
    parts,
    codes: codes ?? dataset.codes,
    claims: contents.flatMap(({ claims }) => claims),
    events: contents.flatMap(({ events }) => events),
    sources: contents.flatMap(({ sources }) => sources),
    speakers: contents.flatMap(({ speakers }) => speakers),
    derivations: contents.flatMap(({ derivations }) => derivations),
  });
}

function newIn(before: CodeLists, { areas, topics }: CodeLists): readonly string[] {
  const isNew = ({ id }: { readonly id: string }) => !before.areas.byId.has(id) && !before.topics.byId.has(id);
  return [...areas.list, ...topics.list].filter(isNew).map(({ id }) => id);
}

type Names = {
  readonly claim: (id: Claim['id']) => Claim['id'];
  readonly event: (id: NewsEvent['id']) => NewsEvent['id'];
  readonly source: (id: Source['id']) => Source['id'];
  readonly speaker: (id: Speaker['id']) => Speaker['id'];
  readonly derivation: (id: Derivation['id']) => Derivation['id'];
  /** An operand of a formula. */
  readonly operand: (id: string) => string;
  /** As all parts have it. */
  readonly indicator: (indicator: Indicator) => Indicator;
  readonly unit: (id: UnitId) => UnitId;
  /** A place or group, which keeps its id where it means the same as that of another part. */
  readonly area: CodeNames['area'];
};

function qualified(dataset: Dataset, part: PartId, codes: Pick<Names, 'indicator' | 'unit' | 'area'>): Contents {
  const names: Names = {
    claim: named(part, isClaimId),
    event: named(part, isEventId),
    source: named(part, isSourceId),
    speaker: named(part, isSpeakerId),
    derivation: named(part, isDerivationId),
    operand: (id) => `${part}:${id}`,
    ...codes,
  };
  return {
    claims: dataset.claims.map((claim) => qualifiedClaim(claim, names)),
    events: dataset.events.map((event) => qualifiedEvent(event, names)),
    sources: dataset.sources.map((source) => ({
      ...source,
      id: names.source(source.id),
      twin: source.twin === null ? null : names.source(source.twin),
    })),
    speakers: dataset.speakers.map((speaker) => ({ ...speaker, id: names.speaker(speaker.id) })),
    derivations: dataset.derivations.map((derivation) => ({
      ...derivation,
      id: names.derivation(derivation.id),
      indicator: derivation.indicator === null ? null : names.indicator(derivation.indicator),
      unit: names.unit(derivation.unit),
      areas: qualifiedAreas(derivation.areas, names),
      formula: qualifiedFormula(derivation.formula, names),
    })),
  };
}

function named<Id extends string>(part: PartId, isId: (text: unknown) => text is Id): (id: Id) => Id {
  return (id) => {
    const name: string = `${part}:${id}`;
    if (!isId(name)) throw new Error(`no id: ${name}`);
    return name;
  };
}

function qualifiedClaim(claim: Claim, names: Names): Claim {
  const { said, quantity } = claim;
  return {
    ...claim,
    id: names.claim(claim.id),
    indicator: names.indicator(claim.indicator),
    quantity: quantity.unit === null ? quantity : { ...quantity, unit: names.unit(quantity.unit) },
    refArea: names.area(claim.refArea),
    said: {
      ...said,
      by: said.by === null ? null : names.speaker(said.by),
      at: said.at === null ? null : names.event(said.at),
    },
    appearances: qualifiedPlaces(claim.appearances, names),
  };
}

function qualifiedEvent(event: NewsEvent, names: Names): NewsEvent {
  return {
    ...event,
    id: names.event(event.id),
    refArea: event.refArea && names.area(event.refArea),
    sameOccasion: event.sameOccasion === null ? null : names.event(event.sameOccasion),
    appearances: qualifiedPlaces(event.appearances, names),
  };
}

function qualifiedPlaces(
  [first, ...rest]: readonly [Appearance, ...Appearance[]],
  { source }: Names,
): readonly [Appearance, ...Appearance[]] {
  const place = (appearance: Appearance): Appearance => ({ ...appearance, source: source(appearance.source) });
  return [place(first), ...rest.map(place)];
}

function qualifiedAreas([first, ...rest]: Derivation['areas'], { area }: Names): Derivation['areas'] {
  return [area(first), ...rest.map(area)];
}

function qualifiedFormula(formula: Formula, names: Names): Formula {
  switch (formula.op) {
    case 'claim':
    case 'derivation':
      return { op: formula.op, id: names.operand(formula.id) };
    case 'number':
      return formula;
    case 'power':
      return { ...formula, of: qualifiedFormula(formula.of, names) };
    default:
      return {
        op: formula.op,
        of: [qualifiedFormula(formula.of[0], names), qualifiedFormula(formula.of[1], names)],
      };
  }
}
