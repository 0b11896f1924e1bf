import { dataset } from '../fixtures/corpus';
import { expect, test } from '../fixtures/test';

const STATUS = {
  en: { planned: 'planned', proposed: 'proposed', ongoing: 'under way' },
  ru: { planned: 'намечено', proposed: 'предложено', ongoing: 'реализуется' },
} as const;

test('what has not happened says so wherever it is named, in both languages', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open();
  for (const lang of ['en', 'ru'] as const) {
    const pending = dataset.events.flatMap(({ id, name, status }) =>
      status === 'happened' ? [] : [{ id, name: name[lang], status: STATUS[lang][status] }],
    );
    const named = new Set<string>();
    /** Names and words of the page that hold an event's name and not what became of it. */
    const silent = async () => {
      const found = await page.evaluate((events) => {
        const blocks = [...document.querySelectorAll('[aria-label], text, button, li, [data-view="evidence"]')];
        const words = blocks.flatMap((block) => [block.getAttribute('aria-label') ?? '', block.textContent ?? '']);
        return events.map(({ id, name, status }) => ({
          id,
          named: words.some((word) => word.includes(name)),
          silent: words.filter((word) => word.includes(name) && !word.includes(status)),
        }));
      }, pending);
      for (const { id } of found.filter((event) => event.named)) named.add(id);
      return found.flatMap((event) => event.silent);
    };
    const read = new Set(
      dataset.events.filter(({ status }) => status !== 'happened').map(({ appearances: [{ source }] }) => source),
    );
    const others = [...read].map((id) => `?tab=sources&doc=${id}`);
    for (const search of [
      '?',
      '?claim=summit-dushanbe-2025-10-09',
      ...pending.map(({ id }) => `?claim=${id}`),
      ...others,
    ]) {
      await dashboard.arrive(`${search}&lang=${lang}`);
      expect.soft(await silent(), search).toEqual([]);
    }
    expect([...named].sort()).toEqual(pending.map(({ id }): string => id).sort());
  }
});
