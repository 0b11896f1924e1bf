import { describe, expect, it } from 'vitest';
import { ownDocument, ownDraft, ownLog } from './ownFixtures';
import { type OwnAction, type OwnEntry, replay } from './ownLog';
import { mergeLogs } from './ownMerge';

const document = ownDocument();
const [first, second] = [ownDraft(), ownDraft('$13 billion')];
const added: OwnAction = { type: 'document-added', document };
const found: OwnAction = { type: 'figures-found', document: document.id, recogniser: '1', drafts: [first, second] };
const decided = (decision: 'accepted' | 'rejected', figure = first): OwnAction => ({
  type: 'decided',
  document: document.id,
  figures: [figure.id],
  decision,
});

function merged(mine: readonly OwnEntry[], theirs: readonly OwnEntry[]) {
  const merge = mergeLogs(mine, theirs);
  const log = [...mine, ...merge.deeds].map((deed, index) => ({ ...deed, number: index + 1 }));
  return { ...merge, dossiers: replay(log).dossiers };
}

describe('another log joined to one', () => {
  it('brings what holds of a document that is not here, with its times', () => {
    const theirs = ownLog(added, found, decided('rejected'), { type: 'undone', number: 3 }, decided('accepted'));
    const { deeds, added: brought, dossiers } = merged([], theirs);
    expect(brought).toEqual([document.id]);
    expect(dossiers).toEqual(replay(theirs).dossiers);
    expect(deeds.map(({ at }) => at)).toEqual([0, 1, 4].map((index) => theirs[index]?.at));
  });

  it('adds nothing when it is joined a second time', () => {
    const log = ownLog(added, found, decided('accepted'));
    expect(mergeLogs(log, log)).toEqual({ deeds: [], added: [], same: [document.id], contradicted: [] });
  });

  it('decides what is open here, and leaves what is decided, telling where the two part', () => {
    const mine = ownLog(added, found, decided('accepted'));
    const theirs = ownLog(added, found, decided('rejected'), decided('accepted', second));
    const { contradicted, dossiers } = merged(mine, theirs);
    expect(contradicted).toEqual([{ document: document.id, figure: first.id }]);
    expect(dossiers.get(document.id)?.figures.map(({ decision }) => decision)).toEqual(['accepted', 'accepted']);
  });

  it('knows a text again under another id, and keeps two texts under one id apart', () => {
    const named = ownDocument({ id: 'other-name' });
    expect(mergeLogs(ownLog({ type: 'document-added', document: named }), ownLog(added)).same).toEqual(['other-name']);
    const another = ownDocument({ text: 'Another text.' });
    const { added: brought, dossiers } = merged(ownLog({ type: 'document-added', document: another }), ownLog(added));
    expect(brought).toEqual([`${document.id}-2`]);
    expect([...dossiers.keys()]).toEqual([document.id, `${document.id}-2`]);
  });
});
