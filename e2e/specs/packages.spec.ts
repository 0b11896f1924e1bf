import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test';
import { secondPackage } from '../support/secondPackage';

const FILES: Readonly<Record<string, unknown>> = secondPackage();
const CLAIM = 'customs-yearbook:trade-turnover-kz-2033';

/** Serves a second package at `/packages/customs/`. */
async function serveSecond(page: Page): Promise<void> {
  await page.route('**/packages/customs/*.json', (route) => {
    const name = /(\w+)\.json$/.exec(route.request().url())?.[1] ?? '';
    return name in FILES ? route.fulfill({ json: FILES[name] }) : route.fulfill({ status: 404, body: 'not here' });
  });
}

test('a package of this site opens beside ours, and is drawn in every view', async ({ dashboard }) => {
  const { page } = dashboard;
  await serveSecond(page);
  await dashboard.open(`?data=/packages/customs/&claim=${CLAIM}`);
  const notice = page.getByRole('region', { name: 'Opened data' });
  await expect(notice).toContainText('Beside the statements of Five Republics you see 300 from “Customs yearbook”.');
  await expect(notice).toContainText('They come from /packages/customs/, version');
  await expect(page.locator(`[data-evidence="${CLAIM}"]`)).toBeVisible();
  for (const view of ['timeline', 'chart-turnover', 'chart-people'])
    expect(await dashboard.view(view).locator('[data-claim^="customs-yearbook:"]').count(), view).toBeGreaterThan(5);
  await expect(dashboard.view('map')).toBeVisible();

  for (const tab of ['Table', 'Sources', 'Coverage'] as const) {
    await dashboard.goTo(tab);
    await expect(page.locator('[data-claim^="customs-yearbook:"]').first()).toBeVisible();
    await expect(notice).toBeVisible();
  }
});

test('what cannot be opened is refused with its reason, and ours is shown', async ({ dashboard, guard }) => {
  guard.allowConsole(/404|nowhere/);
  const { page } = dashboard;
  const notice = page.getByRole('region', { name: 'Opened data' });
  await dashboard.open('?data=https://other.example/customs/');
  await expect(notice).toContainText('only data on this site can be');
  await dashboard.open('?data=/nowhere/');
  await expect(notice).toContainText('The data at /nowhere/ were not opened');
  await notice.getByRole('link', { name: 'Continue without it' }).click();
  await expect(page).not.toHaveURL(/data=/);
  await dashboard.drawn();
  await expect(notice).toHaveCount(0);
});
