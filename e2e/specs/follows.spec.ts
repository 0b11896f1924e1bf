import { serveChanged } from '../fixtures/changed';
import { readData } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';
import { pressMark } from '../pages/marks';

const QUOTED = 'turnover-ca5-2024-tokayev';
const AGAINST = 'turnover-ca5-2024-against';

/** The package with a second claim about the region in 2024 that cannot hold together with the quoted one. */
function contradicted() {
  const claims: readonly { readonly id: string; readonly quantity: object }[] = JSON.parse(readData('claims'));
  const quoted = claims.find(({ id }) => id === QUOTED);
  if (!quoted) throw new Error(`no ${QUOTED}`);
  const other = { ...quoted, id: AGAINST, quantity: { bound: 'almost', amount: 40_000_000_000, unit: 'USD' } };
  return [...claims, other];
}

test('a contradiction names both quotes and suspends what rests on them until one is set aside', async ({
  dashboard,
  evidence,
}) => {
  const { page } = dashboard;
  await serveChanged(page, { claims: contradicted() });
  await dashboard.open('?lang=ru');
  const derived = page.locator('[data-view="chart-turnover"] [data-derivation]');
  const notice = page.locator('.notices');
  await expect(notice).toContainText('несовместима');
  // What does not rest on either still follows: Uzbekistan, from its own figures.
  await expect(page.locator('[data-derivation="region-turnover-2024-interval"]')).toHaveCount(0);
  await expect(derived.first()).toBeAttached();

  await notice.getByRole('button').first().click();
  const dispute = evidence.root.locator('.ev-dispute');
  await expect(dispute).toHaveAttribute('data-open', '');
  await expect(dispute.locator('blockquote')).toHaveCount(2);
  await expect(dispute.locator('mark').first()).toHaveText('превысил 50 млрд долларов');

  await dispute.locator('.ev-side').last().getByRole('button', { name: 'Исключить это' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`aside=${AGAINST}`));
  await expect(page.locator('[data-derivation="region-turnover-2024-interval"]').first()).toBeAttached();
});

test('what follows is told, opened, counted, arranged by the day it was said, and switched off', async ({
  dashboard,
  evidence,
}) => {
  const { page } = dashboard;
  await dashboard.open();
  await test.step('a derived figure shows its formula, both readings, and leads to each operand', async () => {
    await pressMark(dashboard.chart('turnover').locator('[data-derivation="region-turnover-2023"]').first());
    const panel = evidence.of('region-turnover-2023');
    await expect(panel).toContainText('(50…56) ÷ 1.20');
    await expect(panel).toContainText('as stated');
    await expect(panel).toContainText('allowing for rounding');
    await expect(panel.locator('.ev-assumptions li')).not.toHaveCount(0);
    await expect(panel.locator('blockquote').first()).toBeVisible();
    await pressMark(panel.locator('.ev-rows [data-derivation="region-turnover-2024-interval"]'));
    await expect(evidence.of('region-turnover-2024-interval')).toContainText('50');
  });
  await test.step('every part of the sum opens its evidence', async () => {
    await dashboard.arrive('');
    const parts = dashboard.view('adds-up').locator('[data-claim], [data-derivation]');
    const ids = await parts.evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute('data-claim') ?? mark.getAttribute('data-derivation') ?? ''),
    );
    expect(ids.length).toBeGreaterThanOrEqual(4);
    for (const [index, id] of ids.entries()) {
      await pressMark(parts.nth(index));
      await expect(evidence.of(id)).toBeVisible();
    }
  });
  await test.step('by the day said, every mark stands on the day of its statement', async () => {
    await dashboard.arrive('');
    const middleOf = async (id: string) => {
      const disc = dashboard.timeline.locator(`[data-claim="${id}"] .tl-point .mark-disc`);
      const box = await disc.first().boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    const described = await middleOf(QUOTED);
    await page.getByRole('group', { name: 'Arrange' }).getByRole('button', { name: 'Said when' }).click();
    await expect(page).toHaveURL(/clock=said/);
    // Said in October 2025 of the year 2024: it moves to the right, beside what was said on the same day of another time.
    await expect.poll(() => middleOf(QUOTED)).toBeGreaterThan(described + 60);
    const [same, other] = [await middleOf(QUOTED), await middleOf('turnover-kz-2024-tokayev')];
    expect(Math.abs(same - other)).toBeLessThan(1);
    await expect(dashboard.chart('turnover').locator('.chart-thread').first()).toBeAttached();
  });
  await test.step('the coverage counts what is known, and each cell opens its statements', async () => {
    await dashboard.arrive('?tab=coverage');
    await expect(page.locator('.cov-sentences')).toContainText('Kyrgyzstan, Tajikistan and Turkmenistan');
    await expect(page.locator('.cov-cell[data-state="none"]').first()).toBeVisible();
    await pressMark(page.locator(`.cov-mark[data-claim="${QUOTED}"]`));
    await expect(evidence.of(QUOTED)).toBeVisible();
  });
  await test.step('one switch hides every derived figure in every view, and the address keeps it', async () => {
    await dashboard.arrive('');
    await expect(page.locator('[data-derivation]').first()).toBeAttached();
    await page.getByRole('checkbox', { name: 'Show derived' }).uncheck();
    await expect(page.locator('[data-derivation]')).toHaveCount(0);
    await expect(page).toHaveURL(/derived=0/);
    for (const tab of ['Table', 'Coverage'] as const) {
      await dashboard.goTo(tab);
      await expect(page.locator('[data-derivation]')).toHaveCount(0);
    }
  });
});
