import { readFile } from 'node:fs/promises';
import { ownPage } from '../fixtures/ownPage';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import { drop } from '../pages/drop';
import { SourcesPage } from '../pages/SourcesPage';
import { TablePage } from '../pages/TablePage';

const ARTICLES = {
  en: [
    'Trade with Kazakhstan',
    'Trade between Russia and Kazakhstan exceeded $31 billion in 2025, Russia’s economy minister Maxim Reshetnikov said in Astana.',
  ],
  ru: [
    'Торговля с Казахстаном',
    'Товарооборот России и Казахстана в 2025 году превысил 31 млрд долларов, сообщил министр экономики Максим Решетников.',
  ],
} as const;
const OWN = '[data-claim^="own:"]';

for (const lang of ['en', 'ru'] as const) {
  test(`an article of one’s own is pasted, reviewed, among the others, saved, forgotten and restored, in ${lang}`, async ({
    browser,
    baseURL,
  }) => {
    const { page, faults, strangers, close } = await ownPage(browser, baseURL);
    const t = says[lang];
    await page.goto(lang === 'ru' ? '/ru/' : '/');

    await page.getByRole('button', { name: t('app.add') }).click();
    const dialog = page.getByRole('dialog', { name: t('intake.title') });
    await dialog.getByLabel(t('intake.paste')).fill(ARTICLES[lang].join('\n\n'));
    await dialog.getByRole('button', { name: t('intake.read') }).click();
    await dialog.getByRole('button', { name: t('intake.find') }).click();
    await expect(dialog.getByLabel(t('intake.fact.publisher'))).toBeFocused();
    await dialog.getByLabel(t('intake.fact.publisher')).fill('Courier');
    await dialog.getByLabel(t('intake.fact.published')).fill('2026-11-20');
    await dialog.getByRole('button', { name: t('intake.find') }).click();

    await expect(page.getByRole('heading', { level: 2, name: ARTICLES[lang][0] })).toBeVisible();
    const figures = page.getByRole('region', { name: t('review.figures') });
    await expect(figures).toContainText('31');
    await page.keyboard.press('a');
    await expect(page.locator('.review-head')).toContainText(
      t('review.tally', { accepted: '1', rejected: '0', open: '0' }),
    );

    const table = new TablePage(page);
    await page
      .getByRole('navigation', { name: t('app.views') })
      .getByRole('link', { name: t('tab.table') })
      .click();
    await expect(table.view('table').locator(OWN)).toHaveCount(1);
    // A reader who comes again finds it, here and in the timeline, with its sign, and can ask for it alone.
    await page.goto(lang === 'ru' ? '/ru/?whose=mine' : '/?whose=mine');
    await expect(page.locator(`[data-view="timeline"] ${OWN} .glyph-own`)).toBeAttached();
    await expect(page.locator('.filter-shown').filter({ hasText: /^1\s/ })).toBeVisible();
    await expect(page.locator('.legend .glyph-own').first()).toBeAttached();

    const sources = new SourcesPage(page);
    await page
      .getByRole('navigation', { name: t('app.views') })
      .getByRole('link', { name: t('tab.sources') })
      .click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: t('mine.backUp') }).click();
    const backup = await readFile(await (await saved).path());
    await page.getByRole('button', { name: t('mine.forget') }).click();
    await page.getByRole('button', { name: t('mine.forgetYes'), exact: true }).click();
    await expect(sources.page.getByText(t('mine.none'))).toBeVisible();
    if (lang === 'en') await drop(page, backup, 'backup.zip');
    else {
      // The dialog leads to where it is said what the backup brought.
      await page
        .getByRole('navigation', { name: t('app.views') })
        .getByRole('link', { name: t('tab.table') })
        .click();
      await page.getByRole('button', { name: t('app.add') }).click();
      const picked = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: t('intake.open') }).click();
      await (await picked).setFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: backup });
      await expect(dialog).toBeHidden();
    }
    await expect(page.getByRole('button', { name: t('mine.reviewOf', { name: ARTICLES[lang][0] }) })).toBeVisible();
    await page
      .getByRole('navigation', { name: t('app.views') })
      .getByRole('link', { name: t('tab.table') })
      .click();
    await expect(table.view('table').locator(OWN)).toHaveCount(1);

    expect(faults).toEqual([]);
    expect(strangers()).toEqual([]);
    await close();
  });
}
