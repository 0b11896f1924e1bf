import { afterEach, expect, it, vi } from 'vitest';
import { isScriptGone } from './queriesGone';

afterEach(() => {
  vi.unstubAllGlobals();
});

const answer = (status: number, type: string) => async () =>
  new Response(null, { status, headers: { 'Content-Type': type } });

it.each([
  ['nothing there', answer(404, 'text/plain'), true],
  ['taken away for good', answer(410, 'text/html'), true],
  ['a page in its place', answer(200, 'text/html; charset=utf-8'), true],
  ['there', answer(200, 'text/javascript'), false],
  ['a host in trouble', answer(503, 'text/html'), false],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), false],
])('a script is gone or not: %s', async (_, fetched, isGone) => {
  vi.stubGlobal('fetch', fetched);
  expect(await isScriptGone('/assets/a-12345678.js')).toBe(isGone);
});
