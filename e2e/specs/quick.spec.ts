import type { Locator } from '@playwright/test';
import { dataset } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';

/** Two clicks before the page has drawn anything of the first. */
const twice = (button: Locator) =>
  button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });

test('clicks that follow each other at once each count', async ({ dashboard, evidence }) => {
  const { page } = dashboard;
  await dashboard.open('?theme=light');
  await twice(page.locator('.theme-button'));
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');

  const [, second, third] = dataset.spoken;
  await twice(page.getByRole('button', { name: 'Next statement' }).first());
  await expect(evidence.of(second?.id ?? '')).toBeVisible();
  await page.getByRole('button', { name: 'Next statement' }).first().click();
  await expect(evidence.of(third?.id ?? '')).toBeVisible();
  await twice(page.getByRole('button', { name: 'Previous statement' }).first());
  await expect(evidence.of(dataset.spoken[0]?.id ?? '')).toBeVisible();

  await twice(dashboard.year(2024));
  await expect(page).not.toHaveURL(/time=/);
});
