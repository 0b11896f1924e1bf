import { expect, it } from 'vitest';
import { ownDocument, ownDraft, ownLog } from '../../domain/own/ownFixtures';
import { readLog, readStrangeLog } from './wireOwn';

const document = ownDocument();
const log = ownLog(
  { type: 'document-added', document },
  { type: 'figures-found', document: document.id, recogniser: '1', drafts: [ownDraft()] },
  { type: 'edited', document: document.id, figure: ownDraft().id, also: ['f9'], reading: { said: { kind: 'nobody' } } },
  { type: 'undone', number: 3 },
);

it('reads a log as it was written', () => {
  expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  expect(readLog(log.toReversed())).toEqual(log);
});

it('leaves out what it cannot read, and numbers that stand twice', () => {
  const later = { number: 5, at: '2026-02-04T09:00:00.000Z', action: { type: 'of-a-newer-version' } };
  expect(readLog([...log, later, null, log[0]])).toEqual(log);
  expect(readLog('no list')).toEqual([]);
});

it('leaves out of the log of somebody else what no honest one holds', () => {
  const turned = ownLog({ type: 'document-added', document: ownDocument({ title: 'a\u202eb' }) });
  expect(readStrangeLog(turned)).toEqual([]);
  expect(readStrangeLog(log)).toEqual(log);
});
