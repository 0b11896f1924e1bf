import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TEXTS } from '../i18n/fixtures';
import { TextProvider } from '../i18n/TextContext';
import { lazyPart } from '../ui/lazyPart';
import { LazyPanel } from './Panel';

const [text] = TEXTS;
if (!text) throw new Error('a language');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells the page of a part that has not come after ten seconds, and when it has', async () => {
  const told: string[] = [];
  for (const name of ['part-slow', 'part-there']) addEventListener(name, () => told.push(name));
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
  expect([container.textContent, told]).toEqual(['wait', []]);
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(told).toEqual(['part-slow']);
  come();
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect([container.textContent, told]).toEqual(['here', ['part-slow', 'part-there']]);
});
