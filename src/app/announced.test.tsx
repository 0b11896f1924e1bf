import { waitFor } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { choose, show } from '../checks/show';
import { standInForBrowser } from '../dom/fixtures';
import { areas } from '../domain/fixtures';
import type { Choices } from '../state/choices';
import type { ReaderActions } from '../state/store';
import { Walk } from '../views/walk/Walk';
import { loadDashboard } from './lazyDashboard';
import { AddsUpView, loadTable } from './lazyPanels';
import { Page } from './Page';

beforeAll(async () => {
  standInForBrowser();
  await Promise.all([loadDashboard(), loadTable(), AddsUpView.prepare()]);
}, 60_000);

/** What is spoken of by itself when it changes. */
const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"]:not([aria-live]), [role="alert"]:not([aria-live])';
const CLAIM = 'turnover-uz-2025-tashkent';
const typed = (words: string) => (actions: ReaderActions) => {
  for (let end = 1; end <= words.length; end += 1) actions.search(words.slice(0, end));
};

it.each<[name: string, choices: Partial<Choices>, act: (actions: ReaderActions) => void]>([
  ['a word is typed', {}, typed('textile')],
  ['the table is sorted', { tab: 'table' }, (actions) => actions.sortBy('value')],
  ['a statement is opened', {}, (actions) => actions.openEvidence(CLAIM)],
  ['it is closed', { claim: CLAIM }, (actions) => actions.closeEvidence()],
  [
    'statements are played',
    {},
    (actions) => {
      actions.setPlaying(true);
      actions.openEvidence(CLAIM, { history: 'none' });
    },
  ],
  ['a place is chosen', {}, (actions) => actions.choosePlaces(areas('KZ'))],
  ['nothing is left', {}, (actions) => actions.search('zzzz')],
  ['a year is chosen', {}, (actions) => actions.chooseTime({ from: '2024-01', to: '2024-12' })],
  ['filters are reset', { places: areas('KZ') }, (actions) => actions.resetFilters()],
  ['the clock is changed', {}, (actions) => actions.setClock('said')],
])('is told once when %s', async (_, choices, act) => {
  const { actions } = await show(
    <>
      <Page past={null} />
      <Walk />
    </>,
    { choices },
  );
  const told: string[] = [];
  const heard = new Map([...document.querySelectorAll(LIVE)].map((region) => [region, region.textContent]));
  const watch = new MutationObserver(() => {
    for (const region of document.querySelectorAll(LIVE)) {
      const words = region.textContent;
      if (words !== '' && heard.get(region) !== words) told.push(words);
      heard.set(region, words);
    }
  });
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  await choose(() => act(actions));
  // The announcer waits for the last change; whatever else speaks does so before.
  await waitFor(() => expect(document.querySelector('[data-announcer]')?.textContent).not.toBe(''));
  watch.disconnect();
  expect(told).toHaveLength(1);
});
