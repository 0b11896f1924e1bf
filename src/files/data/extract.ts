import type { Claim, NewsEvent } from '../../domain/claim';
import type { CodeLists } from '../../domain/codeLists';
import type { Dataset } from '../../domain/dataset';
import { claimsUnder, type Derivation } from '../../domain/derivation';
import { idsOf } from '../../domain/formula';
import type { Source, Speaker } from '../../domain/source';
import { visibleDerived } from '../../selectors/derived';
import { visible } from '../../selectors/visible';
import type { Choices } from '../../state/choices';
import { codesOf } from './codesOf';

/** How much is taken: what the filter leaves (and derived figures while they are shown), or all there is. */
export type DatasetExtent = 'shown' | 'everything';

/** A record, and whether it was asked for or comes along because another rests on it. */
export type Taken<Item> = { readonly item: Item; readonly selected: boolean };

/**
 * Records that stand on their own: whatever one of them refers to is among them. Claims and derivations that derived
 * figures rest on, events where claims were said, and the other language of a document come along, not selected.
 */
export type Extract = {
  readonly claims: readonly Taken<Claim>[];
  readonly events: readonly Taken<NewsEvent>[];
  readonly derivations: readonly Taken<Derivation>[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  /** The codes that these records use, with what they are named by. */
  readonly codes: CodeLists;
};

export function extractOf(dataset: Dataset, choices: Choices, extent: DatasetExtent): Extract {
  const wanted = extent === 'everything' ? allIds(dataset) : shownIds(dataset, choices);
  const derivations = take(dataset.derivations, wanted, beneath(dataset, wanted));
  const under = derivations.flatMap(({ item }) => claimsUnder(item, dataset.derivationById));
  const claims = take(dataset.claims, wanted, new Set(under));
  const events = take(dataset.events, wanted, occasions(dataset, claims, wanted));
  const statements = [...claims, ...events].map(({ item }) => item);
  const quoted = new Set<string>(statements.flatMap(({ appearances }) => appearances.map(({ source }) => source)));
  const twins = new Set<string>(dataset.sources.flatMap(({ id, twin }) => (twin && quoted.has(id) ? [twin] : [])));
  const speakers = new Set<string>(claims.flatMap(({ item }) => item.said.by ?? []));
  return {
    claims,
    events,
    derivations,
    sources: dataset.sources.filter(({ id }) => quoted.has(id) || twins.has(id)),
    speakers: dataset.speakers.filter(({ id }) => speakers.has(id)),
    codes: codesOf(
      dataset.codes,
      statements,
      derivations.map(({ item }) => item),
    ),
  };
}

/** What was asked for alone, without what comes along. */
export function selectedOf<Item>(taken: readonly Taken<Item>[]): readonly Taken<Item>[] {
  return taken.filter(({ selected }) => selected);
}

type Ids = ReadonlySet<string>;

function allIds({ claims, events, derivations }: Dataset): Ids {
  return new Set<string>([...claims, ...events, ...derivations].map(({ id }) => id));
}

function shownIds(dataset: Dataset, choices: Choices): Ids {
  const derived = visibleDerived(dataset, choices).map(({ id }) => id);
  return new Set<string>([...visible(dataset, choices).ids, ...derived]);
}

/** The derivations that the wanted ones rest on. */
function beneath({ derivations, derivationById }: Dataset, wanted: Ids): Ids {
  const reached = new Set<string>(derivations.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
  // Transitive closure: iterating a Set also visits what is added meanwhile.
  for (const id of reached) {
    const formula = derivationById.get(id)?.formula;
    for (const operand of formula ? idsOf(formula) : []) if (derivationById.has(operand)) reached.add(operand);
  }
  return reached;
}

/** The events where claims were said, and those that are the same occasion as one that is taken. */
function occasions({ events }: Dataset, claims: readonly Taken<Claim>[], wanted: Ids): Ids {
  const reached = new Set<string>(events.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
  for (const { item } of claims) if (item.said.at !== null) reached.add(item.said.at);
  const byId = new Map<string, NewsEvent>(events.map((event) => [event.id, event]));
  for (const id of reached) {
    const same = byId.get(id)?.sameOccasion;
    if (same) reached.add(same);
  }
  return reached;
}

function take<Item extends { readonly id: string }>(
  items: readonly Item[],
  wanted: Ids,
  along: Ids,
): readonly Taken<Item>[] {
  return items
    .filter(({ id }) => wanted.has(id) || along.has(id))
    .map((item) => ({ item, selected: wanted.has(item.id) }));
}
