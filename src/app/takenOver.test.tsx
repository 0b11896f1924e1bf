import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished } from 'vitest';
import { REAL } from '../checks/show';
import { HOME_ALONE, libraryQuery } from '../data/library';
import { createQueryClient } from '../data/queries';
import { standInForBrowser } from '../dom/fixtures';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { DEFAULT_CHOICES } from '../state/choices';
import { createReaderStore } from '../state/store';
import { type Ahead, AheadContext } from '../ui/ahead/ahead';
import { keepShown } from '../ui/ahead/keepShown';
import { App } from './App';
import { prepareDashboard } from './lazyDashboard';

const client = createQueryClient();
client.setQueryData(libraryQuery(HOME_ALONE.packages).queryKey, { dataset: REAL, issues: [] });
const app = (ahead: Ahead) => (
  <AheadContext value={ahead}>
    <App client={client} store={createReaderStore(DEFAULT_CHOICES)} texts={new Map([['en', createText('en', en)]])} />
  </AheadContext>
);

/** What the sheets of a wide window show of all that is drawn ahead. */
const WIDE = ['lanes-desktop', 'below-the-map', 'evidence', 'investment', 'companies', 'transport'];

/** Puts what is drawn for every width into a page, which shows what has one of these names, at its first width. */
function showAhead(html: string, names: readonly string[]): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  for (const element of root.querySelectorAll<HTMLElement>('[data-ahead]')) {
    const { ahead = '', width } = element.dataset;
    const isAmong = width !== undefined && !ahead.startsWith('lanes');
    const isShown = isAmong ? element.previousElementSibling === null : names.includes(ahead);
    element.checkVisibility = () => element.isConnected && isShown && isAround(element.parentElement);
  }
  const isAround = (element: Element | null): boolean => element?.closest('[data-ahead]')?.checkVisibility() ?? true;
  return root;
}

it('what a wide window shows is taken over as it stands in one that is narrow by then, and follows it afterwards', async () => {
  const browser = standInForBrowser();
  await prepareDashboard();
  const root = showAhead(renderToString(app({ every: true })), WIDE);
  const kept = keepShown(root);
  const marks = [...root.querySelectorAll('.tl-plot [data-claim], .dash-charts [data-claim]')];
  expect(marks.length).toBeGreaterThan(30);
  browser.widenTo(390);
  const errors: unknown[] = [];
  let taken: readonly Element[] = [];
  const onTaken = () => {
    taken = marks.filter((mark) => root.contains(mark));
  };
  const page = app({ every: false, kept, onTaken });
  const react = await act(async () => hydrateRoot(root, page, { onRecoverableError: (error) => errors.push(error) }));
  onTestFinished(() => act(() => react.unmount()));
  expect(errors).toEqual([]);
  expect(taken).toEqual(marks);
  expect(root.querySelector('.chart-choice')).not.toBeNull();
  // All drawings for all widths, on a busy machine.
}, 60_000);

it('lanes that the sheet has placed stand in pixels of their own once they are taken over', async () => {
  const browser = standInForBrowser();
  browser.widenTo(1440);
  await prepareDashboard();
  const root = showAhead(renderToString(app({ every: true })), WIDE);
  const kept = keepShown(root);
  const plot = root.querySelector<HTMLElement>('.tl-plot');
  expect(plot?.style.height).toBe('var(--height)');
  const react = await act(async () => hydrateRoot(root, app({ every: false, kept })));
  onTestFinished(() => act(() => react.unmount()));
  expect(root.contains(plot)).toBe(true);
  expect(plot?.style.height).toBe(plot?.style.getPropertyValue('--height-desktop'));
  for (const name of root.querySelectorAll<HTMLElement>('.tl-lane-label, .tl-lane-area'))
    expect(name.style.top).toBe(name.style.getPropertyValue('--top-desktop'));
}, 60_000);
