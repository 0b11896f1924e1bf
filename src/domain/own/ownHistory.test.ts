import { expect, it } from 'vitest';
import { ownDocument, ownDraft, ownLog } from './ownFixtures';
import { figureHistory } from './ownHistory';
import type { OwnAction } from './ownLog';

const document = ownDocument({ file: { name: 'letter.docx', bytes: 9, sha256: 'ab', encoding: null } });
const draft = ownDraft();
const of = document.id;
const ADDED: OwnAction = { type: 'document-added', document };
const found = (recogniser: string): OwnAction => ({ type: 'figures-found', document: of, recogniser, drafts: [draft] });
const decided = (decision: 'accepted' | 'rejected' | 'proposed'): OwnAction => ({
  type: 'decided',
  document: of,
  figures: [draft.id],
  decision,
});
const told = (...actions: readonly OwnAction[]) =>
  figureHistory(ownLog(...actions), of, draft).map(({ did, what }) => (what === undefined ? did : `${did} ${what}`));

it('tells the document, the reading and each decision, in the order of time', () => {
  const edited: OwnAction = {
    type: 'edited',
    document: of,
    figure: draft.id,
    reading: { refArea: 'UZ', period: null },
  };
  const repeat: OwnAction = { type: 'repeat-told', document: of, figure: draft.id, repeats: 'turnover' };
  expect(
    told(ADDED, found('3'), edited, decided('rejected'), decided('proposed'), decided('accepted'), repeat),
  ).toEqual([
    'added letter.docx',
    'read 3',
    'edited refArea, period',
    'rejected',
    'reopened',
    'accepted',
    'repeated turnover',
  ]);
  expect(figureHistory(ownLog(ADDED, found('3')), of, draft)[1]?.at).toBe('2026-02-04T09:00:01.000Z');
});

it('tells what was told of several at once, in each of them', () => {
  const edited: OwnAction = {
    type: 'edited',
    document: of,
    figure: 'another',
    also: [draft.id],
    reading: { said: { kind: 'nobody' } },
  };
  expect(told(ADDED, found('3'), edited)).toEqual(['added letter.docx', 'read 3', 'edited said']);
});

it('tells the reading that was decided about, and not the ones before and after', () => {
  expect(told(ADDED, found('3'), found('4'), decided('accepted'), found('5'))).toEqual([
    'added letter.docx',
    'read 4',
    'accepted',
  ]);
});

it('tells whose words were selected by hand', () => {
  const own = { ...draft, foundBy: 'reader' } as const;
  expect(told(ADDED, { type: 'figure-added', document: of, draft: own })).toEqual(['added letter.docx', 'selected']);
});

it('leaves out what was taken back, and what is of other figures and documents', () => {
  expect(told(ADDED, found('3'), decided('rejected'), { type: 'undone', number: 3 }, decided('accepted'))).toEqual([
    'added letter.docx',
    'read 3',
    'accepted',
  ]);
  const other = { ...ownDocument(), id: 'other' };
  const elsewhere: OwnAction = { type: 'decided', document: 'other', figures: [draft.id], decision: 'rejected' };
  expect(told(ADDED, { type: 'document-added', document: other }, elsewhere)).toEqual(['added letter.docx']);
});

it('begins again with a document that was removed and added once more', () => {
  expect(told(ADDED, found('3'), { type: 'document-removed', document: of }, ADDED)).toEqual(['added letter.docx']);
});
