import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { areaId } from '../domain/fixtures';
import { OpenAhead, ReaderProvider, useActions, useChoice, useSettled } from './ReaderContext';
import { createReaderStore } from './store';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Choices() {
  const now = useChoice((choices) => choices);
  const settled = useSettled((choices) => choices);
  const count = useChoice((choices) => choices.places.length);
  const { togglePlace } = useActions();
  return (
    <button type="button" onClick={() => togglePlace(areaId('KZ'))}>
      {`now ${now.places.join()} (${count}), settled ${settled.places.join()}`}
    </button>
  );
}

const shown = () => screen.getByRole('button').textContent;

function open() {
  const store = createReaderStore();
  const view = render(
    <ReaderProvider store={store}>
      <Choices />
    </ReaderProvider>,
  );
  return { store, ...view };
}

it('answers a click at once, and has the rest follow after the next frame', () => {
  open();
  act(() => screen.getByRole('button').click());
  expect(shown()).toBe('now KZ (1), settled ');
  act(() => vi.advanceTimersByTime(300));
  expect(shown()).toBe('now KZ (1), settled KZ');
});

it('settles once for several clicks within a frame, on the last of them', () => {
  const { store } = open();
  act(() => {
    store.actions.togglePlace(areaId('KZ'));
    store.actions.togglePlace(areaId('UZ'));
    store.actions.togglePlace(areaId('KZ'));
  });
  expect(shown()).toBe('now UZ (1), settled ');
  act(() => vi.advanceTimersByTime(300));
  expect(shown()).toBe('now UZ (1), settled UZ');
});

it('follows no store that it is not shown with any more', () => {
  const { store, unmount } = open();
  act(() => store.actions.togglePlace(areaId('KZ')));
  unmount();
  expect(() => act(() => vi.advanceTimersByTime(300))).not.toThrow();
  expect(vi.getTimerCount()).toBe(0);
});

it('needs its provider', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Choices />)).toThrow('ReaderProvider');
  quiet.mockRestore();
});

const Open = () => <p>{useSettled(({ claim }) => claim ?? 'none')}</p>;

it('has a statement open within what was drawn ahead so, until something else is drawn', () => {
  const store = createReaderStore();
  render(
    <ReaderProvider store={store}>
      <Open />
      <OpenAhead claim="a">
        <Open />
      </OpenAhead>
    </ReaderProvider>,
  );
  const open = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(open()).toEqual(['none', 'a']);
  act(() => store.actions.openEvidence('b'));
  act(() => vi.advanceTimersByTime(300));
  expect(open()).toEqual(['b', 'b']);
});
