import { type OwnAction, type OwnEntry, undoneIn } from './ownLog';

/** What a reader takes back: what he did in the review of a document, and without a document also putting one away. */
const IN_REVIEW: readonly OwnAction['type'][] = ['decided', 'edited', 'repeat-told', 'figure-added'];
const ANYWHERE: readonly OwnAction['type'][] = [...IN_REVIEW, 'document-removed'];

/** The number of the action that "undo" takes back, of one document or of all; null when there is none. */
export function toUndo(entries: readonly OwnEntry[], document?: string): number | null {
  const undone = undoneIn(entries);
  return entries.findLast((entry) => isDeed(entry, document) && !undone.has(entry.number))?.number ?? null;
}

/** The number of the `undone` that "redo" takes back: the last one, if nothing else was done since; null when there is none. */
export function toRedo(entries: readonly OwnEntry[], document?: string): number | null {
  const undone = undoneIn(entries);
  const last = toUndo(entries, document) ?? 0;
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const found = entries.findLast(({ number, action }) => {
    if (action.type !== 'undone' || undone.has(number)) return false;
    const target = byNumber.get(action.number);
    return target !== undefined && isDeed(target, document);
  });
  return found && found.number > last ? found.number : null;
}

function isDeed({ action }: OwnEntry, document: string | undefined): boolean {
  if (action.type === 'undone' || action.type === 'document-added') return false;
  if (document === undefined) return ANYWHERE.includes(action.type);
  return IN_REVIEW.includes(action.type) && action.document === document;
}
