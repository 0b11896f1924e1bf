import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act, type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { ru } from '../i18n/messages/ru';
import { table } from '../i18n/messages/ru/table';
import { TextProvider, useText } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import { PanelBoundary } from '../ui/PanelBoundary';
import { wordedPart } from './wordedPart';

const FAILURE = { message: 'Lost', retry: 'Again', reload: 'Reload', close: 'Close' };

/** A text whose words of the table come when they are let, after as many failures as said. */
function textThatWaits(whole: Text, failures = 0) {
  let isThere = false;
  let letCome: () => void = () => undefined;
  const asked = vi.fn(async () => {
    if (asked.mock.calls.length <= failures) throw new Error('no network');
    await new Promise<void>((resolve) => {
      letCome = resolve;
    });
    isThere = true;
  });
  const words = { ...whole.words, has: () => isThere, load: asked };
  return { text: { ...whole, words }, asked, come: () => letCome() };
}

const Title = () => <p>{useText().t('table.caption')}</p>;
const page = (text: Text, Part: ComponentType) => (
  <TextProvider text={text}>
    <PanelBoundary view="table" words={FAILURE}>
      <Suspense fallback="Waiting">
        <Part />
      </Suspense>
    </PanelBoundary>
  </TextProvider>
);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('waits for its words, which it asks for with its code, and once', async () => {
  const { text, asked, come } = textThatWaits(createText('en', en));
  const code = vi.fn(async () => Title);
  await act(async () => void render(page(text, wordedPart(['table'], code))));
  expect(await screen.findByText('Waiting')).toBeTruthy();
  expect([asked.mock.calls, code.mock.calls.length]).toEqual([[[['table']]], 1]);
  await act(async () => come());
  expect(await screen.findByText(en.table.caption)).toBeTruthy();
  expect(asked).toHaveBeenCalledTimes(1);
});

it('asks for the words of another language before it is drawn in it', async () => {
  const Part = wordedPart(['table'], async () => Title);
  const { rerender } = render(page(createText('en', en), Part));
  await screen.findByText(en.table.caption);
  const { text, come } = textThatWaits(createText('ru', ru));
  await act(async () => rerender(page(text, Part)));
  expect(await screen.findByText('Waiting')).toBeTruthy();
  await act(async () => come());
  expect(await screen.findByText(table.table.caption)).toBeTruthy();
});

it('is lost without its words, and asks for them again when the reader tries again', async () => {
  const { text, asked, come } = textThatWaits(createText('en', en), 1);
  const Part = wordedPart(['table'], async () => Title);
  await act(async () => void render(page(text, Part)));
  const again = await screen.findByRole('button', { name: 'Again' });
  await act(() => userEvent.click(again));
  expect(await screen.findByText('Waiting')).toBeTruthy();
  expect(asked).toHaveBeenCalledTimes(2);
  await act(async () => come());
  expect(await screen.findByText(en.table.caption)).toBeTruthy();
});
