import type { Page } from '@playwright/test';
import { changedPackage } from '../fixtures/changed';
import { type DataFile, dataset, readData } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';

const CLAIM = 'turnover-kz-2024-tokayev';

/** A version that was kept: then the figure was 27, and one statement was not there yet. */
const { textOf, version: OLD } = changedPackage({ claims: claimsThen() });

function claimsThen() {
  const claims: readonly { readonly id: string; readonly quantity: object }[] = JSON.parse(readData('claims'));
  return claims
    .filter(({ id }) => id !== 'students-ca5-2019-mfa')
    .map((claim) => (claim.id === CLAIM ? { ...claim, quantity: { ...claim.quantity, amount: 27e9 } } : claim));
}

async function keepVersion(page: Page): Promise<void> {
  await page.route('**/data/versions.json', (route) => route.fulfill({ json: { versions: [{ version: OLD }] } }));
  await page.route(`**/data/versions/${OLD}/*.json`, (route) => {
    const name = (/(\w+)\.json$/.exec(route.request().url())?.[1] ?? '') as DataFile;
    return route.fulfill({ contentType: 'application/json', body: textOf(name) });
  });
}

test('a permalink opened after the data changed shows them as they were, and says what is different now', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await keepVersion(page);
  await dashboard.open(`?claim=${CLAIM}&data=${OLD}`);
  const notice = page.getByRole('region', { name: 'Version of the data' });
  await expect(notice).toContainText(says.en('version.shown.older', { version: OLD }));
  await expect(notice.getByRole('row', { name: /Figure/ })).toHaveText(/27bn.*28bn/);
  await expect(page.locator(`[data-evidence="${CLAIM}"] .ev-value`)).toHaveText('$27bn');
  // The statement is no other statement: neither beside itself nor as something that it is compared with.
  const others = page.locator('.ev-section', { has: page.getByRole('heading', { name: 'Other statements' }) });
  await expect(others).toBeVisible();
  await expect(others.locator(`[data-claim="${CLAIM}"]`)).toHaveCount(0);
  await expect(page.locator('.tl-thread')).toHaveCount(1);

  await page.getByRole('link', { name: 'RU', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Версия данных' })).toContainText(says.ru('version.was'));
  await page.goBack();
  await dashboard.reload();
  await expect(notice).toBeVisible();

  await notice.getByRole('link', { name: 'Continue with today’s data' }).click();
  await expect(page.locator(`[data-evidence="${CLAIM}"] .ev-value`)).toHaveText('$28bn');
  await expect(page).not.toHaveURL(/data=/);
  await expect(notice).toHaveCount(0);
  await page.goBack();
  await expect(notice).toBeVisible();
});

test('with nothing open the notice counts what is shown', async ({ dashboard }) => {
  const { page } = dashboard;
  await keepVersion(page);
  await dashboard.open(`?place=KZ&data=${OLD}`);
  const notice = page.getByRole('region', { name: 'Version of the data' });
  await expect(notice).toContainText(
    `${says.en('version.differs', { count: 1 })} ${says.en('version.elsewhere', { count: 1 })}`,
  );
  await notice.getByRole('button', { name: 'Then and now' }).click();
  await expect(notice.getByRole('listitem')).toHaveCount(1);
});

test('a version that nobody kept is said to be unknown, and that of today says nothing', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open(`?data=${'0'.repeat(20)}`);
  await expect(page.locator('.notices')).toContainText(says.en('version.shown.unknown', { version: '0'.repeat(20) }));
  await dashboard.open(`?data=${dataset.version}`);
  await expect(page.locator('.notices')).toBeEmpty();
});

test('a file of another version than its package is told, and no link names the version that it is not', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  const body = JSON.stringify(claimsThen());
  await page.route('**/data/claims.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  const address = `?claim=${CLAIM}&data=${dataset.version}`;
  await dashboard.open(address);
  await expect(page.locator('.notices')).toContainText(says.en('version.mixed', { count: 1, list: 'claims.json' }));
  // What it shows is what came, and the address that names another version is told so.
  await expect(page.locator(`[data-evidence="${CLAIM}"] .ev-value`)).toHaveText('$27bn');
  await expect(page.locator('.notices')).toContainText(says.en('version.shown.unknown', { version: dataset.version }));
  await page.unroute('**/data/claims.json');
  await dashboard.open(address);
  await expect(page.locator(`[data-evidence="${CLAIM}"] .ev-value`)).toHaveText('$28bn');
  await expect(page.locator('.notices')).toBeEmpty();
});
