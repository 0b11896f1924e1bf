import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Speaker } from '../domain/source';
import type { Verdict } from '../domain/verdict';
import { notSetAside } from './disputes';
import { isOneQuantity, mostTellingFirst, verdictBetween } from './statementGroups';

/** What two statements, or all that two speakers say of one quantity, come to; the most telling first. */
export type Compared = {
  /** Null for two statements. */
  readonly speakers: readonly [Speaker, Speaker] | null;
  readonly verdicts: readonly Verdict[];
};

/** Null where the ids are neither two claims nor two speakers. Statements are compared though they are set aside. */
export function comparedOf(
  dataset: Dataset,
  aside: readonly string[],
  [one, other]: readonly [string, string],
): Compared | null {
  const [a, b] = [dataset.claimById.get(one), dataset.claimById.get(other)];
  if (a && b) return { speakers: null, verdicts: [verdictBetween(dataset, aside, a, b)] };
  const [first, second] = [one, other].map((id) => dataset.speakers.find((speaker) => speaker.id === id));
  if (!first || !second) return null;
  return { speakers: [first, second], verdicts: pairsBetween(dataset, aside, first, second) };
}

/** Of two speakers the most telling pair, of two statements theirs; null where nothing is compared. */
export function comparedVerdict(
  dataset: Dataset,
  { aside, compare }: { readonly aside: readonly string[]; readonly compare: readonly [string, string] | null },
): Verdict | null {
  return (compare && comparedOf(dataset, aside, compare)?.verdicts[0]) ?? null;
}

/** What cannot be set side by side comes last. */
function pairsBetween(dataset: Dataset, aside: readonly string[], one: Speaker, other: Speaker): readonly Verdict[] {
  const claims = notSetAside(dataset, aside);
  const saidBy = ({ id }: Speaker) => claims.filter(({ said }) => said.by === id);
  const others = saidBy(other);
  const against = (claim: Claim) => others.filter((candidate) => isOneQuantity(claim, candidate, dataset.codes.areas));
  return mostTellingFirst(
    saidBy(one).flatMap((claim) => against(claim).map((found) => verdictBetween(dataset, aside, claim, found))),
  );
}
