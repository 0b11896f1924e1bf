import type { Claim } from './claim';
import type { Dataset } from './dataset';

/** What of a claim can be another in a later version of the data. */
export const CLAIM_PARTS = [
  'figure',
  'what',
  'place',
  'period',
  'speaker',
  'said',
  'quote',
  'translation',
  'notes',
] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

/** One claim, then and now. A claim keeps its id for good, so that one which is gone and one which came are two. */
export type ClaimChange =
  | { readonly kind: 'changed'; readonly was: Claim; readonly now: Claim; readonly parts: readonly ClaimPart[] }
  | { readonly kind: 'removed'; readonly was: Claim; readonly now: null }
  | { readonly kind: 'added'; readonly was: null; readonly now: Claim };

/** What stands under each part; two of them are the same when they are written the same. */
const CONTENT: Readonly<Record<ClaimPart, (claim: Claim) => unknown>> = {
  figure: ({ quantity, status }) => [quantity, status],
  what: ({ indicator, counterpartArea }) => [indicator.id, counterpartArea],
  place: ({ refArea }) => refArea,
  period: ({ period }) => period,
  speaker: ({ said }) => said.by,
  said: ({ said }) => [said.on, said.basis, said.precision],
  quote: ({ appearances }) => appearances.map(({ source, quote, figure }) => [source, quote.exact, figure.exact]),
  translation: ({ appearances }) => appearances.map(({ translation }) => translation),
  notes: ({ scope }) => scope,
};

/** What differs between two versions of the data, claim by claim: those that were there first, in the order of speech. */
export function changesBetween(then: Dataset, now: Dataset): readonly ClaimChange[] {
  const before = then.spoken.flatMap((claim): readonly ClaimChange[] => {
    const today = now.claimById.get(claim.id);
    if (!today) return [{ kind: 'removed', was: claim, now: null }];
    const parts = changedParts(claim, today);
    return parts.length === 0 ? [] : [{ kind: 'changed', was: claim, now: today, parts }];
  });
  const added = now.spoken.filter(({ id }) => !then.claimById.has(id));
  return [...before, ...added.map((claim): ClaimChange => ({ kind: 'added', was: null, now: claim }))];
}

/** The id of the claim that changed. */
export function changedId(change: ClaimChange): string {
  return change.kind === 'added' ? change.now.id : change.was.id;
}

function changedParts(then: Claim, now: Claim): readonly ClaimPart[] {
  return CLAIM_PARTS.filter((part) => written(CONTENT[part](then)) !== written(CONTENT[part](now)));
}

/** The same text for the same content, in whatever order its keys were read. */
function written(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
