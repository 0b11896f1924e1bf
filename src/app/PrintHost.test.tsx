import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { show } from '../checks/show';
import { standInForBrowser } from '../dom/fixtures';
import { claim, dataset } from '../domain/fixtures';
import { drawings } from '../drawings/drawings';
import { exportViews } from '../state/exportView';
import { loadPrint } from './lazyPanels';
import { PrintHost } from './PrintHost';

const OF = dataset([claim('KZ turnover 2024 > 28 bn USD', { id: 'kz' })]);

beforeAll(async () => {
  standInForBrowser();
  Object.assign(document, { fonts: { load: async () => [] } });
  // Modules are slow to come here; in a browser they are a few files.
  await Promise.all([loadPrint(), ...exportViews(OF.codes.topics.list).map(drawings)]);
}, 60_000);
afterEach(() => void vi.restoreAllMocks());

function press(code: string, keys: KeyboardEventInit): Event {
  const event = new KeyboardEvent('keydown', { code, cancelable: true, bubbles: true, ...keys });
  act(() => void document.body.dispatchEvent(event));
  return event;
}

it('prints at once after the page is there, by keys of any alphabet, when what paper needs is there', async () => {
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await show(<PrintHost />, { dataset: OF });
  expect(document.querySelector('.print-sheet')).toBeNull();
  expect(press('KeyA', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(press('KeyP', { key: 'з', ctrlKey: true }).defaultPrevented).toBe(true);
  expect(printed).not.toHaveBeenCalled();
  await waitFor(() => expect(printed).toHaveBeenCalledTimes(1), { timeout: 20_000 });
  expect(document.querySelector('.print-sheet[data-ready]')).not.toBeNull();
  // From now on it is the browser's own.
  expect(press('KeyP', { metaKey: true }).defaultPrevented).toBe(false);
  expect(screen.queryAllByRole('listitem')).toEqual([]);
}, 30_000);

it('prints what was asked for before it was there', async () => {
  const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  addEventListener('takes-print', (event) => event.preventDefault(), { once: true });
  await show(<PrintHost />, { dataset: OF });
  await waitFor(() => expect(printed).toHaveBeenCalledTimes(1), { timeout: 20_000 });
}, 30_000);
