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
  /** Begins to play: after the last statement, with the first. */
  readonly start: () => void;
  /** One step while playing, not in the address; the end of playing after the last. */
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
      return claim !== undefined;
    },
    [store, dataset],
  );
  const start = useCallback(() => {
    step((at, count) => (at + 1 < count ? at : 0), { history: 'none' });
    store.actions.setPlaying(true);
  }, [step, store]);
  const play = useCallback(() => {
    if (!step((at) => at + 1, { history: 'none' })) store.actions.setPlaying(false);
  }, [step, store]);
  return {
    claims,
    index,
    any: claims.length > 0,
    previous: index > 0,
    next: index + 1 < claims.length,
    back: () => step((at) => at - 1),
    forward: () => step((at) => at + 1),
    start,
    play,
  };
}

function indexIn(claims: readonly Claim[], { claim }: Pick<Choices, 'claim'>): number {
  return claims.findIndex(({ id }) => id === claim);
}
