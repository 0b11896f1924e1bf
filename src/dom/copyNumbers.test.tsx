import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyPlainNumbers, withPlainNumbers } from './copyNumbers';

let end = () => {};
beforeEach(() => {
  end = copyPlainNumbers();
});
afterEach(() => {
  end();
  document.body.replaceChildren();
});

/** Selects all words of the page and copies them: what is put on the clipboard, empty where the browser does it. */
function copied(words: string): ReadonlyMap<string, string> {
  document.body.textContent = words;
  return copiedFrom(document.body);
}

function copiedFrom(element: Element): ReadonlyMap<string, string> {
  getSelection()?.selectAllChildren(document.body);
  const taken = new Map<string, string>();
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { setData: taken.set.bind(taken) } });
  element.dispatchEvent(event);
  return taken;
}

it('numbers are copied so that they can be pasted as numbers', () => {
  const taken = copied('около 24\u202f000 компаний, 1\u202f234\u202f567');
  expect(taken.get('text/plain')).toBe('около 24000 компаний, 1234567');
  expect(taken.get('text/html')).toBe('около 24000 компаний, 1234567');
});

it('what has no such numbers is left to the browser', () => {
  expect(copied('28\u00a0000 as a document has it, 5\u202f%').size).toBe(0);
  expect(withPlainNumbers('2024\u202f2025')).toBe('2024\u202f2025');
});

it('what is copied out of a field is what stands there', () => {
  document.body.textContent = '24\u202f000';
  const field = document.body.appendChild(document.createElement('textarea'));
  expect(copiedFrom(field).size).toBe(0);
});
