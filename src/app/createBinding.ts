import { isAnchored } from '../domain/claim';
import { type Dataset, occasionOf } from '../domain/dataset';
import { shownIds } from '../selectors/shownIds';
import type { ReaderStore } from '../state/store';
import type { MarkBinding } from '../ui/mark/binding';

/** Lets marks answer to the reader's choices on their own, without their views being drawn again. */
export function createBinding(store: ReaderStore, dataset: Dataset): MarkBinding {
  const occasions = new Map(dataset.claims.map((claim) => [claim.id, occasionOf(dataset, claim)?.id]));
  const unanchored = new Set<string>(
    [...dataset.statementById.values()].filter((statement) => !isAnchored(statement)).map(({ id }) => id),
  );
  const openOccasion = (open: string | null) => {
    const claim = open === null ? undefined : dataset.claimById.get(open);
    return claim && occasions.get(claim.id);
  };
  return {
    subscribe: store.subscribe,
    emphasisOf: (id) => {
      const { choices, hovered } = store.getState();
      if (!shownIds(dataset, choices).has(id)) return 'faded';
      if (choices.claim === id || openOccasion(choices.claim) === id) return 'selected';
      return hovered?.id === id ? 'hovered' : 'plain';
    },
    isUnanchored: (id) => unanchored.has(id),
    activate: (id) => store.actions.openEvidence(id),
    hover: (id, anchor) => store.actions.hover(id === null || anchor === null ? null : { id, anchor }),
  };
}
