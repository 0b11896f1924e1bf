import type { RatedChange } from '../domain/change';
import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import { isDerived } from '../domain/figure';
import type { PartCheck } from '../domain/partOfWhole';
import { commonInterval } from './evidenceComparison';
import { changesOf, checksOf } from './knowledge';
import { groupsAround, type StatementGroups, type UnsaidYear, unsaidYear } from './statementGroups';

/** What stands beside an open claim, whatever the filter. */
export type OtherClaims = StatementGroups & {
  /** What changed between the claim and another of the same quantity; undefined where that cannot be told. */
  readonly changeTo: (other: Claim) => RatedChange | undefined;
  /** Derived figures of the same quantity in other periods, with what changed. */
  readonly derived: readonly { readonly other: Derived; readonly change: RatedChange }[];
  /** Checks of parts against their whole that say more than the verdicts on pairs do. */
  readonly checks: readonly PartCheck[];
  /** What holds when all statements about the same quantity do. */
  readonly common: ReturnType<typeof commonInterval>;
  readonly unsaid: UnsaidYear | null;
};

type OtherChoices = { readonly aside: readonly string[]; readonly derived: boolean };

export function otherClaims(dataset: Dataset, { aside, derived }: OtherChoices, claim: Claim): OtherClaims {
  const groups = groupsAround(dataset, claim, aside);
  const changes = changesOf(dataset, aside, claim);
  return {
    ...groups,
    changeTo: ({ id }) => changes.find(({ from, to }) => from.id === id || to.id === id),
    derived: (derived ? changes : []).flatMap((change) => {
      const other = change.from.id === claim.id ? change.to : change.from;
      return isDerived(other) ? [{ other, change }] : [];
    }),
    checks: checksOf(dataset, aside, claim).filter(
      ({ kind, verdict }) => kind === 'sum' || kind === 'region' || verdict === 'does-not-hold',
    ),
    common: commonInterval(claim, groups.about),
    unsaid: unsaidYear(dataset, claim, aside),
  };
}
