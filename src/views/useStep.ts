import { useCallback } from 'react';
import type { Claim } from '../domain/claim';
import { useActions } from '../state/ReaderContext';
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

/** Moves the open evidence through the statements in the order in which they were said. */
export function useStep(): Step {
  const { choices, shown } = useView();
  const { openEvidence } = useActions();
  const { claims } = shown;
  const index = claims.findIndex(({ id }) => id === choices.claim);
  const open = useCallback(
    (at: number, commit?: 'none') => {
      const claim = claims[at];
      if (claim) openEvidence(claim.id, commit);
    },
    [claims, openEvidence],
  );
  const play = useCallback(() => open(index + 1 < claims.length ? index + 1 : 0, 'none'), [open, index, claims.length]);
  return {
    claims,
    index,
    any: claims.length > 0,
    previous: index > 0,
    next: index + 1 < claims.length,
    back: () => open(index - 1),
    forward: () => open(index + 1),
    play,
  };
}
