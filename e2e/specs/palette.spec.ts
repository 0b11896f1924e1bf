import { axeFinds } from '../fixtures/axe';
import { dataset } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';
import { says } from '../fixtures/words';
import type { AppPage } from '../pages/AppPage';

const box = ({ page }: AppPage) => page.getByRole('search').getByRole('combobox');
const list = ({ page }: AppPage) => page.getByRole('listbox');
const DERIVED = 'uzbekistan-turnover-2024';

for (const { lang, question, speaker, theme, width } of [
  { lang: 'en', question: 'Uzbekistan 2024', speaker: 'Lavrov', theme: 'light', width: 1440 },
  { lang: 'ru', question: 'Узбекистан 2024', speaker: 'Лавров', theme: 'dark', width: 390 },
] as const) {
  test(`a question is answered by keys, a speaker and words filter by clicks, ${lang}, ${width}`, async ({
    dashboard,
    evidence,
  }) => {
    const { page } = dashboard;
    await page.setViewportSize({ width, height: 860 });
    await dashboard.open(`?lang=${lang}&theme=${theme}`);
    await page.keyboard.press('Control+k');
    await expect(box(dashboard)).toBeFocused();
    await page.keyboard.type(question);
    const what = question.replace(' ', ', ');
    await expect(list(dashboard).getByRole('group').first()).toContainText(says[lang]('palette.unsaid', { what }));
    await expect(list(dashboard).getByRole('option', { selected: true })).toContainText('12');
    expect.soft(await axeFinds(page, '[role="search"]'), 'the open palette').toEqual([]);
    expect(new URL(page.url()).searchParams.get('q')).toBeNull();
    await page.keyboard.press('Enter');
    await expect(evidence.of(DERIVED)).toBeVisible();
    await expect(list(dashboard)).toBeHidden();

    await dashboard.arrive(`?lang=${lang}&theme=${theme}`);
    const id = 'sergey-lavrov';
    await box(dashboard).click();
    await box(dashboard).fill(speaker);
    const name = dataset.speakers.find((one) => one.id === id)?.name ?? never();
    const row = list(dashboard).getByRole('option', { name: name[lang] });
    await expect(row).toBeVisible();
    const heights = await list(dashboard)
      .getByRole('option')
      .evaluateAll((rows) => rows.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(width < 600 ? 44 : 28);
    await row.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('speaker')).toBe(id);

    await box(dashboard).click();
    await box(dashboard).fill(speaker);
    const words = says[lang]('filter.only.q', { values: speaker });
    const filter = list(dashboard).getByRole('option', { name: words });
    await expect(filter).toContainText(says[lang]('palette.count', { count: 3 }));
    await filter.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(speaker);
  });
}

test('the arrows lead through it, Escape leaves it, and what nothing holds names the nearest', async ({
  dashboard,
}) => {
  const { page } = dashboard;
  await dashboard.open('?derived=0');
  await page.keyboard.press('/');
  await expect(list(dashboard).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(list(dashboard).getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = list(dashboard).getByRole('option').nth(1);
  const isNamed = async () =>
    (await box(dashboard).getAttribute('aria-activedescendant')) === (await second.getAttribute('id'));
  await expect.poll(isNamed).toBe(true);

  await page.keyboard.type('Kazahstan');
  await expect(list(dashboard)).toContainText(says.en('palette.near', { words: 'Kazahstan' }));
  await page.keyboard.press('Enter');
  await expect(box(dashboard)).toHaveValue('Kazakhstan');
  await expect(list(dashboard)).toContainText(says.en('palette.said', { what: 'Kazakhstan' }));
  await page.keyboard.press('Escape');
  await expect(list(dashboard)).toBeHidden();
  await expect(box(dashboard)).toHaveValue('');
  expect(new URL(page.url()).search).toBe('?derived=0');
});

for (const by of ['click', 'key'] as const)
  test(`what is asked before the scripts are there is answered when they are, by ${by}`, async ({ dashboard }) => {
    const { page } = dashboard;
    let come = () => {};
    const there = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await there;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(box(dashboard)).toBeVisible();
    await (by === 'click' ? box(dashboard).click() : page.keyboard.press('/'));
    await page.keyboard.type('Uzbekistan 2024');
    come();
    await expect(list(dashboard).getByRole('option', { selected: true })).toContainText('12');
    await expect(box(dashboard)).toHaveValue('Uzbekistan 2024');
  });

test('an address that asks for words is right as soon as it is there, and goes on being so', async ({ table }) => {
  await table.open('?tab=table&q=INNOPROM');
  await expect(table.view('table').locator('tr[data-claim], [data-claim]').first()).toBeVisible();
  await expect(table.counted().first()).toContainText(
    says.en('filter.shown', { shown: 1, count: dataset.claims.length }),
  );
  await table.reset.click();
  await expect(table.page).not.toHaveURL(/q=/);
  await table.page.goBack();
  await expect(table.counted().first()).toContainText(
    says.en('filter.shown', { shown: 1, count: dataset.claims.length }),
  );
});

function never(): never {
  throw new Error('no speaker');
}
