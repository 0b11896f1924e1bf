import { act, fireEvent } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { choose, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { claim, dataset } from '../../domain/fixtures';
import { Hint } from './Hint';

const OF = dataset([claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' })]);
const MARK = { id: 'kz', anchor: { x: 300, top: 200, bottom: 220 } };
/** Longer than a hint waits for a pointer on its way to it, in milliseconds. */
const LATER = 300;

beforeAll(() => void standInForBrowser());

const hint = () => document.querySelector('.hint');
async function pointedAt() {
  const shown = await show(<Hint />, { dataset: OF });
  await choose(() => shown.actions.hover(MARK));
  expect(hint()).not.toBeNull();
  const leave = async () => {
    vi.useFakeTimers();
    await act(async () => shown.actions.hover(null));
    await act(async () => vi.advanceTimersByTime(LATER));
    vi.useRealTimers();
  };
  return { ...shown, leave };
}

describe('the hint of a mark', () => {
  it('goes a moment after the pointer has left the mark', async () => {
    const { leave } = await pointedAt();
    await leave();
    expect(hint()).toBeNull();
  });

  it('stays while the pointer is on it', async () => {
    const { leave } = await pointedAt();
    fireEvent.pointerEnter(hint() ?? document.body);
    await leave();
    expect(hint()).not.toBeNull();
  });

  it('pressed, stays until something else is pressed', async () => {
    const { leave } = await pointedAt();
    fireEvent.click(hint() ?? document.body);
    await leave();
    expect(hint()?.hasAttribute('data-pinned')).toBe(true);
    fireEvent.pointerDown(document.body);
    expect(hint()).toBeNull();
  });

  it.each([true, false])('is hidden by Escape, pinned: %s', async (isPinned) => {
    await pointedAt();
    if (isPinned) fireEvent.click(hint() ?? document.body);
    expect(hint()?.hasAttribute('data-pinned')).toBe(isPinned);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(hint()).toBeNull();
  });

  it('is none where nothing can be pointed at', async () => {
    const { matchMedia } = window;
    vi.stubGlobal('matchMedia', (query: string) =>
      query === '(hover: none)' ? { ...matchMedia(query), matches: true } : matchMedia(query),
    );
    const { actions } = await show(<Hint />, { dataset: OF });
    await choose(() => actions.hover(MARK));
    expect(hint()).toBeNull();
    vi.unstubAllGlobals();
  });
});
