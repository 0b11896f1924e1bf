import { expect, it } from 'vitest';
import { ownDocument, ownDraft, ownLog } from './ownFixtures';
import type { OwnAction } from './ownLog';
import { toRedo, toUndo } from './ownUndo';

const document = ownDocument();
const draft = ownDraft();
const added: OwnAction = { type: 'document-added', document };
const found: OwnAction = { type: 'figures-found', document: document.id, recogniser: '1', drafts: [draft] };
const decided: OwnAction = { type: 'decided', document: document.id, figures: [draft.id], decision: 'accepted' };
const removed: OwnAction = { type: 'document-removed', document: document.id };
const undone = (number: number): OwnAction => ({ type: 'undone', number });

it('takes back the last thing that the reader did, and then the one before', () => {
  expect(toUndo(ownLog(added, found))).toBeNull();
  expect(toUndo(ownLog(added, found, decided, decided))).toBe(4);
  expect(toUndo(ownLog(added, found, decided, decided, undone(4)))).toBe(3);
});

it('takes back what was taken back, last first, until something else is done', () => {
  const both = [added, found, decided, decided, undone(4), undone(3)];
  expect(toRedo(ownLog(...both))).toBe(6);
  expect(toRedo(ownLog(...both, undone(6)))).toBe(5);
  expect(toRedo(ownLog(...both, undone(6), undone(5)))).toBeNull();
  expect(toRedo(ownLog(...both, decided))).toBeNull();
});

it('keeps to one document, and puts a document back only where all of them are meant', () => {
  const log = ownLog(added, found, decided, removed);
  expect(toUndo(log)).toBe(4);
  expect(toUndo(log, document.id)).toBe(3);
  expect(toUndo(log, 'another')).toBeNull();
});
