import { vocabularyOf } from '../../src/app/vocabulary';
import { matches } from '../../src/domain/filter';
import { formatAddress, parseAddress } from '../../src/state/address';
import { ADDRESSES } from '../fixtures/addresses';
import { claimIds, dataset, proofOf } from '../fixtures/corpus';
import { claimsByView, seen, settled } from '../fixtures/seen';
import { expect, test } from '../fixtures/test';
import { AppPage } from '../pages/AppPage';
import { pressMark } from '../pages/marks';

const vocabulary = vocabularyOf(dataset);

/** The addresses in portions, so that workers share them. */
const PORTION = 25;
const portions = Array.from({ length: Math.ceil(ADDRESSES.length / PORTION) }, (_, index) => ({
  from: index * PORTION,
  addresses: ADDRESSES.slice(index * PORTION, (index + 1) * PORTION),
}));

/** What an address holds: its keys, and which tab it names. */
const kindsOf = (address: string) =>
  [...new URLSearchParams(address)].map(([key, value]) => (key === 'tab' ? `tab=${value}` : key));

/** The fewest addresses, taken greedily, that together hold every kind. */
function oneOfEachKind(addresses: readonly string[]): ReadonlySet<string> {
  const held = new Set<string>();
  const chosen = addresses
    .toSorted((a, b) => kindsOf(b).length - kindsOf(a).length)
    .filter((address) => {
      const fresh = kindsOf(address).filter((kind) => !held.has(kind));
      for (const kind of fresh) held.add(kind);
      return fresh.length > 0;
    });
  return new Set(chosen);
}

/**
 * The page is loaded anew on these and has to be as it was; at the others it arrives as with the back button. That every
 * address is read as it was written is proven in `address.test.ts`; what loading adds is the way of each key into the
 * page, which is the same for all its values.
 */
const LOADED = oneOfEachKind(ADDRESSES);

test('the addresses are fifty, all different, and the few that are loaded hold every key', () => {
  expect(new Set(ADDRESSES).size).toBe(50);
  expect(new Set([...LOADED].flatMap(kindsOf))).toEqual(new Set(ADDRESSES.flatMap(kindsOf)));
  expect(LOADED.size).toBeGreaterThan(4);
});

for (const { from, addresses } of portions) {
  test(`addresses ${from + 1} to ${from + addresses.length} give the same view again`, async ({
    dashboard,
    guard,
    browser,
    contextOptions,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    await dashboard.open();
    for (const address of addresses) {
      await test.step(address, async () => {
        await dashboard.arrive(address);
        const { choices } = parseAddress(address, vocabulary);
        const left = dataset.claims.filter((claim) => matches(dataset, claim, choices)).map(({ id }): string => id);
        const view = choices.tab === 'dashboard' ? 'timeline' : choices.tab;
        const drawn = async () => (await claimsByView(dashboard.page))[view] ?? [];
        await expect.poll(async () => (await drawn()).filter((id) => !left.includes(id))).toEqual([]);
        await expect.poll(async () => (await seen(dashboard.page)).evidence).toBe(choices.claim);
        const isLoaded = LOADED.has(address);
        const before = await (isLoaded ? settled : seen)(dashboard.page);
        expect(before).toMatchObject({ lang: choices.lang, notice: '' });
        expect(before.theme ?? 'system').toBe(choices.theme);

        if (isLoaded) {
          await dashboard.reload();
          await expect.poll(() => seen(dashboard.page)).toEqual(before);
        }
        const { pathname, search } = new URL(dashboard.page.url());
        // Loaded, the page of a language has it in its path.
        const isMoved = isLoaded && choices.lang === 'ru';
        expect(pathname + search).toBe(isMoved ? `/ru/${formatAddress({ ...choices, lang: 'en' })}` : `/${address}`);
      });
    }
    const pasted =
      addresses.findLast((address) => address.includes('q=') && !address.includes('lang=')) ?? addresses.at(-1) ?? '';
    await dashboard.arrive(pasted);
    const context = await browser.newContext({
      ...contextOptions,
      baseURL: baseURL ?? '',
      viewport: dashboard.page.viewportSize(),
    });
    guard.watch(context);
    const elsewhere = new AppPage(await context.newPage());
    await elsewhere.open(pasted);
    const here = await seen(dashboard.page);
    await expect.poll(() => seen(elsewhere.page)).toEqual(here);
    await context.close();
  });
}

test('back and forward lead through what was chosen', async ({ dashboard, evidence }) => {
  const { page } = dashboard;
  await dashboard.open();
  const steps = [
    () => dashboard.togglePlace('Kazakhstan'),
    () => dashboard.lane('Turnover').click(),
    () => dashboard.year(2024).click(),
    () => pressMark(dashboard.timeline.locator('[data-claim="turnover-kz-2024-tokayev"]')),
    () => dashboard.goTo('Table'),
    () => dashboard.page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click(),
    () => dashboard.goTo('Sources'),
    () => dashboard.page.getByRole('group', { name: 'Language' }).getByRole('link', { name: 'RU' }).click(),
  ];
  const whereabouts = () => {
    const { pathname, search } = new URL(page.url());
    return pathname + search;
  };
  const visited = [{ path: whereabouts(), view: await seen(page) }];
  for (const step of steps) {
    const before = page.url();
    await step();
    await expect.poll(() => page.url()).not.toBe(before);
    await dashboard.drawn();
    const path = whereabouts();
    await expect(page).toHaveTitle(path.startsWith('/ru/') ? /Пять республик/ : /Five Republics/);
    visited.push({ path, view: await settled(page) });
  }
  for (const { path, view } of visited.slice(0, -1).reverse()) {
    await page.goBack();
    await expectView(path, view);
  }
  for (const { path, view } of visited.slice(1)) {
    await page.goForward();
    await expectView(path, view);
  }
  expect(visited.at(-1)?.path).toMatch(/^\/ru\//);
  await evidence.proves('turnover-kz-2024-tokayev', proofOf('turnover-kz-2024-tokayev'));

  async function expectView(path: string, view: Awaited<ReturnType<typeof seen>>) {
    await expect.poll(whereabouts).toBe(path);
    await expect.poll(() => seen(page)).toEqual(view);
  }
});

test('a theme that came with an address is not remembered, one that the reader chose is', async ({ dashboard }) => {
  const { page } = dashboard;
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme ?? 'system');
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await dashboard.open('?theme=dark');
  await expect.poll(theme).toBe('dark');
  await dashboard.arrive('?theme=light');
  await expect.poll(theme).toBe('light');
  await dashboard.arrive('?theme=dark&lang=ru');
  expect(await kept()).toEqual({});
  await dashboard.open('?time=2024');
  expect(await theme()).toBe('system');

  await page.getByRole('button', { name: /^Theme/ }).click();
  const chosen = await theme();
  expect(chosen).not.toBe('system');
  expect(await kept()).toEqual({ 'five-republics.theme': chosen });
  await dashboard.open('?time=2024');
  expect(await theme()).toBe(chosen);
  await page.goto('/?embed=map');
  await page.locator('[data-view="map"]').waitFor();
  expect(await theme()).toBe('system');
  expect(await kept()).toEqual({ 'five-republics.theme': chosen });
});

const BROKEN: readonly (readonly [search: string, told: readonly string[]])[] = [
  ['?tab=nowhere', ['tab=nowhere']],
  ['?time=2018', ['time=2018']],
  ['?time=2024..2020', ['time=2024..2020']],
  ['?place=KZ~RU', ['place=KZ~RU']],
  ['?topic=weather', ['topic=weather']],
  ['?source=no-such-source&speaker=nobody', ['source=no-such-source', 'speaker=nobody']],
  ['?claim=no-such-claim', ['claim=no-such-claim']],
  ['?doc=%3Cscript%3E&sort=--value', ['doc=<script>', 'sort=--value']],
  ['?lang=de&theme=Dark', ['lang=de', 'theme=Dark']],
  ['?place=%&q=%E0%A4%A', ['place=%']],
  ['?utm_source=mail&fbclid=1', []],
];

test('an address that cannot be read falls back and says so', async ({ dashboard }) => {
  test.setTimeout(90_000);
  const { page } = dashboard;
  for (const [index, [search, told]] of BROKEN.entries()) {
    await test.step(search, async () => {
      // Some are loaded and some are arrived at: both ways read the address by one function.
      if (index % 3 === 0) await dashboard.open(search);
      else await dashboard.arrive(search);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Five Republics: Dashboard');
      for (const part of told) await expect(dashboard.notices, search).toContainText(part);
      if (told.length === 0) await expect(dashboard.notices, search).toBeEmpty();
      if (!search.includes('q=')) {
        await expect.poll(async () => (await claimsByView(page)).timeline, search).toEqual(claimIds);
      }
      if (told.length > 0) {
        await dashboard.notices.getByRole('button', { name: 'Dismiss' }).click();
        await expect(dashboard.notices, search).toBeEmpty();
      }
      await dashboard.togglePlace('Kazakhstan');
      await expect.poll(() => new URL(page.url()).searchParams.get('place'), search).toBe('KZ');
    });
  }
});

test('dragging a handle and the middle writes only where it ends', async ({ dashboard }) => {
  const { page } = dashboard;
  await dashboard.open('?time=2021..2022');
  const written = () => page.evaluate(() => history.length);
  const start = await written();
  for (const grip of [dashboard.handle('To'), page.getByTitle('Move the chosen period')]) {
    const before = page.url();
    const entries = await written();
    const box = await grip.boundingBox();
    if (!box) throw new Error('nothing to drag');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const by of [20, 60, 110, 160]) {
      await page.mouse.move(x + by, y);
      expect(page.url()).toBe(before);
    }
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(before);
    expect(await written()).toBe(entries + 1);
  }
  await page.goBack();
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('?time=2021..2022');
  expect(await written()).toBe(start + 2);
});

test('playing writes only where it ends', async ({ dashboard, evidence }) => {
  const { page } = dashboard;
  await page.clock.install();
  await dashboard.open();
  const entries = await page.evaluate(() => history.length);
  await dashboard.play.click();
  const visited: (string | null)[] = [];
  for (let step = 0; step < 3; step += 1) {
    const before = await evidence.openId();
    // In small leaps: a busy machine may set the timer of a step late, and one large leap would miss it.
    const leap = async () => {
      await page.clock.fastForward(400);
      return evidence.openId();
    };
    await expect.poll(leap, { timeout: 20_000, intervals: [50] }).not.toBe(before);
    visited.push(await evidence.openId());
    expect(new URL(page.url()).search).toBe('');
  }
  expect(visited).toEqual(dataset.spoken.slice(0, 3).map(({ id }) => id));
  await dashboard.stop.click();
  await expect.poll(() => new URL(page.url()).search).toBe(`?claim=${visited.at(-1)}`);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});
