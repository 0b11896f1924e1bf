import type { Draft, DraftQuantity } from './draft';
import { MONEY } from './indicators/context';
import type { Passage } from './passage';

/** A heading takes the period of the same figure below it, or of the first one of its indicator. */
export function withHeadings(drafts: readonly Draft[], passages: readonly Passage[]): readonly Draft[] {
  const heading = passages[0]?.sentence.kind === 'heading' ? passages[0].sentence : null;
  if (!heading) return drafts;
  return drafts.map((draft) => {
    const isYearly = draft.period?.kind === 'per-year';
    if (draft.figure.end > heading.end || (draft.why.period.standing === 'certain' && !isYearly)) return draft;
    const below = drafts.filter(({ figure, relevant }) => figure.start > heading.end && relevant);
    if (isYearly && !below.some((other) => sameQuantity(other.quantity, draft.quantity))) return draft;
    const twin =
      below.find((other) => sameQuantity(other.quantity, draft.quantity)) ??
      below.find(({ indicator }) => indicator === draft.indicator) ??
      below[0];
    if (!twin) return draft;
    const place =
      draft.why.place.standing === 'certain' ? {} : { refArea: twin.refArea, counterpartArea: twin.counterpartArea };
    // A sum of investment is of the kind that the text below tells.
    const isSum =
      sameQuantity(twin.quantity, draft.quantity) && [twin, draft].every((one) => /^investment/.test(one.indicator));
    const indicator = draft.why.indicator.standing === 'certain' && !isSum ? draft.indicator : twin.indicator;
    return {
      ...draft,
      ...place,
      indicator,
      period: twin.period,
      why: { ...draft.why, period: { standing: 'assumed', rule: 'in-text-below', words: twin.why.period.words } },
    };
  });
}

/** The same for each time that one sum of one thing is said; null for what is no sum. */
export const sumOf = ({ indicator, refArea, quantity }: Pick<Draft, 'quantity' | 'indicator' | 'refArea'>) =>
  'unit' in quantity && MONEY.test(quantity.unit)
    ? `${indicator} ${refArea} ${quantity.amount} ${quantity.unit}`
    : null;

function sameQuantity(a: DraftQuantity, b: DraftQuantity): boolean {
  return 'amount' in a && 'amount' in b && a.amount === b.amount && a.unit === b.unit;
}
