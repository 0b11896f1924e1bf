import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { nextTask } from './nextTask';
import { sha256 } from './sha256';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(['', 'abc', 'товарооборот «28 млрд»', 'a'.repeat(1000)])(
  'the hash of %j is that of its letters in UTF-8',
  async (text) => {
    const expected = createHash('sha256').update(text, 'utf8').digest('hex');
    expect(await sha256(text)).toBe(expected);
    expect(await sha256(new TextEncoder().encode(text))).toBe(expected);
    expect(expected).toHaveLength(64);
    vi.stubGlobal('crypto', {});
    expect(await sha256(text), 'over plain http').toBe(expected);
  },
);

it('other work comes before the next task', async () => {
  const order: string[] = [];
  queueMicrotask(() => order.push('a promise'));
  const next = nextTask().then(() => order.push('the next task'));
  order.push('now');
  await next;
  expect(order).toEqual(['now', 'a promise', 'the next task']);
});
