import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lazyPart } from './lazyPart';
import { PanelBoundary } from './PanelBoundary';

const WORDS = { message: 'Lost', retry: 'Again', reload: 'Reload', close: 'Close' };
const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

/** A part whose loading fails as often as said. */
function partThatFails(times: number) {
  const load = vi.fn(async (): Promise<ComponentType<{ readonly name: string }>> => {
    if (load.mock.calls.length <= times) throw new Error('no network');
    return Greeting;
  });
  return { load, Part: lazyPart(load) };
}

const inBoundary = (part: React.ReactNode, words: typeof WORDS | null = WORDS) => (
  <PanelBoundary view="test" words={words} instead={<i>Still</i>}>
    <Suspense fallback="Waiting">{part}</Suspense>
  </PanelBoundary>
);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('draws a part once it has been fetched', async () => {
  const { load, Part } = partThatFails(0);
  render(inBoundary(<Part name="Aida" />));
  expect(await screen.findByText('Hello Aida')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

it('asks again when the reader tries again, and never by itself', async () => {
  const { load, Part } = partThatFails(2);
  const { rerender } = render(inBoundary(<Part name="Aida" />));
  await screen.findByText('Lost');
  rerender(inBoundary(<Part name="Bek" />));
  expect(load).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Reload')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Again' }));
  await screen.findByText('Reload');
  expect(load).toHaveBeenCalledTimes(2);

  await userEvent.click(screen.getByRole('button', { name: 'Again' }));
  expect(await screen.findByText('Hello Bek')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(3);
});

it('asks again where it is drawn anew, after the panel that lost it has gone', async () => {
  const { load, Part } = partThatFails(1);
  const { unmount } = render(inBoundary(<Part name="Aida" />));
  await screen.findByText('Lost');
  unmount();
  render(inBoundary(<Part name="Aida" />));
  expect(await screen.findByText('Hello Aida')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

it('passes over in silence what nobody has asked for', async () => {
  const { Part } = partThatFails(1);
  render(inBoundary(<Part name="Aida" />, null));
  expect(await screen.findByText('Still')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
