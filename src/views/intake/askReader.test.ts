import { expect, it, vi } from 'vitest';
import type { ReadAnswer } from '../../data/own/read/readRequests';
import { openReader } from './askReader';

const REQUEST = { kind: 'read', given: { kind: 'pasted', text: 'a', html: null } } as const;
const LAST: ReadAnswer = { kind: 'unreadable', reason: 'empty' };

/** Workers that answer what they are told to, in the order in which they were started. */
function workers(answer: (worker: Worker) => void = () => undefined) {
  const started: Worker[] = [];
  const transferred: Transferable[] = [];
  const start = () => {
    const handlers = { onmessage: null, onmessageerror: null, onerror: null };
    const worker: Worker = Object.assign(new EventTarget(), {
      ...handlers,
      terminate: vi.fn(),
      postMessage: (_: unknown, given: Transferable[] | StructuredSerializeOptions = []) => {
        transferred.push(...(Array.isArray(given) ? given : (given.transfer ?? [])));
        answer(worker);
      },
    });
    started.push(worker);
    return worker;
  };
  return { started, start, transferred };
}

const saying = (worker: Worker, data: ReadAnswer) => worker.onmessage?.(new MessageEvent('message', { data }));

it('one worker starts before anything is asked and answers all, until it is closed', async () => {
  const { started, start } = workers((worker) => saying(worker, LAST));
  const reader = openReader(start);
  expect(started).toHaveLength(1);
  const { signal } = new AbortController();
  expect(await reader.ask(REQUEST, signal)).toEqual(LAST);
  expect(await reader.ask(REQUEST, signal)).toEqual(LAST);
  expect(started).toHaveLength(1);
  reader.close();
  expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
});

it('one that is called off is gone, and the next question has another', async () => {
  const { started, start } = workers();
  const reader = openReader(start);
  const calling = new AbortController();
  const asked = reader.ask(REQUEST, calling.signal);
  calling.abort(new Error('off'));
  await expect(asked).rejects.toThrow('off');
  expect(started[0]?.terminate).toHaveBeenCalledTimes(1);
  const again = reader.ask(REQUEST, new AbortController().signal);
  const [, second] = started;
  if (!second) throw new Error('no second');
  saying(second, { kind: 'progress', done: 1, all: 2 });
  saying(second, LAST);
  expect(await again).toEqual(LAST);
});

it('where there are no workers, who asks is told', async () => {
  const reader = openReader(() => {
    throw new Error('refused');
  });
  await expect(reader.ask(REQUEST, new AbortController().signal)).rejects.toThrow('refused');
});

it('the bytes of a file are handed over, not copied', async () => {
  const { start, transferred } = workers((worker) => saying(worker, LAST));
  const reader = openReader(start);
  const bytes = new Uint8Array(3);
  const { signal } = new AbortController();
  await reader.ask({ kind: 'read', given: { kind: 'file', name: 'a', type: '', bytes } }, signal);
  await reader.ask(REQUEST, signal);
  expect(transferred).toEqual([bytes.buffer]);
});
