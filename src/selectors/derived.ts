import { selectsArea } from '../domain/area';
import { type Claim, claimTopic } from '../domain/claim';
import { suspendedBy } from '../domain/contradiction';
import type { Dataset } from '../domain/dataset';
import {
  claimsUnder,
  type Derivation,
  type Derivations,
  type Derived,
  deriveAll,
  type Refusal,
} from '../domain/derivation';
import { type Figure, figurePeriod, isQuoted } from '../domain/figure';
import { type ClaimFilter, filterOf, isActive, isWithin, passes, subjectOf, VOICE_FIELDS } from '../domain/filter';
import { idsOf } from '../domain/formula';
import { type Day, type Span, spanOf } from '../domain/period';
import type { Topic } from '../domain/topic';
import { memoizeLast } from '../lib/memoize';
import { contradictionsOf } from './disputes';

const NONE: readonly string[] = [];

const derive = memoizeLast(
  (dataset: Dataset, aside: readonly string[]): Derivations =>
    deriveAll(dataset.derivations, (id) => dataset.claimById.get(id), {
      suspended: suspendedBy(contradictionsOf(dataset), aside),
      aside: new Set(aside),
    }),
);

/**
 * All derived figures, and those refused with the reason: what rests on claims under dispute is suspended until the
 * reader sets one of each pair aside, and what rests on a claim set aside is refused with it.
 */
export function derivedOf(dataset: Dataset, aside: readonly string[] = NONE): Derivations {
  return derive(dataset, aside);
}

const results = memoizeLast(({ derived, refused }: Derivations) => ({
  derived: new Map<string, Derived>(derived.map((figure) => [figure.id, figure])),
  refused: new Map<string, Refusal>(refused.map((refusal) => [refusal.id, refusal])),
}));

/** What came of one derivation: a figure, or the reason why there is none; both null when there is no such derivation. */
export function resultOf(dataset: Dataset, aside: readonly string[], id: string) {
  const { derived, refused } = results(derivedOf(dataset, aside));
  return { derived: derived.get(id) ?? null, refusal: refused.get(id) ?? null };
}

/** What a derivation rests on, through other derivations too. */
export type Provenance = {
  readonly claims: readonly Claim[];
  readonly knownOn: Day;
  readonly topics: readonly Topic[];
};

const foundations = memoizeLast((dataset: Dataset): ReadonlyMap<string, Provenance> => {
  const entries = dataset.derivations.map((derivation) => {
    const claims = claimsUnder(derivation, dataset.derivationById).flatMap((id) => dataset.claimById.get(id) ?? []);
    const knownOn =
      claims
        .map(({ said }) => said.on)
        .sort()
        .at(-1) ?? '';
    const { indicator } = derivation;
    const topics = indicator === null ? [...new Set(claims.map(claimTopic))] : [indicator.topic];
    return [derivation.id, { claims, knownOn, topics }] as const;
  });
  return new Map<string, Provenance>(entries);
});

const NOTHING: Provenance = { claims: [], knownOn: '', topics: [] };

/** The claims under a derivation, the day on which the last of them was said, and the topics it belongs to. */
export function provenanceOf(dataset: Dataset, { id }: Derivation): Provenance {
  return foundations(dataset).get(id) ?? NOTHING;
}

/** The claims that a figure rests on: a claim on itself. */
export function supportingClaims(dataset: Dataset, figure: Figure): readonly Claim[] {
  return isQuoted(figure) ? [figure] : provenanceOf(dataset, figure.derivation).claims;
}

/** The day on which a figure was said; a derived one is known once the last claim under it has been said. */
export function saidOn(dataset: Dataset, figure: Figure): Day {
  return isQuoted(figure) ? figure.said.on : provenanceOf(dataset, figure.derivation).knownOn;
}

/** The days that a figure describes. */
export function spanOfFigure(dataset: Dataset, figure: Figure): Span {
  return spanOf(figurePeriod(figure), saidOn(dataset, figure));
}

/** The derivations that name an id, by that id. */
const naming = memoizeLast((dataset: Dataset): ReadonlyMap<string, ReadonlySet<Derivation>> => {
  const found = new Map<string, Set<Derivation>>();
  for (const derivation of dataset.derivations)
    for (const id of idsOf(derivation.formula)) found.set(id, (found.get(id) ?? new Set()).add(derivation));
  return found;
});

/** The derivations that rest on a claim (or on another derivation): those that name it first, then the others. */
export function derivationsUsing(dataset: Dataset, id: string): readonly Derivation[] {
  const named = naming(dataset);
  const reached = new Set(named.get(id));
  // Transitive closure: iterating a Set also visits what is added meanwhile.
  for (const user of reached) for (const other of named.get(user.id) ?? []) reached.add(other);
  return [...reached];
}

/** The part of the reader's choices that decides which derived figures are seen. */
export type DerivedChoices = ClaimFilter & { readonly derived: boolean; readonly aside: readonly string[] };

/** The derived figures that the filter leaves, in the order of the package; none while they are switched off. */
export function visibleDerived(dataset: Dataset, choices: DerivedChoices): readonly Derived[] {
  return seen(select, dataset, choices);
}

/** The derived figures that places, topics and time leave, whoever is under them. */
export function derivedOnSubject(dataset: Dataset, choices: DerivedChoices): readonly Derived[] {
  const subject = subjectOf(choices);
  return subject === choices ? visibleDerived(dataset, choices) : seen(selectSayable, dataset, subject);
}

function seen(of: typeof select, dataset: Dataset, choices: DerivedChoices): readonly Derived[] {
  return of(dataset, choices.derived, choices.aside, filterOf(choices));
}

const EMPTY: readonly Derived[] = [];

function left(dataset: Dataset, shown: boolean, aside: readonly string[], filter: ClaimFilter): readonly Derived[] {
  if (!shown) return EMPTY;
  return derivedOf(dataset, aside).derived.filter(({ derivation }) => isSeen(dataset, derivation, filter));
}

const select = memoizeLast(left);
const selectSayable = memoizeLast(left);

/**
 * A derived figure is seen by one of its places, its topic and its period as a claim is; sources, speakers and words
 * are those of one claim under it.
 */
function isSeen(dataset: Dataset, derivation: Derivation, filter: ClaimFilter): boolean {
  const { claims, knownOn, topics } = provenanceOf(dataset, derivation);
  if (isActive(filter, 'places') && !derivation.areas.some((area) => selectsArea(filter.places, area))) return false;
  if (isActive(filter, 'topics') && !topics.some((topic) => filter.topics.includes(topic))) return false;
  if (!isWithin(spanOf(derivation.period, knownOn), filter.time)) return false;
  return claims.some((claim) => VOICE_FIELDS.every((field) => passes(dataset, claim, filter, field)));
}
