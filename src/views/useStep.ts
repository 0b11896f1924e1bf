import { useCallback } from 'react';
import type { Claim } from '../domain/claim';
import { visible } from '../selectors/visible';
import type { Choices } from '../state/choices';
import { useReaderStore } from '../state/ReaderContext';
import { useView } from './useView';

export type Step = {
  /** Claims that the filter leaves, in the order in which they were said. */
  readonly claims: readonly Claim[];
  /** The place of the open claim among them, from 0; -1 when it is not one of them. */
  readonly index: number;
  readonly any: boolean;
  readonly previous: boolean;
  readonly next: boolean;
  readonly back: () => void;
  readonly forward: () => void;
  /** One step while playing: from the end to the beginning, and not in the address. */
  readonly play: () => void;
};

/**
 * Moves the open evidence through the statements in the order in which they were said. What is shown may lag behind a
 * click; a step goes on from where the reader is at that moment.
 */
export function useStep(): Step {
  const { dataset, choices, shown } = useView();
  const store = useReaderStore();
  const { claims } = shown;
  const index = indexIn(claims, choices);
  const step = useCallback(
    (target: (index: number, count: number) => number, option?: { readonly history: 'none' }) => {
      const now = store.getState().choices;
      const left = visible(dataset, now).claims;
      const claim = left[target(indexIn(left, now), left.length)];
      if (claim) store.actions.openEvidence(claim.id, option);
    },
    [store, dataset],
  );
  const play = useCallback(() => step((at, count) => (at + 1 < count ? at + 1 : 0), { history: 'none' }), [step]);
  return {
    claims,
    index,
    any: claims.length > 0,
    previous: index > 0,
    next: index + 1 < claims.length,
    back: () => step((at) => at - 1),
    forward: () => step((at) => at + 1),
    play,
  };
}

function indexIn(claims: readonly Claim[], { claim }: Pick<Choices, 'claim'>): number {
  return claims.findIndex(({ id }) => id === claim);
}
