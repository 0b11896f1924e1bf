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
  const turned = ownLog({ type: 'document-added', document: ownDocument({ title: 'a\u202eb', text: '5\0' }) });
  const [kept] = readStrangeLog(turned);
  expect(kept?.action).toMatchObject({ document: { title: 'a\u200fb', text: '5�' } });
  const endless = ownDraft(undefined, { quantity: { bound: 'exact', amount: 1e300, unit: 'USD' } });
  expect(readStrangeLog(ownLog({ type: 'figure-added', document: document.id, draft: endless }))).toEqual([]);
  const foreign = ownDocument({ id: 'own:courier' });
  expect(readStrangeLog(ownLog({ type: 'document-added', document: foreign }))).toEqual([]);
  let deep: unknown = 1;
  for (let depth = 0; depth < 100; depth += 1) deep = { deep };
  expect(readStrangeLog([deep, ...log])).toEqual(log);
});

it('loses no document for being as long as documents are that are taken in', () => {
  const text = 'Trade was $30 billion.\n'.repeat(40_000);
  const stretches = Array.from({ length: 40_000 }, (_, index) => {
    const at = { kind: 'paragraph', index } as const;
    return { start: index * 23, end: index * 23 + 22, at };
  });
  const long = ownLog({ type: 'document-added', document: ownDocument({ text, stretches }) });
  expect(readStrangeLog(long)).toEqual(long);
});
