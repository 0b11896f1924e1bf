import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportHeight } from './reportHeight';

let told: unknown[] = [];
let resized = () => {};
const around = { postMessage: (message: unknown) => told.push(message) };

beforeEach(() => {
  told = [];
  vi.stubGlobal('parent', around);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized = tell;
      }
      observe = () => {};
      disconnect = () => {};
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

/** A question from a window, as the page around a frame asks it. */
const ask = (source: unknown, data: unknown = { type: 'five-republics:height?' }) =>
  dispatchEvent(Object.assign(new Event('message'), { data, source }));

it('tells a height when it changes, and again whom it asks that holds the frame, and nobody else', () => {
  let height = 0;
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, 0, 600, height);
  const end = reportHeight(element, 'map');
  ask(around);
  resized();
  // Nothing is drawn yet.
  expect(told).toEqual([]);
  height = 519.5;
  resized();
  resized();
  const message = { type: 'five-republics:height', view: 'map', height: 520 };
  // A frame that is hidden has no height to tell.
  height = 0;
  resized();
  expect(told).toEqual([message]);
  ask(around);
  expect(told).toEqual([message, message]);
  ask(window);
  for (const data of [null, 'five-republics:height?', {}]) ask(around, data);
  end();
  ask(around);
  expect(told).toHaveLength(2);
});

it('tells nobody where the view is alone in its window', () => {
  vi.stubGlobal('parent', window);
  const post = vi.spyOn(window, 'postMessage');
  reportHeight(document.body, 'map')();
  resized();
  expect(post).not.toHaveBeenCalled();
});
