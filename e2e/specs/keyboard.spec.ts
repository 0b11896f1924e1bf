import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';

/** What the focus is on: the id of a mark, else its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const ids = ['data-claim', 'data-derivation', 'data-event'].map((name) => activeElement?.getAttribute(name) ?? '');
    return ids.join('');
  });

const timeOf = (page: Page) => new URL(page.url()).searchParams.get('time');

/** More steps than any chart has places. */
const MOST = 20;

test('marks by the keyboard', async ({ dashboard }) => {
  const { page, timeline } = dashboard;
  await dashboard.openForKeys();
  await test.step('the skip link leads to the content', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });
  await test.step('a further link leads to the marks, which are one tab stop', async () => {
    await page.getByRole('link', { name: 'Skip to the timeline' }).press('Enter');
    await expect(page).toHaveURL(/#marks$/);
    await page.keyboard.press('Tab');
    await expect(timeline.locator('[data-mark]:focus')).toHaveCount(1);
    await expect(timeline.locator('[data-mark][data-row][tabindex="0"]')).toHaveCount(1);
  });
  await test.step('arrows lead through each place along time, and through all places', async () => {
    const marks = timeline.locator('[data-mark][data-row]');
    const all = await marks.evaluateAll((elements) => elements.length);
    const at = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0);
    const reached = new Set<string>();
    for (let above = ''; above !== (await focused(page)); ) {
      above = await focused(page);
      await page.keyboard.press('ArrowUp');
    }
    for (let place = ''; ; ) {
      await page.keyboard.press('Home');
      if (place === (await focused(page))) break;
      place = await focused(page);
      for (let before = '', left = -1; before !== (await focused(page)); left = await at()) {
        expect(await at()).toBeGreaterThanOrEqual(left - 60);
        before = await focused(page);
        reached.add(before);
        await page.keyboard.press('ArrowRight');
      }
      const last = await focused(page);
      await page.keyboard.press('Home');
      expect(await focused(page)).toBe(place);
      await page.keyboard.press('End');
      expect(await focused(page)).toBe(last);
      await page.keyboard.press('ArrowDown');
    }
    expect(reached.size).toBe(all);
    await expect(timeline.locator('[data-mark][data-row][tabindex="0"]')).toHaveCount(1);
  });
  await test.step('the tab stop stays within reach when a filter takes its mark away', async () => {
    const stop = dashboard.timeline.locator('[data-mark][data-row][tabindex="0"]');
    await dashboard.timeline.locator('[data-claim="turnover-uz-2025-tashkent"]').focus();
    await dashboard.togglePlace('Kazakhstan');
    await expect(stop).toHaveCount(1);
    await expect(dashboard.timeline.locator('[data-emphasis="faded"][tabindex]')).toHaveCount(0);
  });
  await test.step('the arrows of a chart pass over what is folded away, and reach it once it is opened', async () => {
    const chart = dashboard.chart('turnover');
    const folded = chart.locator('.chart-strip [data-mark]');
    const reached = async () => (await chart.locator('.chart-strip :focus').count()) > 0;
    await dashboard.arrive('');
    const stop = chart.locator('[data-mark][data-row][tabindex="0"]');
    await expect(stop).toHaveCount(1);
    await expect(stop).toBeVisible();
    await stop.focus();
    const reaches = async () => {
      for (let step = 0; step < MOST; step += 1) await page.keyboard.press('ArrowUp');
      const found: boolean[] = [];
      for (let step = 0; step < MOST; step += 1) {
        await page.keyboard.press('ArrowDown');
        await expect(chart.locator('[data-mark]:focus'), 'the focus stays on a mark').toBeVisible();
        found.push(await reached());
      }
      return found.includes(true);
    };
    await expect(folded.first()).toBeHidden();
    expect(await reaches()).toBe(false);
    await dashboard.unfold('turnover');
    await expect(folded.first()).toBeVisible();
    await stop.focus();
    expect(await reaches()).toBe(true);
  });
  await test.step('countries are toggled by the keyboard', async () => {
    await dashboard.arrive('');
    for (const [name, code] of [
      ['Kazakhstan', 'KZ'],
      ['Uzbekistan', 'UZ'],
      ['Kyrgyzstan', 'KG'],
      ['Tajikistan', 'TJ'],
      ['Turkmenistan', 'TM'],
    ] as const) {
      const country = dashboard.country(name);
      await country.press('Enter');
      await expect(country).toHaveAttribute('aria-pressed', 'true');
      await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe(code);
      await country.press('Space');
      await expect(country).toHaveAttribute('aria-pressed', 'false');
    }
  });
});

test('time by the keyboard', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.openForKeys();
  await test.step('the handles follow the slider pattern', async () => {
    const from = dashboard.handle('From');
    const to = dashboard.handle('To');
    const steps = [
      [from, 'ArrowRight', '2019-02..2026-12'],
      [from, 'ArrowUp', '2019-03..2026-12'],
      [from, 'ArrowLeft', '2019-02..2026-12'],
      [from, 'PageUp', '2020-02..2026-12'],
      [to, 'PageDown', '2020-02..2025-12'],
      [to, 'ArrowLeft', '2020-02..2025-11'],
      [to, 'Shift+ArrowRight', '2020-03..2025-12'],
      [from, 'Shift+ArrowLeft', '2020-02..2025-11'],
      [to, 'End', '2020-02..2026-12'],
      [to, 'Shift+ArrowRight', '2020-02..2026-12'],
      [from, 'End', '2026-12'],
      [from, 'Home', null],
    ] as const;
    for (const [handle, key, time] of steps) {
      await handle.press(key);
      await expect.poll(() => timeOf(page), key).toBe(time);
    }
    await expect(from).toHaveAttribute('aria-valuetext', /January 2019/);
    await expect(to).toHaveAttribute('aria-valuetext', /December 2026/);
  });
  await test.step('a handle’s label can be typed; what is no time is refused', async () => {
    await dashboard.arrive('');
    await dashboard.openFilters();
    const from = dashboard.field('From');
    const to = dashboard.field('To');
    await from.fill('2024-05');
    await from.press('Enter');
    await expect.poll(() => timeOf(page)).toBe('2024-05..2026-12');
    await to.fill('2024');
    await to.press('Tab');
    await expect.poll(() => timeOf(page)).toBe('2024-05..2024-12');
    await to.fill('2023');
    await to.press('Enter');
    await expect.poll(() => timeOf(page), 'the other handle gives way').toBe('2023-12');

    for (const nonsense of ['2031', 'soon', '2024-13']) {
      await from.fill(nonsense);
      await from.press('Enter');
      const told = page.getByRole('alert');
      await expect(told).toContainText(`“${nonsense}” is not a year or a month`);
      await expect(from).toHaveAttribute('aria-invalid', 'true');
      await expect(from).toHaveValue('2023-12');
      expect(timeOf(page)).toBe('2023-12');
    }
    await from.fill('2020');
    await from.press('Escape');
    await dashboard.openFilters();
    await expect(from).toHaveValue('2023-12');
    await from.fill('2022');
    await from.press('Enter');
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test('search, filters and table by the keyboard', async ({ dashboard, table, evidence }) => {
  const { page, search } = dashboard;
  const { rows } = table;
  await dashboard.openForKeys();
  await test.step('/ goes to the search, Escape closes it, and leaves it', async () => {
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await expect(search).toHaveValue('');
    await page.keyboard.type('a/b');
    await expect(search).toHaveValue('a/b');
    await page.keyboard.press('Escape');
    await expect(search).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(search).not.toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });
  await test.step('Escape closes the filters and gives the focus back', async () => {
    const more = page.getByRole('button', { name: /^More filters/ });
    await more.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Filters' });
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(more).toBeFocused();
  });
  await test.step('the rows of the table are one tab stop with arrows, Home, End and pages', async () => {
    await table.arrive('?tab=table&derived=0');
    const openers = rows.getByRole('button');
    const row = async (index: number) => expect(openers.nth(index)).toBeFocused();
    await openers.first().focus();
    await page.keyboard.press('ArrowDown');
    await row(1);
    await page.keyboard.press('PageDown');
    await row(11);
    await page.keyboard.press('ArrowUp');
    await row(10);
    await page.keyboard.press('End');
    await row(35);
    await page.keyboard.press('Home');
    await row(0);
    await expect(table.view('table').locator('[data-claim] [tabindex="0"]')).toHaveCount(1);
    const id = await rows.first().getAttribute('data-claim');
    await page.keyboard.press('Space');
    await expect(evidence.of(id ?? '')).toBeVisible();
  });
});
