import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { keptByReader } from './keptByReader';
import { ReaderProvider } from './ReaderContext';
import { createReaderStore } from './store';

it('stays when its part goes, each value apart, and is of one reader', () => {
  const useKept = keptByReader({ size: 1, theme: 'light' });
  const reader = () => {
    const store = createReaderStore();
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <ReaderProvider store={store}>{children}</ReaderProvider>
    );
    return () => renderHook(() => useKept('size'), { wrapper });
  };
  const [one, other] = [reader(), reader()];
  const first = one();
  act(() => first.result.current[1](2));
  expect(first.result.current[0]).toBe(2);
  first.unmount();
  expect(one().result.current[0]).toBe(2);
  expect(other().result.current[0]).toBe(1);
});
