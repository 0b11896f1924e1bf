import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { familyOf } from '../domain/indicator';
import type { Speaker } from '../domain/source';
import type { Verdict } from '../domain/verdict';
import { groupBy } from '../lib/groupBy';
import { notSetAside } from './disputes';
import { laterFirst } from './regionRows';
import { isOneQuantity, mostTellingFirst, verdictBetween } from './statementGroups';

/** Of each quantity and place so many of a speaker's statements are set side by side with the other's, the last ones. */
export const MOST_ALIKE = 50;

/** What two statements, or all that two speakers say of one quantity, come to; the most telling first. */
export type Compared = {
  /** Null for two statements. */
  readonly speakers: readonly [Speaker, Speaker] | null;
  readonly verdicts: readonly Verdict[];
  /** True where one of the speakers said more of a quantity than is compared. */
  readonly isCut: boolean;
};

/** Null where the ids are neither two claims nor two speakers. Statements are compared though they are set aside. */
export function comparedOf(
  dataset: Dataset,
  aside: readonly string[],
  [one, other]: readonly [string, string],
): Compared | null {
  const [a, b] = [dataset.claimById.get(one), dataset.claimById.get(other)];
  if (a && b) return { speakers: null, verdicts: [verdictBetween(dataset, aside, a, b)], isCut: false };
  const [first, second] = [one, other].map((id) => dataset.speakers.find((speaker) => speaker.id === id));
  if (!first || !second) return null;
  return { speakers: [first, second], ...pairsBetween(dataset, aside, first, second) };
}

/** Of two speakers the most telling pair, of two statements theirs; null where nothing is compared. */
export function comparedVerdict(
  dataset: Dataset,
  { aside, compare }: { readonly aside: readonly string[]; readonly compare: readonly [string, string] | null },
): Verdict | null {
  return (compare && comparedOf(dataset, aside, compare)?.verdicts[0]) ?? null;
}

/** What cannot be set side by side comes last. */
function pairsBetween(
  dataset: Dataset,
  aside: readonly string[],
  one: Speaker,
  other: Speaker,
): Pick<Compared, 'verdicts' | 'isCut'> {
  const claims = notSetAside(dataset, aside);
  const [mine, theirs] = [one, other].map(({ id }) => lastOfEach(claims.filter(({ said }) => said.by === id)));
  const measured = groupBy(theirs?.kept ?? [], measureOf);
  const verdicts = (mine?.kept ?? []).flatMap((claim) =>
    (measured.get(measureOf(claim)) ?? [])
      .filter((candidate) => isOneQuantity(claim, candidate, dataset.codes.areas))
      .map((found) => verdictBetween(dataset, aside, claim, found)),
  );
  return { verdicts: mostTellingFirst(verdicts), isCut: Boolean(mine?.isCut || theirs?.isCut) };
}

/** The claims without the earliest of those about one quantity and place that are more than can be compared; in their order. */
function lastOfEach(claims: readonly Claim[]): { readonly kept: readonly Claim[]; readonly isCut: boolean } {
  const alike = groupBy(claims, (claim) => `${measureOf(claim)} ${claim.refArea}`);
  const earliest = [...alike.values()].flatMap((group) =>
    group.length > MOST_ALIKE ? group.toSorted((a, b) => laterFirst(b.said.on, a.said.on)).slice(0, -MOST_ALIKE) : [],
  );
  const dropped = new Set(earliest);
  return { kept: claims.filter((claim) => !dropped.has(claim)), isCut: dropped.size > 0 };
}

/** What claims have in common that can be set side by side. */
function measureOf({ indicator, counterpartArea }: Claim): string {
  return `${familyOf(indicator)} ${counterpartArea}`;
}
