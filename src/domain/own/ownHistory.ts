import type { Deed } from '../deed';
import type { OwnFigure } from './ownFigure';
import { type OwnAction, type OwnEntry, undoneIn } from './ownLog';

/**
 * How a figure came to be as it is, from the log: its document, who found it and in which version, and each thing decided about
 * it, with its time. What was taken back is left out; of several readings before the first decision the last one counts.
 */
export function figureHistory(
  entries: readonly OwnEntry[],
  document: string,
  { id }: Pick<OwnFigure, 'id'>,
): readonly Deed[] {
  const undone = undoneIn(entries);
  const deeds: Deed[] = [];
  for (const { number, at, action } of entries) {
    if (undone.has(number)) continue;
    const deed = deedOf(action, document, id);
    if (deed === 'gone') deeds.length = 0;
    else if (deed?.did === 'added' && deeds.length > 0) continue;
    else if (deed?.did === 'read' && deeds.some(({ did }) => did !== 'added' && did !== 'read')) continue;
    else if (deed)
      deeds.splice(deed.did === 'read' && deeds.at(-1)?.did === 'read' ? -1 : deeds.length, 1, { ...deed, at });
  }
  return deeds;
}

const DECIDED = { accepted: 'accepted', rejected: 'rejected', later: 'later', proposed: 'reopened' } as const;

function deedOf(action: OwnAction, document: string, figure: string): Omit<Deed, 'at'> | 'gone' | null {
  switch (action.type) {
    case 'document-added': {
      const { id, file } = action.document;
      return id === document ? { did: 'added', ...(file ? { what: file.name } : {}) } : null;
    }
    case 'document-removed':
      return action.document === document ? 'gone' : null;
    case 'figures-found':
      return action.document === document && action.drafts.some(({ id }) => id === figure)
        ? { did: 'read', what: action.recogniser }
        : null;
    case 'figure-added':
      return action.document === document && action.draft.id === figure
        ? { did: action.draft.foundBy === 'reader' ? 'selected' : 'read' }
        : null;
    case 'decided':
      return action.document === document && action.figures.includes(figure) ? { did: DECIDED[action.decision] } : null;
    case 'edited':
      return action.document === document && (action.figure === figure || action.also?.includes(figure))
        ? { did: 'edited', what: Object.keys(action.reading).join(', ') }
        : null;
    case 'repeat-told':
      return action.document === document && action.figure === figure && action.repeats !== null
        ? { did: 'repeated', what: action.repeats }
        : null;
    case 'undone':
      return null;
  }
}
