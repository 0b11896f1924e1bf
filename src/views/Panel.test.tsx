import { act, fireEvent, render } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WATCH_WORDS, watchStart } from '../build/watchStart';
import { TEXTS } from '../i18n/fixtures';
import { TextProvider } from '../i18n/TextContext';
import { lazyPart } from '../ui/lazyPart';
import { LazyPanel } from './Panel';

const [text] = TEXTS;
if (!text) throw new Error('a language');

const ACTS = 'IS_REACT_ACT_ENVIRONMENT';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const told = () => document.querySelectorAll('[data-watch]').length;

it('the page says of a part that it has not come after ten seconds, until it comes', async () => {
  watchStart('/assets/first.js', WATCH_WORDS);
  dispatchEvent(new Event('alive'));
  let come = () => {};
  const Part = lazyPart(
    () =>
      new Promise<() => React.JSX.Element>((resolve) => {
        come = () => resolve(() => <p>here</p>);
      }),
  );
  const { container } = render(
    <TextProvider text={text}>
      <LazyPanel view="table" waiting={<p>wait</p>}>
        <Part />
      </LazyPanel>
    </TextProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(9900));
  expect([container.textContent, told()]).toEqual(['wait', 0]);
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(told()).toBe(1);
  expect(document.querySelector('[data-watch]')?.textContent).toContain(WATCH_WORDS.en.slow);
  come();
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect([container.textContent, told()]).toEqual(['here', 0]);
});

it('Escape closes what has been asked for while it is on its way or lost, does nothing else, and is free once it is there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const heard = vi.fn();
  const onClose = vi.fn();
  addEventListener('keydown', heard);
  const pressEscape = () => void fireEvent.keyDown(document.body, { key: 'Escape' });
  const told = () => [onClose.mock.calls.length, heard.mock.calls.length];
  let end = { come: () => {}, fail: () => {} };
  const panel = () => {
    const Part = lazyPart(
      () =>
        new Promise<() => React.JSX.Element>((resolve, reject) => {
          end = { come: () => resolve(() => <p>here</p>), fail: () => reject(new Error('no network')) };
        }),
    );
    return (
      <TextProvider text={text}>
        <LazyPanel view="report" onClose={onClose}>
          <Part />
        </LazyPanel>
      </TextProvider>
    );
  };
  const page = render(panel());
  fireEvent.keyDown(document.body, { key: 'x' });
  expect(told()).toEqual([0, 1]);
  pressEscape();
  expect(told()).toEqual([1, 1]);
  end.come();
  await act(() => vi.advanceTimersByTimeAsync(400));
  expect(page.container.textContent).toBe('here');
  pressEscape();
  expect(told()).toEqual([1, 2]);
  page.unmount();
  const lost = render(panel());
  end.fail();
  await act(() => vi.advanceTimersByTimeAsync(400));
  expect(lost.getByRole('alert')).toBeTruthy();
  pressEscape();
  expect(told()).toEqual([2, 2]);
  lost.unmount();
  pressEscape();
  expect(told()).toEqual([2, 3]);
  removeEventListener('keydown', heard);
  vi.restoreAllMocks();
});

it('a part is drawn when it has come, however short the wait was', async () => {
  vi.useRealTimers();
  // React holds back what comes within 300 ms of a wait only where no test acts.
  const isActing: unknown = Reflect.get(globalThis, ACTS);
  Reflect.set(globalThis, ACTS, false);
  const place = document.createElement('div');
  const root = createRoot(place);
  const shown = (words: string) => vi.waitUntil(() => place.textContent === words, { interval: 1 });
  let come = () => {};
  const Part = lazyPart(
    () =>
      new Promise<() => React.JSX.Element>((resolve) => {
        come = () => resolve(() => <p>here</p>);
      }),
  );
  try {
    root.render(
      <TextProvider text={text}>
        <LazyPanel view="table" waiting={<p>wait</p>}>
          <Part />
        </LazyPanel>
      </TextProvider>,
    );
    await shown('wait');
    const late = new Promise((resolve) => setTimeout(resolve, 250, 'late'));
    come();
    expect(await Promise.race([late, shown('here')])).toBe(true);
  } finally {
    root.unmount();
    Reflect.set(globalThis, ACTS, isActing);
  }
});
