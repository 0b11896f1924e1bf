import { expect, test } from '../fixtures/test';
import { ImageExport } from '../pages/ImageExport';

/** Words that nobody said. */
const NOTHING = 'q=zzzz';
const EMPTIED = /nothing within the filter.*“Search: zzzz”|с этим фильтром ничего нет.*zzzz»/;
/** Choices of whose words are shown, under which something that was said is hidden everywhere. */
const VOICES = {
  en: [
    ['speaker=sergey-lavrov', 'Lavrov: no figure for any one republic'],
    ['source=news-asia-2026-03-06-ru', 'Within the filter: a figure for one of the five'],
  ],
  ru: [[NOTHING, 'В пределах фильтра: ни одной цифры по отдельной республике']],
} as const;
const OUTSIDE = { en: 'outside the filter', ru: 'вне фильтра' } as const;
/** What would be said of Kazakhstan, whose turnover is quoted, were it silent. */
const SILENT =
  /Kazakhstan[^.]*ha(s|ve) no figure|no figure for 2019–2026|Своих цифр нет:[^.]*Казахстан|нет цифры за 2019–2026/;

for (const lang of ['en', 'ru'] as const) {
  test(`what a filter hides is told as the filter, not as silence: ${lang}`, async ({ dashboard }) => {
    const { page } = dashboard;
    await dashboard.open(`?lang=${lang}`);
    for (const [search, title] of VOICES[lang]) {
      await dashboard.arrive(`?${search}&lang=${lang}`);
      const map = dashboard.view('map');
      await expect(map.getByRole('heading', { level: 2 }).first()).toHaveText(title);
      const kazakhstan = map.locator('[data-country="KZ"]');
      await expect(kazakhstan).toHaveAttribute('data-state', 'outside');
      await expect(kazakhstan).toHaveAccessibleName(new RegExp(OUTSIDE[lang]));
      await expect(map.locator('.map-legend')).toContainText(OUTSIDE[lang]);
      await expect(map).not.toContainText(/no figure quoted|цифра не названа|None of the five|своей цифры нет/);
      // The hatch of a chart and the words for it are those of the whole; one that is emptied says what emptied it.
      const turnover = dashboard.view('chart-turnover');
      if (search === NOTHING) await expect(turnover).toContainText(EMPTIED);
      else expect(await turnover.locator('.chart-gap').textContent()).toMatch(/2020–2023/);

      await dashboard.arrive(`?tab=coverage&${search}&lang=${lang}`);
      const coverage = dashboard.view('coverage');
      await expect(coverage.locator('.cov-legend')).toContainText(OUTSIDE[lang]);
      await expect(coverage).not.toContainText(SILENT);
      expect(await page.locator('.cov-cell[data-state="outside"]').count()).toBeGreaterThan(10);
      const hatched = page.locator('.cov-cell[data-state="none"]');
      const silent = await hatched.count();
      await dashboard.arrive(`?tab=coverage&lang=${lang}`);
      await expect(hatched).toHaveCount(silent);
    }
  });
}

test('a picture and an embed say the filter in a line of their own', async ({ dashboard }) => {
  const { page } = dashboard;
  const line = 'Only statements by Sergey Lavrov';
  await dashboard.open('?speaker=sergey-lavrov');
  const image = new ImageExport(page);
  await image.open('map');
  const svg = (await image.take('svg')).bytes.toString('utf8');
  expect(svg).toContain(`>${line}</t`);
  expect(svg).toMatch(/>outside the filter<\/t(span|ext)>/);
  expect(svg).not.toContain('no figure quoted');

  await page.goto('/?embed=map&speaker=sergey-lavrov');
  await expect(page.locator('.embed-credit')).toContainText(line);
});
