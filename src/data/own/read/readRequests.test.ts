import { expect, it } from 'vitest';
import { ownDocument } from '../../../domain/own/ownFixtures';
import { pdfOf } from './fixtures';
import { answerRead, type ReadAnswer } from './readRequests';

it('a file is read with its hash, and tells how far it is', async () => {
  const told: ReadAnswer[] = [];
  const bytes = pdfOf([[[60, 120, 'Trade was $5 billion.']]]);
  const answer = await answerRead(
    { kind: 'read', given: { kind: 'file', name: 'a.pdf', type: '', bytes } },
    (progress) => told.push(progress),
  );
  expect(answer).toMatchObject({ kind: 'read', document: { format: 'pdf', text: 'Trade was $5 billion.' } });
  expect(answer.kind === 'read' && answer.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(told).toEqual([{ kind: 'progress', done: 1, all: 1 }]);
});

it('the figures of a document are found, with the version of the rules', async () => {
  const answer = await answerRead({ kind: 'figures', document: ownDocument() }, () => undefined);
  expect(answer).toMatchObject({ kind: 'figures', recogniser: expect.stringMatching(/./) });
  expect(answer.kind === 'figures' && answer.drafts.map(({ figure }) => figure.exact)).toEqual([
    'exceeded $30 billion',
    '$13 billion',
  ]);
});

it('what cannot be read says why', async () => {
  const given = { kind: 'pasted', text: ' ', html: null } as const;
  expect(await answerRead({ kind: 'read', given }, () => undefined)).toEqual({ kind: 'unreadable', reason: 'empty' });
});
