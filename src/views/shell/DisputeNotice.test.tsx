import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { createDataset } from '../../domain/dataset';
import { claim, claimId } from '../../domain/fixtures';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { ru } from '../../i18n/messages/ru';
import { TextProvider } from '../../i18n/TextContext';
import { derivedOf } from '../../selectors/derived';
import { isInDispute } from '../../selectors/disputes';
import { DEFAULT_CHOICES } from '../../state/choices';
import { ReaderProvider, useChoice } from '../../state/ReaderContext';
import { createReaderStore } from '../../state/store';
import { DisputeList } from './DisputeNotice';

const { dataset } = parseDataset(real);
const less = claim('CA5 turnover 2024 < 40 bn USD', {
  id: 'less',
  speaker: 'somebody',
  said: '2026-01-02',
  quote: 'It was [less than 40 billion].',
});
const disputed = createDataset({ ...dataset, claims: [...dataset.claims, less] });
afterEach(cleanup);

const region = claimId('turnover-ca5-2024-tokayev');

function Notice({ of }: { readonly of: typeof dataset }) {
  return <DisputeList dataset={of} aside={useChoice((choices) => choices.aside)} />;
}

function shown(of = disputed, words = createText('en', en)) {
  const store = createReaderStore(DEFAULT_CHOICES);
  render(
    <ReaderProvider store={store}>
      <TextProvider text={words}>
        <Notice of={of} />
      </TextProvider>
    </ReaderProvider>,
  );
  return store;
}

it('is silent while nothing is disputed', () => {
  shown(dataset);
  expect(screen.queryByRole('status')).toBeNull();
});

it('names both statements with who and when, and opens either', async () => {
  const store = shown();
  expect(screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ')).toContain(
    '1 pair of statements cannot both hold.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'almost $40bn, somebody, 2\u00a0Jan 2026' }));
  expect(store.getState().choices.claim).toBe('less');
  await userEvent.click(screen.getByRole('button', { name: '>$50bn, Tokayev, 9\u00a0Oct 2025' }));
  expect(store.getState().choices.claim).toBe(region);
});

it('gives way to what is set aside, and offers to restore it', async () => {
  const store = shown();
  store.actions.setAside('less');
  const restore = await screen.findByRole('button', { name: /^Restore/ });
  expect(screen.queryByText(/cannot both hold/)).toBeNull();
  await userEvent.click(restore);
  expect(store.getState().choices.aside).toEqual([]);
  expect(screen.getByText(/cannot both hold/)).toBeDefined();
});

it('is said in Russian too', () => {
  shown(disputed, createText('ru', ru));
  expect(screen.getByRole('status').textContent).toContain('несовместима');
});

it('goes with the suspension of what rests on either, until one is set aside', () => {
  const ids = (aside: readonly string[]) => derivedOf(disputed, aside).derived.map(({ id }) => String(id));
  expect(ids([])).not.toContain('region-turnover-2023');
  expect(ids(['less'])).toContain('region-turnover-2023');
  expect(isInDispute(disputed, [], 'less')).toBe(true);
  expect(isInDispute(dataset, [], region)).toBe(false);
});
