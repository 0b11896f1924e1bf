import { describe, expect, it } from 'vitest';
import { ownDocument, ownDraft, ownLog } from './ownFixtures';
import { type OwnAction, replay, undoneIn } from './ownLog';

const document = ownDocument();
const [first, second] = [ownDraft(), ownDraft('$13 billion')];
const added: OwnAction = { type: 'document-added', document };
const found: OwnAction = { type: 'figures-found', document: document.id, recogniser: '1', drafts: [second, first] };
const accepted = (...figures: readonly string[]): OwnAction => ({
  type: 'decided',
  document: document.id,
  figures,
  decision: 'accepted',
});
const undone = (number: number): OwnAction => ({ type: 'undone', number });

const dossierAfter = (...actions: readonly OwnAction[]) => replay(ownLog(...actions)).dossiers.get(document.id);
const decisions = (...actions: readonly OwnAction[]) =>
  dossierAfter(...actions)?.figures.map(({ decision }) => decision);

describe('the log of what is the reader’s own', () => {
  it('has documents with their figures in the order of the text', () => {
    expect(dossierAfter(added)).toEqual({ document, recogniser: null, figures: [] });
    expect(dossierAfter(added, found)?.recogniser).toBe('1');
    expect(dossierAfter(added, found)?.figures.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(dossierAfter(added, { type: 'document-removed', document: document.id })).toBeUndefined();
  });

  it('has what was decided, one by one or several at once', () => {
    expect(decisions(added, found)).toEqual(['proposed', 'proposed']);
    expect(decisions(added, found, accepted(second.id))).toEqual(['proposed', 'accepted']);
    expect(decisions(added, found, accepted(first.id, second.id))).toEqual(['accepted', 'accepted']);
  });

  it('takes back one action and no other, and takes that back', () => {
    const actions = [added, found, accepted(first.id), accepted(second.id)];
    expect(decisions(...actions, undone(3))).toEqual(['proposed', 'accepted']);
    expect(decisions(...actions, undone(3), undone(5))).toEqual(['accepted', 'accepted']);
    expect([...undoneIn(ownLog(...actions, undone(3), undone(5)))]).toEqual([5]);
  });

  it('has what was changed and what repeats another', () => {
    const edited: OwnAction = {
      type: 'edited',
      document: document.id,
      figure: first.id,
      reading: { refArea: 'UZ' },
    };
    const told: OwnAction = { type: 'repeat-told', document: document.id, figure: first.id, repeats: 'a-claim' };
    expect(dossierAfter(added, found, edited, told)?.figures[0]).toMatchObject({
      refArea: 'UZ',
      repeats: 'a-claim',
      why: { place: { standing: 'decided' }, period: { standing: 'certain' } },
    });
  });

  it('reads a document again without touching what was decided or made by the reader', () => {
    const own = ownDraft('$13 billion', { id: 'mine', foundBy: 'reader' });
    const made: OwnAction = { type: 'figure-added', document: document.id, draft: own };
    const alone: OwnAction = { ...found, drafts: [first] };
    const again = dossierAfter(added, alone, made, made, accepted(first.id), { ...found, recogniser: '2' });
    expect(again?.figures.map(({ id, decision }) => [id, decision])).toEqual([
      [first.id, 'accepted'],
      ['mine', 'proposed'],
    ]);
  });

  it('does nothing about what is not there', () => {
    expect(replay(ownLog(found, accepted(first.id), undone(9))).dossiers.size).toBe(0);
    expect(decisions(added, added, found, accepted('nobody'))).toEqual(['proposed', 'proposed']);
  });
});
