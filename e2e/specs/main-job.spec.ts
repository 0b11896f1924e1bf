import type { Download, Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';

const UZ = 'turnover-uz-2025-tashkent';
/** As many keys as the whole may take, each chord being one. */
const MOST_KEYS = 20;
const WORDS = {
  en: { ask: 'uzb 2025', only: 'kaz', kazakhstan: 'Kazakhstan', lane: 'Turnover, Uzbekistan', figure: /\$13bn.*2025/ },
  ru: {
    ask: 'узб 2025',
    only: 'каз',
    kazakhstan: 'Казахстан',
    lane: 'Товарооборот, Узбекистан',
    figure: /\$13.млрд.*2025/,
  },
} as const;

const has = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const isPng = (file: Download) => expect(file.suggestedFilename()).toMatch(/_KZ_.*\.png$/);

/** The job: find what was said of Uzbekistan in 2025, read it in its document, come back, see Kazakhstan alone, save that. */
for (const lang of ['en', 'ru'] as const) {
  const { t, words } = { t: says[lang], words: WORDS[lang] };
  const save = async (page: Page, act: () => Promise<void>) => {
    const [file] = await Promise.all([page.waitForEvent('download'), act()]);
    isPng(file);
  };

  test(`the main job by keys alone, then by names alone: ${lang}`, async ({ dashboard, evidence, sources }) => {
    const { page } = dashboard;
    await dashboard.open(`?lang=${lang}`);
    await page.locator('[data-announcer]').waitFor({ state: 'attached' });
    let count = 0;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) {
        count += 1;
        await page.keyboard.press(key);
      }
    };
    const type = async (letters: string) => {
      count += letters.length;
      await page.keyboard.type(letters);
    };
    const first = page.getByRole('option').first();
    await press('/');
    await type(words.ask);
    await expect(first).toContainText('13');
    await press('Enter');
    await expect(evidence.of(UZ)).toBeVisible();
    await expect(evidence.root.getByRole('heading', { level: 2 })).toBeFocused();
    await press('r');
    await expect(sources.view('sources').locator('mark').first()).toBeVisible();
    // Alt and the arrow, which is the browser's own.
    count += 1;
    await page.goBack();
    await dashboard.drawn();
    await press('/');
    await type(words.only);
    await expect(first).toContainText(words.kazakhstan);
    await press('Shift+Enter');
    await expect.poll(() => has(page, 'place')).toBe('KZ');
    await press('e');
    await expect(page.getByRole('button', { name: t('exportImage.download') })).toBeFocused();
    await save(page, () => press('Enter'));
    expect(count).toBeLessThanOrEqual(MOST_KEYS);

    await page.keyboard.press('Escape');
    await dashboard.arrive(`?lang=${lang}`);
    const timeline = page.getByRole('region', { name: t('timeline.title') });
    await timeline.getByRole('button', { name: words.figure }).press('Enter');
    await page.getByRole('button', { name: t('evidence.inContext') }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goBack();
    await page
      .getByRole('group', { name: t('filter.places'), exact: true })
      .getByRole('button', { name: words.kazakhstan })
      .click();
    await page
      .getByRole('button', { name: t('export.open', { view: t('export.view.timeline') }) })
      .first()
      .click();
    await save(page, () => page.getByRole('button', { name: t('exportImage.download') }).click());
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test(`the main job by touch: ${lang}`, async ({ dashboard }) => {
      const { page } = dashboard;
      await dashboard.open(`?lang=${lang}`);
      await page.getByRole('button', { name: words.lane }).tap();
      await page.getByRole('dialog', { name: words.lane }).getByRole('button', { name: words.figure }).first().tap();
      await expect.poll(() => has(page, 'claim')).toBe(UZ);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('evidence.inContext') })
        .tap();
      await expect(page.getByRole('article').first()).toBeVisible();
      await page.goBack();
      await dashboard.drawn();
      await page.getByRole('button', { name: t('evidence.close') }).tap();
      await page
        .getByRole('group', { name: t('filter.places'), exact: true })
        .getByRole('button', { name: words.kazakhstan })
        .tap();
      await page.getByRole('button', { name: t('filter.title') }).tap();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('export.open', { view: t('export.view.timeline') }) })
        .tap();
      await save(page, () => page.getByRole('button', { name: t('exportImage.download') }).tap());
    });
  });
}
