import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { settled, show } from '../checks/show';
import { standInForBrowser } from '../dom/fixtures';
import { claim, dataset, event } from '../domain/fixtures';
import type { Choices, Tab } from '../state/choices';
import { Walk } from '../views/walk/Walk';
import { loadDashboard } from './lazyDashboard';
import { AddsUpView, loadCoverage, loadSources, loadTable } from './lazyPanels';
import { Page } from './Page';

const OF = dataset(
  [
    claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev', said: '2025-10-09' }),
    claim('UZ turnover 2025 = 13 bn USD', { id: 'uz', speaker: 'putin', said: '2025-12-01' }),
    claim('UZ turnover 2023 ~ 9 bn USD', { id: 'uz-before', speaker: 'putin', said: '2024-02-01' }),
  ],
  [event('CA5 summit 2025-10-09', { id: 'summit' })],
);

beforeAll(async () => {
  standInForBrowser();
  await Promise.all([loadDashboard(), loadTable(), loadSources(), loadCoverage(), AddsUpView.prepare()]);
}, 60_000);

const page = (choices: Partial<Choices>) =>
  show(
    <>
      <Page past={null} />
      <Walk />
    </>,
    { dataset: OF, choices },
  );

const CONTROLS = 'button, summary, input[type="checkbox"], [data-mark]';
const twice = async () => {
  await settled();
  await settled();
};
/** Of what kind a control is: of those that differ in nothing but what they are about, one is pressed. */
const kind = (element: Element) => {
  const view = element.closest('[data-view]')?.getAttribute('data-view');
  const isPlain = /^(button|icon-button|text-button|)$/.test(element.getAttribute('class') ?? '');
  const name = isPlain ? (element.getAttribute('aria-label') ?? element.textContent) : element.getAttribute('class');
  return `${view} ${element.parentElement?.getAttribute('class')}: ${name}`;
};

describe('the focus', () => {
  it.each<[tab: Tab]>([['dashboard'], ['table'], ['sources'], ['coverage']])(
    'stays somewhere whatever is pressed: %s',
    async (tab) => {
      const { actions, choices, store } = await page({ tab });
      const pressed = new Set<string>();
      const lost: string[] = [];
      const next = () =>
        [...document.querySelectorAll<HTMLElement>(CONTROLS)].find((one) => {
          return !pressed.has(kind(one)) && !one.matches(':disabled, [aria-hidden="true"], .lang-switch *');
        });
      for (let control = next(); control && pressed.size < 120; control = next()) {
        const what = kind(control);
        pressed.add(what);
        control.focus();
        if (control.matches('[data-mark]')) fireEvent.keyDown(control, { key: 'Enter' });
        else fireEvent.click(control);
        await twice();
        if (document.activeElement === document.body) lost.push(what);
        fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
        await twice();
        if (document.activeElement === document.body) lost.push(`${what}, Escape`);
        if (store.getState().exporting === null && choices().tab === tab) continue;
        actions.closeExport();
        actions.goTo(tab);
        await twice();
      }
      expect(lost).toEqual([]);
      expect(pressed.size).toBeGreaterThan(7);
    },
    60_000,
  );

  it('goes from the reset of an empty table to the heading that says what is there instead', async () => {
    await page({ tab: 'table', q: 'nobody said this' });
    const reset = screen.getByText('Reset filters');
    reset.focus();
    fireEvent.click(reset);
    await twice();
    expect(document.activeElement?.textContent).toMatch(/^3\squoted figures/);
  });
});
