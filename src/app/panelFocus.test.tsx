import { fireEvent, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { choose, type Shown, settled, show } from '../checks/show';
import { askToAdd } from '../dom/askToAdd';
import { callPage } from '../dom/callPage';
import { standInForBrowser } from '../dom/fixtures';
import { claim, dataset } from '../domain/fixtures';
import { Along } from './Along';
import { IntakeHost } from './IntakeHost';
import { loadDashboard } from './lazyDashboard';
import { AddsUpView } from './lazyPanels';
import { Page } from './Page';

const OF = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev', said: '2025-10-09' }),
  claim('KZ turnover 2024 > 27 bn USD', { id: 'less', speaker: 'putin', said: '2025-12-01' }),
]);

beforeAll(async () => {
  standInForBrowser();
  await Promise.all([loadDashboard(), AddsUpView.prepare()]);
}, 60_000);

const OVER = '[role="dialog"], .sound-bar';
const CONTROLS = 'button, summary, select, input, textarea, a[href]';
/** Of so many kinds of controls each panel has at most that many are pressed. */
const MOST = 24;
/** Of those that differ in nothing but what they are about, one is pressed. */
const kind = (element: Element) =>
  element.getAttribute('class') || (element.getAttribute('aria-label') ?? element.textContent);
const over = () => [...document.querySelectorAll(OVER)].at(-1) ?? null;
const isNowhere = () => document.activeElement === document.body || document.activeElement === null;

/** What lies over the page, and how it is opened. */
const PANELS: readonly (readonly [name: string, open: (shown: Shown) => void])[] = [
  ['the keys', () => callPage('explain-keys')],
  ['accessibility', () => callPage('show-accessibility')],
  ['a view as a table', () => callPage('read-view', 'map')],
  ['the sound', () => callPage('hear-view', 'map')],
  ['the check of a draft', () => callPage('check-draft')],
  ['a document to take in', () => askToAdd()],
  ['the report', ({ actions }) => actions.openReport()],
  ['two statements', ({ actions }) => actions.openCompare('kz', 'less')],
  ['the export as data', ({ actions }) => actions.openExport('map', 'data')],
  ['the export as a citation', ({ actions }) => actions.openExport('map', 'cite')],
  ['the export as an embed', ({ actions }) => actions.openExport('map', 'embed')],
];

describe('the focus', () => {
  it.each(PANELS)(
    'stays somewhere whatever is pressed in %s, and when that closes',
    async (_, open) => {
      const shown = await show(
        <>
          <Page past={null} />
          <Along />
          <IntakeHost />
        </>,
        { dataset: OF, choices: { report: ['kz'] } },
      );
      const again = async () => {
        document.querySelector<HTMLElement>('[data-view="timeline"] [data-mark][tabindex="0"]')?.focus();
        open(shown);
        await waitFor(() => expect(over()?.querySelector('button')).toBeTruthy());
        await settled();
      };
      await again();
      const pressed = new Set<string>();
      const lost: string[] = [];
      const next = () =>
        [...(over()?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].find(
          (one) => !pressed.has(kind(one)) && !one.matches(':disabled, [aria-hidden="true"], [download]'),
        );
      for (let control = next(); control && pressed.size < MOST; control = next()) {
        const what = kind(control);
        pressed.add(what);
        control.focus();
        if (control.matches('button, summary, [type="checkbox"], [type="radio"]')) await choose(() => control.click());
        await settled();
        if (isNowhere()) lost.push(what);
        if (!over()) await again();
      }
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
      await settled();
      await settled();
      if (isNowhere()) lost.push('Escape');
      expect(lost).toEqual([]);
      expect(pressed.size).toBeGreaterThan(1);
    },
    60_000,
  );
});
