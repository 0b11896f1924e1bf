import type { Draft, DraftQuantity, Field, Ground } from './draft';
import { MONEY } from './indicators/context';
import type { Passage } from './passage';

/** A heading takes the period of the same figure below it, or of the first one of its indicator; and its indicator, where no word tells. */
export function withHeadings(drafts: readonly Draft[], passages: readonly Passage[]): readonly Draft[] {
  return drafts.map((draft) => {
    const heading = passages.find(({ sentence }) => sentence.start === draft.quote.start)?.sentence;
    const isYearly = draft.period?.kind === 'per-year';
    const isTimed = draft.why.period.standing === 'certain' && !isYearly;
    if (heading?.kind !== 'heading' || (isTimed && draft.indicator)) return draft;
    const below = drafts.filter(({ figure, relevant }) => figure.start > heading.end && relevant);
    const same = below.find((other) => sameQuantity(other.quantity, draft.quantity));
    const twin =
      same ?? (isYearly ? undefined : (below.find(({ indicator }) => indicator === draft.indicator) ?? below[0]));
    if (!twin) return draft;
    const place =
      draft.why.place.standing === 'certain' ? {} : { refArea: twin.refArea, counterpartArea: twin.counterpartArea };
    // A sum of investment is of the kind that the text below tells.
    const isSum = same && [twin, draft].every((one) => /^investment/.test(one.indicator ?? ''));
    const isTold = draft.indicator
      ? !twin.indicator || (draft.why.indicator.standing === 'certain' && !isSum)
      : !same?.indicator;
    const told = (field: Field): Ground => ({
      standing: 'assumed',
      rule: 'in-text-below',
      words: twin.why[field].words,
    });
    return {
      ...draft,
      ...place,
      ...(isTimed ? {} : { period: twin.period }),
      ...(isTold ? {} : { indicator: twin.indicator }),
      why: {
        ...draft.why,
        ...(isTimed ? {} : { period: told('period') }),
        ...(isTold ? {} : { indicator: told('indicator') }),
      },
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
