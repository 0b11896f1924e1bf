import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../../checks/show';
import { OfflineNotice } from './OfflineNotice';

/** Longer than what asks for nothing stays, in milliseconds. */
const LATER = 10_000;

it('goes by itself where it asks for nothing, and stays where it offers something until that is taken or closed', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  try {
    const [onClose, takeOver] = [vi.fn(), vi.fn()];
    await show(<OfflineNotice news={{ kind: 'newer', takeOver }} onClose={onClose} />);
    await act(() => vi.advanceTimersByTimeAsync(LATER));
    expect(onClose).not.toHaveBeenCalled();
    screen.getByRole('button', { name: /reload/i }).click();
    expect(takeOver).toHaveBeenCalledOnce();
    await show(<OfflineNotice news={{ kind: 'ready' }} onClose={onClose} />);
    await act(() => vi.advanceTimersByTimeAsync(LATER));
    expect(onClose).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});
