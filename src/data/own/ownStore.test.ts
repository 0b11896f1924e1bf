import { expect, it } from 'vitest';
import { ownDocument, ownDraft } from '../../domain/own/ownFixtures';
import { createOwnStore } from './ownStore';

const document = ownDocument();
const draft = ownDraft();
const now = () => new Date('2026-02-04T09:00:00Z');
const accept = { type: 'decided', document: document.id, figures: [draft.id], decision: 'accepted' } as const;

function reviewed() {
  const store = createOwnStore(now);
  store.append([
    { type: 'document-added', document },
    { type: 'figures-found', document: document.id, recogniser: '1', drafts: [draft] },
  ]);
  const decision = () => store.getState().own.dossiers.get(document.id)?.figures[0]?.decision;
  return { store, decision };
}

it('has at once what the reader did, with its number and its time', () => {
  const { store, decision } = reviewed();
  store.append([accept]);
  expect(decision()).toBe('accepted');
  expect(store.getState().entries.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(store.getState().entries[2]?.at).toBe('2026-02-04T09:00:00.000Z');
});

it('takes back and takes that back', () => {
  const { store, decision } = reviewed();
  store.append([accept]);
  store.undo(document.id);
  expect(decision()).toBe('proposed');
  store.undo(document.id);
  expect(decision()).toBe('proposed');
  store.redo(document.id);
  expect(decision()).toBe('accepted');
});
